import type { Explaining } from '../explaining/context.ts';
import { aboutWhat } from '../explaining/explainFinding.ts';
import type { Address } from '../letters/address.ts';
import { addressOf, greeting } from '../letters/address.ts';
import { waysInWords } from '../letters/waysInWords.ts';
import type { Offer } from '../model/offer.ts';
import type { Assessment } from '../rulebook/assessment.ts';
import type { Run } from './paper.ts';

/** The words that open the paper: who is addressed, what one is sorry for, how to answer and until when. */
export function paperOpening(
  context: Explaining,
  assessment: Assessment,
  offer: Offer,
  options: number,
): Run[] {
  const { project, say, write } = context;
  const address = addressOf(project);
  const ways =
    options === 1
      ? say(($) => $.letter[address].waysOne)
      : say(($) => $.letter[address].waysOther, { ways: waysInWords(say, options) });
  const opening =
    offer.opening ?? `${greeting(project, say)} ${regret(context, address, assessment)} ${ways}`;
  return [{ text: `${opening} ` }, { text: write.fullDay(offer.validUntil), strong: true }, { text: '.' }];
}

/** Own fault found: what it is and a plain apology. None found: regret without admission. */
function regret(context: Explaining, address: Address, assessment: Assessment): string {
  const { project, say, write } = context;
  const dispute = project.disputes.find(({ id }) => id === assessment.disputeId);
  const claims = assessment.findings.flatMap((finding) => {
    const claim = dispute?.claims.find(({ id }) => id === finding.claimId);
    return claim === undefined ? [] : [{ claim, finding }];
  });
  if (claims.some(({ claim }) => claim.kind === 'changedMind')) {
    return say(($) => $.letter[address].ending);
  }
  const things = claims
    // A payment beyond the price is nobody's broken promise.
    .filter(({ claim }) => claim.kind !== 'overcharged')
    .filter(({ finding }) => finding.outcome === 'upheld' || finding.outcome === 'partly')
    .map(({ claim }) => aboutWhat(context, claim));
  return things.length === 0
    ? say(($) => $.letter[address].sorryAnyway)
    : say(($) => $.letter[address].sorryFor, { things: write.list([...new Set(things)]) });
}
