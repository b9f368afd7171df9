import { WaitingLines } from '../../components/WaitingLines.tsx';
import { useAnswer } from '../../data/useAnswer.ts';
import { useSay } from '../../words/useSay.ts';
import { DisputePage } from '../DisputePage.tsx';
import type { DisputeHere } from '../DisputeRoom.tsx';
import { offerKeeper } from '../saving/keepers.ts';
import { useKept } from '../saving/useKept.ts';
import { NoOffer } from './NoOffer.tsx';
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
