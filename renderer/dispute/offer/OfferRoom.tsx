import type { ReactNode } from 'react';
import type { AppError } from '../../../shared/contract/appError.ts';
import { ButtonLink } from '../../components/ButtonLink.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { WaitingLines } from '../../components/WaitingLines.tsx';
import { useAnswer } from '../../data/useAnswer.ts';
import { useSay } from '../../words/useSay.ts';
import { DisputePage } from '../DisputePage.tsx';
import type { DisputeHere } from '../DisputeRoom.tsx';
import type { Step } from '../path/pathSteps.ts';
import { stepAddress } from '../path/stepAddress.ts';
import type { DisputePlace } from '../saving/keepers.ts';
import { offerKeeper } from '../saving/keepers.ts';
import { useKept } from '../saving/useKept.ts';
import { OfferSheet } from './OfferSheet.tsx';

/** Waits for the check and the offer; what was marked a moment ago is in both. */
export function OfferRoom({ here }: { readonly here: DisputeHere }) {
  const say = useSay();
  const offer = useAnswer('offers.read', here.place);
  const kept = useKept(offerKeeper(here.place));
  const { checked } = here;
  const title = say(($) => $.offerPage.window);
  if (offer.status === 'failed' || checked.status === 'failed') {
    const failed = offer.status === 'failed' ? offer : checked;
    return failed.status === 'failed' ? (
      <NoOffer here={here} step="offer" title={title} error={failed.error} onRetry={failed.again} />
    ) : null;
  }
  if (offer.status === 'waiting' || checked.status === 'waiting' || here.kept.isSaving) {
    return (
      <DisputePage here={here} step="offer" title={title} heading={'\u00a0'}>
        <WaitingLines />
      </DisputePage>
    );
  }
  return (
    <OfferSheet
      here={here}
      assessment={checked.value.assessment}
      offer={kept.change.offer ?? offer.value}
      kept={kept}
    />
  );
}

interface NoOfferProps {
  readonly here: DisputeHere;
  readonly step: Step;
  readonly title: string;
  readonly error: AppError;
  readonly onRetry: () => void;
}

/** Why there is no offer, and the way to what is missing. */
export function NoOffer({ here, step, title, error, onRetry }: NoOfferProps) {
  const isMissing = error.code === 'noClaims' || error.code === 'unsigned';
  return (
    <DisputePage
      here={here}
      step={step}
      title={title}
      foot={isMissing ? { primary: <WayToMissing code={error.code} place={here.place} /> } : undefined}
    >
      {isMissing ? <Trouble error={error} /> : <Trouble error={error} onRetry={onRetry} />}
    </DisputePage>
  );
}

function WayToMissing({
  code,
  place,
}: {
  readonly code: 'noClaims' | 'unsigned';
  readonly place: DisputePlace;
}): ReactNode {
  const say = useSay();
  return code === 'noClaims' ? (
    <ButtonLink kind="primary" to={stepAddress('listen')} params={place}>
      {say(($) => $.offerPage.toListen)}
    </ButtonLink>
  ) : (
    <ButtonLink kind="primary" to={stepAddress('check')} params={place}>
      {say(($) => $.offerPage.toCheck)}
    </ButtonLink>
  );
}
