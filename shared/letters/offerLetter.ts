import type { Explaining } from '../explaining/context.ts';
import { aboutWhat, explaining } from '../explaining/explainFinding.ts';
import type { Language } from '../model/basics.ts';
import type { Claim } from '../model/dispute.ts';
import type { Offer } from '../model/offer.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import type { Assessment, Finding } from '../rulebook/assessment.ts';
import type { Address } from './address.ts';
import { addressOf, greeting } from './address.ts';
import { waysInWords } from './waysInWords.ts';

/**
 * The letter that goes with an offer, composed by kind of finding: own fault found, a plain apology and the remedy; none found,
 * regret without admission; never a lecture on the terms. Paragraphs are parted by an empty line.
 */
export function offerLetter(
  project: ProjectFile,
  assessment: Assessment,
  offer: Offer,
  language: Language,
): { readonly subject: string; readonly body: string } {
  const context = explaining(project, assessment, language);
  const { say, write } = context;
  const address = addressOf(project);
  const dispute = project.disputes.find(({ id }) => id === assessment.disputeId);
  const paragraphs = assessment.findings.flatMap((finding) => {
    const claim = dispute?.claims.find(({ id }) => id === finding.claimId);
    return claim === undefined ? [] : [findingParagraph(context, address, claim, finding)];
  });
  const wasSpoken = dispute?.channel === 'phone' || dispute?.channel === 'meeting';
  const count = offer.options.filter(({ included }) => included).length;
  const day = write.longWeekday(offer.validUntil);
  return {
    subject: say(($) => $.letter.subject, { project: project.title }),
    body: [
      greeting(project, say),
      wasSpoken ? say(($) => $.letter[address].thanksSpoken) : say(($) => $.letter[address].thanks),
      ...new Set(paragraphs),
      count === 1
        ? say(($) => $.letter[address].closingOne, { day })
        : say(($) => $.letter[address].closingOther, { day, ways: waysInWords(say, count) }),
      `${say(($) => $.letter[address].regards)}\n${project.freelancer.name}`,
    ].join('\n\n'),
  };
}

function findingParagraph(context: Explaining, address: Address, claim: Claim, finding: Finding): string {
  const { say, write } = context;
  // A title from the agreement stands in quotation marks: it has no article of its own.
  const about = aboutWhat(context, claim);
  const what = typeof claim.target === 'string' ? about : write.quote(about);
  switch (finding.outcome) {
    case 'clarify':
      return say(($) => $.letter[address].question, { quote: write.quote(claim.quote) });
    case 'declined':
      return declinedParagraph(context, address, claim, finding, what);
    case 'upheld':
    case 'partly':
      return rightParagraph(context, address, claim, finding, what);
  }
}

function declinedParagraph(
  { say }: Explaining,
  address: Address,
  claim: Claim,
  finding: Finding,
  what: string,
): string {
  if (claim.kind === 'changedMind') {
    return say(($) => $.letter[address].endingNothing);
  }
  return finding.scope === 'in'
    ? say(($) => $.letter[address].asAgreed, { what })
    : say(($) => $.letter[address].notAgreed, { what });
}

function rightParagraph(
  { say, write }: Explaining,
  address: Address,
  claim: Claim,
  finding: Finding,
  what: string,
): string {
  const amount = write.money(finding.credit);
  const { working } = finding;
  if (claim.kind === 'changedMind') {
    return say(($) => $.letter[address].endingCredit, { amount });
  }
  switch (finding.remedy) {
    case 'cure': {
      const day = write.longWeekday(finding.cureBy);
      return claim.kind === 'notDelivered'
        ? say(($) => $.letter[address].missing, { what, day })
        : say(($) => $.letter[address].cure, { what, day });
    }
    case 'revision':
      return say(($) => $.letter[address].revision, { what });
    case 'restoreUpdates':
      return say(($) => $.letter[address].updates, { count: missedUpdates(finding) });
    case 'repay':
      return say(($) => $.letter[address].repay, {
        amount: write.money(working.rule === 'overcharged' ? working.overpaid : 0),
      });
    case 'credit':
      return finding.outcome === 'partly'
        ? say(($) => $.letter[address].partly, { what, amount })
        : say(($) => $.letter[address].credit, { what, amount });
    case 'none':
    case 'changeOrder':
    case 'clarify':
      return say(($) => $.letter[address].rightNoMoney, { what });
  }
}

function missedUpdates({ working }: Finding): number {
  return working.rule === 'communication'
    ? working.promises.filter(({ status }) => status === 'missed').length
    : 0;
}
