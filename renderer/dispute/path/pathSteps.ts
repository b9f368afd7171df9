import type { CheckedDispute } from '../../../shared/contract/checkedDispute.ts';
import type { Say } from '../../../shared/i18n/translator.ts';
import type { Writer } from '../../../shared/i18n/writer.ts';
import type { Dispute } from '../../../shared/model/dispute.ts';
import type { Assessment } from '../../../shared/rulebook/assessment.ts';
import { numberWord, withCapital } from '../numberWord.ts';

export const STEPS = ['listen', 'check', 'offer', 'answer'] as const;
export type Step = (typeof STEPS)[number];

export interface PathStep {
  readonly step: Step;
  readonly name: string;
  /** What it holds, in one line. */
  readonly holds: string;
  readonly state: 'done' | 'present' | 'coming';
}

export interface PathFacts {
  readonly dispute: Dispute;
  /** Undefined until it is checked. */
  readonly checked: CheckedDispute | undefined;
  /** How the client is called. */
  readonly called: string;
  readonly say: Say;
  readonly write: Writer;
}

/** The steps of a dispute as seen from one of them: behind it what is done, before it what comes. */
export function pathSteps(facts: PathFacts, present: Step): PathStep[] {
  const { say, dispute, checked } = facts;
  const isDone: Readonly<Record<Step, boolean>> = {
    listen: dispute.claims.length > 0,
    check: dispute.claims.length > 0 && checked?.assessment.versionInForce !== null,
    offer: (dispute.offers?.length ?? 0) > 0,
    answer: false,
  };
  return STEPS.map((step, place) => ({
    step,
    name: say(($) => $.path[step].name),
    holds: holdsIn(facts, step, STEPS.indexOf(present) - place),
    state: stateOf(STEPS.indexOf(present) - place, isDone[step]),
  }));
}

/** `behind`: how many steps one is past it; negative where it is still to come. */
function stateOf(behind: number, isDone: boolean): PathStep['state'] {
  if (behind === 0) {
    return 'present';
  }
  return behind > 0 && isDone ? 'done' : 'coming';
}

function holdsIn(facts: PathFacts, step: Step, behind: number): string {
  switch (step) {
    case 'listen':
      return behind === 0 ? messageWords(facts) : claimWords(facts);
    case 'check':
      return behind > 0 ? foundWords(facts) : heldWords(facts, behind === 0);
    case 'offer':
      return offerWords(facts);
    case 'answer':
      return facts.say(($) => $.path.answer.holds);
  }
}

function messageWords({ say, write, dispute, called }: PathFacts): string {
  const { channel } = dispute;
  return say(($) => $.path.listen[channel], {
    name: called,
    day: write.longWeekday(write.dayOf(dispute.receivedAt)),
  });
}

function claimWords({ say, dispute }: PathFacts): string {
  const count = dispute.claims.length;
  return count === 0
    ? say(($) => $.path.listen.none)
    : say(($) => $.path.listen.claims, { count, number: withCapital(numberWord(say, count)) });
}

function heldWords({ say, checked }: PathFacts, isPresent: boolean): string {
  if (checked === undefined || !isPresent) {
    return say(($) => $.path.check.coming);
  }
  const { versionInForce } = checked.assessment;
  return versionInForce === null
    ? say(($) => $.path.check.unsigned)
    : say(($) => $.path.check.version, { version: versionInForce });
}

function foundWords({ say, write, checked }: PathFacts): string {
  if (checked === undefined) {
    return say(($) => $.path.check.coming);
  }
  const { assessment } = checked;
  const { credit, refundDue } = assessment.totals;
  const open = assessment.findings.filter(({ outcome }) => outcome === 'clarify').length;
  const work = assessment.findings.filter(isWork).length;
  if (assessment.versionInForce === null) {
    return say(($) => $.path.check.unsigned);
  }
  if (open > 0) {
    return say(($) => $.path.check.open, { count: open, number: withCapital(numberWord(say, open)) });
  }
  if (refundDue > 0) {
    return say(($) => $.path.check.refund, { amount: write.money(refundDue) });
  }
  if (work > 0) {
    const counted = { count: work, number: withCapital(numberWord(say, work)), lower: numberWord(say, work) };
    return credit > 0
      ? say(($) => $.path.check.creditAndWork, { ...counted, amount: write.money(credit) })
      : say(($) => $.path.check.work, counted);
  }
  return credit > 0
    ? say(($) => $.path.check.credit, { amount: write.money(credit) })
    : say(($) => $.path.check.nothing);
}

function isWork({ remedy }: Assessment['findings'][number]): boolean {
  return remedy === 'cure' || remedy === 'revision';
}

function offerWords({ say, dispute }: PathFacts): string {
  const count = dispute.offers?.at(-1)?.options.length ?? 0;
  return count === 0
    ? say(($) => $.path.offer.coming)
    : say(($) => $.path.offer.options, { count, number: withCapital(numberWord(say, count)) });
}
