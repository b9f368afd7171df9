import { changesBetween } from '../../shared/agreements/changesBetween.ts';
import type { Advice } from '../../shared/drafting/checklist.ts';
import { checklist } from '../../shared/drafting/checklist.ts';
import { completed } from '../../shared/drafting/completed.ts';
import type { DraftGap, DraftPlace } from '../../shared/drafting/draftPlace.ts';
import { draftTotal } from '../../shared/drafting/split.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import type { Day } from '../../shared/model/day.ts';
import type { AgreementDraft } from '../../shared/model/draft.ts';
import type { Money } from '../../shared/model/money.ts';

export interface DraftState {
  /** What is missing before it can be signed, in the order of the clauses. */
  readonly gaps: readonly DraftGap[];
  /** What disputes come from. */
  readonly advice: readonly Advice[];
  readonly total: Money;
  /** The latest day of a deliverable. */
  readonly end: Day | undefined;
  readonly counts: Readonly<Record<'deliverables' | 'exclusions' | 'clientDuties' | 'instalments', number>>;
}

/** How far a draft is. `before` is the version that a change order changes. */
export function draftState(
  draft: AgreementDraft,
  today: Day,
  before: AgreementVersion | undefined,
): DraftState {
  const whole = completed(draft);
  const isSame = whole.ok && before !== undefined && changesBetween(before, whole.value).length === 0;
  return {
    gaps: whole.ok ? gapsOfWhole(isSame) : whole.error,
    advice: checklist(draft, today).filter((advice) => !isAsAgreed(advice, draft, before)),
    total: draftTotal(draft),
    end: draft.deliverables
      .flatMap(({ due }) => due ?? [])
      .toSorted()
      .at(-1),
    counts: {
      deliverables: draft.deliverables.length,
      exclusions: draft.exclusions.length,
      clientDuties: draft.clientDuties.length,
      instalments: draft.instalments.length,
    },
  };
}

/** That the day of something agreed long ago has passed is nothing to ask about in a change order. */
function isAsAgreed(
  { code, at }: Advice,
  { deliverables }: AgreementDraft,
  before: AgreementVersion | undefined,
): boolean {
  const dueIn = (list: readonly { readonly id: string; readonly due: Day | null }[]) =>
    list.find(({ id }) => id === at.id)?.due;
  return code === 'dayPassed' && before !== undefined && dueIn(deliverables) === dueIn(before.deliverables);
}

function gapsOfWhole(isSame: boolean): DraftGap[] {
  return isSame ? [{ code: 'nothingChanged', at: { part: 'deliverables' } }] : [];
}

/** A change order as far as it is written, to be held against the version before it: what is not filled in yet is as it was. */
export function comparable(draft: AgreementDraft, before: AgreementVersion): AgreementVersion | undefined {
  const of = <Item extends { readonly id: string }>(list: readonly Item[], id: string) =>
    list.find((item) => item.id === id);
  const policy = before.refundPolicy;
  const { refundPolicy: now, updates } = draft;
  const whole = completed({
    ...draft,
    deliverables: draft.deliverables.flatMap((deliverable) => {
      const was = of(before.deliverables, deliverable.id);
      const due = deliverable.due ?? was?.due ?? null;
      return deliverable.title.trim() === '' || due === null
        ? []
        : {
            ...deliverable,
            due,
            price: deliverable.price ?? was?.price ?? 0,
            quantity: deliverable.quantity ?? was?.quantity ?? 1,
            revisionsIncluded: deliverable.revisionsIncluded ?? was?.revisionsIncluded ?? 0,
          };
    }),
    clientDuties: draft.clientDuties.flatMap((duty) => {
      const due = duty.due ?? of(before.clientDuties, duty.id)?.due ?? null;
      return duty.text.trim() === '' || due === null ? [] : { ...duty, due };
    }),
    instalments: draft.instalments.flatMap((instalment) => {
      const was = of(before.instalments, instalment.id);
      const due = instalment.due ?? was?.due ?? null;
      return instalment.label.trim() === '' || due === null
        ? []
        : {
            ...instalment,
            due,
            amount: instalment.amount ?? was?.amount ?? 0,
            share: instalment.share ?? 0,
          };
    }),
    refundPolicy: {
      acceptanceDays: now.acceptanceDays ?? policy.acceptanceDays,
      claimDays: now.claimDays ?? policy.claimDays,
      cure: { first: now.cure.first, days: now.cure.days ?? policy.cure.days },
      late: {
        graceDays: now.late.graceDays ?? policy.late.graceDays,
        weeklyRate: now.late.weeklyRate ?? policy.late.weeklyRate,
        cap: now.late.cap ?? policy.late.cap,
      },
      unmetCriterion: {
        beforeAcceptance: now.unmetCriterion.beforeAcceptance ?? policy.unmetCriterion.beforeAcceptance,
        afterAcceptance: now.unmetCriterion.afterAcceptance ?? policy.unmetCriterion.afterAcceptance,
      },
      cancellation: { ...now.cancellation, fee: now.cancellation.fee ?? policy.cancellation.fee },
    },
    ...(updates === undefined || updates.first === null
      ? {}
      : {
          updates: {
            everyDays: updates.everyDays ?? before.updates?.everyDays ?? 1,
            first: updates.first,
            graceDays: updates.graceDays ?? before.updates?.graceDays ?? 0,
          },
        }),
  });
  return whole.ok ? whole.value : undefined;
}

const PARTS_IN_ORDER: readonly DraftPlace['part'][] = [
  'heads',
  'deliverables',
  'exclusions',
  'clientDuties',
  'instalments',
  'updates',
  'refundPolicy',
];

/** The first of several places, as one reads. */
export function firstPlace(gaps: readonly DraftGap[]): DraftPlace | undefined {
  return gaps.toSorted(
    (one, other) => PARTS_IN_ORDER.indexOf(one.at.part) - PARTS_IN_ORDER.indexOf(other.at.part),
  )[0]?.at;
}
