import type { Day } from '../model/day.ts';
import { daysBetween } from '../model/day.ts';
import type { AgreementDraft, DraftDeliverable } from '../model/draft.ts';
import type { DraftPlace } from './draftPlace.ts';
import { instalmentAmounts } from './split.ts';

/** What disputes come from. Nothing of it keeps a draft from being signed. */
export type AdviceCode =
  | 'noCriterion'
  | 'vagueCriterion'
  | 'unlimited'
  | 'manyRevisions'
  | 'noExclusion'
  | 'noClientDuty'
  | 'dutyBlocksNothing'
  | 'dutyAfterDue'
  | 'dayPassed'
  | 'noDeposit'
  | 'allInAdvance'
  | 'emptyInstalment'
  | 'noUpdates'
  | 'updatesBeginLate'
  | 'acceptedAtOnce'
  | 'noTimeToClaim'
  | 'noCure'
  | 'noTimeToCure'
  | 'latenessFree'
  | 'latenessUncapped'
  | 'unmetFree'
  | 'endingFree'
  | 'depositWithoutInstalment';

export interface Advice {
  readonly code: AdviceCode;
  readonly at: DraftPlace;
  /** The title or the words that it is about, where it is about one record. */
  readonly subject?: string;
}

/** Work that lasts longer than this leaves a client waiting without a word. */
const SILENT_DAYS = 14;
const MANY_REVISIONS = 5;

const UNLIMITED =
  /\b(unlimited|until (the client is |you are )?(happy|satisfied)|as many .{0,20}as)|unbegrenzt|unbeschränkt|beliebig (viele|oft)|so (viele|oft) wie|bis (der kunde|die kundin|sie) zufrieden/iu;

const VAGUE =
  /\b(modern|nice|beautiful|professional|high.quality|appealing|user.friendly|intuitive|state of the art)\b|\b(schön|ansprechend|professionell|hochwertig|benutzerfreundlich|intuitiv|zeitgemäß|modern)(e[rsnm]?)?\b/iu;

/**
 * What a calm reader would ask about before signing, in the order of the clauses; `today` is the day in the zone of the project.
 * What is not filled in at all is not repeated here (see `completed`).
 */
export function checklist(draft: AgreementDraft, today: Day): Advice[] {
  return [
    ...draft.deliverables.flatMap((deliverable) => adviceOnDeliverable(deliverable, today)),
    ...(draft.exclusions.some(({ text }) => text.trim() !== '')
      ? []
      : [{ code: 'noExclusion', at: { part: 'exclusions' } } as const]),
    ...adviceOnDuties(draft),
    ...adviceOnPayments(draft),
    ...adviceOnUpdates(draft),
    ...adviceOnPolicy(draft),
  ];
}

function adviceOnDeliverable(deliverable: DraftDeliverable, today: Day): Advice[] {
  const { id, criteria, revisionsIncluded, due } = deliverable;
  const subject = deliverable.title.trim();
  if (subject === '') {
    return [];
  }
  const named = criteria.filter(({ text }) => text.trim() !== '');
  const on = (field: string): DraftPlace => ({ part: 'deliverables', id, field });
  const advice: Advice[] = [];
  if (named.length === 0) {
    advice.push({ code: 'noCriterion', at: on('criteria'), subject });
  }
  for (const { text } of named) {
    // A figure in it is something to measure.
    if (VAGUE.test(text) && !/\d/u.test(text)) {
      advice.push({ code: 'vagueCriterion', at: on('criteria'), subject: text.trim() });
    }
  }
  if (UNLIMITED.test([subject, deliverable.description ?? '', ...named.map(({ text }) => text)].join('\n'))) {
    advice.push({ code: 'unlimited', at: on('revisionsIncluded'), subject });
  }
  if (revisionsIncluded !== null && revisionsIncluded > MANY_REVISIONS) {
    advice.push({ code: 'manyRevisions', at: on('revisionsIncluded'), subject });
  }
  if (due !== null && due < today) {
    advice.push({ code: 'dayPassed', at: on('due'), subject });
  }
  return advice;
}

function adviceOnDuties({ clientDuties, deliverables }: AgreementDraft): Advice[] {
  const duties = clientDuties.filter(({ text }) => text.trim() !== '');
  if (duties.length === 0) {
    return [{ code: 'noClientDuty', at: { part: 'clientDuties' } }];
  }
  const dueOf = new Map(deliverables.map(({ id, due }) => [id, due]));
  return duties.flatMap(({ id, text, due, blocks }): Advice[] => {
    const subject = text.trim();
    if (blocks.length === 0) {
      return [{ code: 'dutyBlocksNothing', at: { part: 'clientDuties', id, field: 'blocks' }, subject }];
    }
    const isTooLate = blocks.some((blocked) => {
      const end = dueOf.get(blocked) ?? null;
      return due !== null && end !== null && due >= end;
    });
    return isTooLate
      ? [{ code: 'dutyAfterDue', at: { part: 'clientDuties', id, field: 'due' }, subject }]
      : [];
  });
}

function adviceOnPayments(draft: AgreementDraft): Advice[] {
  const { instalments, deliverables, refundPolicy } = draft;
  const at: DraftPlace = { part: 'instalments' };
  const advice: Advice[] = [];
  const amounts = instalmentAmounts(draft);
  const hasDeposit = instalments.some(({ deposit }) => deposit === true);
  const days = deliverables.flatMap(({ due }) => due ?? []).toSorted();
  const first = days[0];
  if (!hasDeposit && instalments.length > 0 && amounts.some((amount) => amount > 0)) {
    advice.push({ code: 'noDeposit', at });
  }
  instalments.forEach(({ id, label }, place) => {
    if (amounts[place] === 0 && amounts.some((amount) => amount > 0)) {
      advice.push({ code: 'emptyInstalment', at: { ...at, id, field: 'amount' }, subject: label.trim() });
    }
  });
  if (
    first !== undefined &&
    instalments.length > 0 &&
    instalments.every(({ due }) => due !== null && due < first)
  ) {
    advice.push({ code: 'allInAdvance', at });
  }
  if (refundPolicy.cancellation.depositRetained && !hasDeposit) {
    advice.push({
      code: 'depositWithoutInstalment',
      at: { part: 'refundPolicy', field: 'cancellation.depositRetained' },
    });
  }
  return advice;
}

function adviceOnUpdates({ updates, start, deliverables }: AgreementDraft): Advice[] {
  const days = deliverables.flatMap(({ due }) => due ?? []).toSorted();
  const [first, last] = [start ?? days[0], days.at(-1)];
  if (updates === undefined) {
    return first !== undefined && last !== undefined && daysBetween(first, last) > SILENT_DAYS
      ? [{ code: 'noUpdates', at: { part: 'updates' } }]
      : [];
  }
  return updates.first !== null && last !== undefined && updates.first > last
    ? [{ code: 'updatesBeginLate', at: { part: 'updates', field: 'first' } }]
    : [];
}

function adviceOnPolicy({ refundPolicy: policy }: AgreementDraft): Advice[] {
  const holes: readonly (readonly [AdviceCode, string, boolean])[] = [
    ['acceptedAtOnce', 'acceptanceDays', policy.acceptanceDays === 0],
    ['noTimeToClaim', 'claimDays', policy.claimDays === 0],
    ['latenessFree', 'late.weeklyRate', policy.late.weeklyRate === 0 || policy.late.cap === 0],
    ['latenessUncapped', 'late.cap', policy.late.weeklyRate !== 0 && policy.late.cap === 10_000],
    ['noCure', 'cure.first', !policy.cure.first],
    ['noTimeToCure', 'cure.days', policy.cure.first && policy.cure.days === 0],
    ['unmetFree', 'unmetCriterion.beforeAcceptance', policy.unmetCriterion.beforeAcceptance === 0],
    ['endingFree', 'cancellation.fee', policy.cancellation.fee === 0 && !policy.cancellation.depositRetained],
  ];
  return holes.flatMap(([code, field, isOpen]) =>
    isOpen ? [{ code, at: { part: 'refundPolicy', field } as const }] : [],
  );
}
