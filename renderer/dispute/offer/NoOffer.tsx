import type { ReactNode } from 'react';
import type { AppError } from '../../../shared/contract/appError.ts';
import { ButtonLink } from '../../components/ButtonLink.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { useSay } from '../../words/useSay.ts';
import { DisputePage } from '../DisputePage.tsx';
import type { DisputeHere } from '../DisputeRoom.tsx';
import type { Step } from '../path/pathSteps.ts';
import { stepAddress } from '../path/stepAddress.ts';
import type { DisputePlace } from '../saving/keepers.ts';

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
