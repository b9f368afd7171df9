import { useSay } from '../words/useSay.ts';
import { DisputeRoom } from './DisputeRoom.tsx';
import { OfferRoom } from './offer/OfferRoom.tsx';

/** The ways out, beside what is due by the agreement. */
export function OfferPage() {
  const say = useSay();
  return (
    <DisputeRoom title={say(($) => $.offerPage.window)}>{(here) => <OfferRoom here={here} />}</DisputeRoom>
  );
}
