import type { AgreementVersion, Deliverable, Instalment, PromisedUpdates } from '../model/agreement.ts';
import type { Day } from '../model/day.ts';
import { daysBetween } from '../model/day.ts';
import type { Money } from '../model/money.ts';
import type { PolicyClause } from './clauseNumber.ts';

/** One thing in which a version differs from the one before it. */
export type Change =
  | { readonly code: 'added' | 'dropped'; readonly title: string; readonly price: Money }
  | {
      readonly code: 'quantity';
      readonly title: string;
      readonly from: number;
      readonly to: number;
      /** What it adds to the price; below 0 when it takes away. */
      readonly priceBy: Money;
    }
  | {
      readonly code: 'price';
      readonly title: string;
      readonly from: Money;
      readonly to: Money;
      readonly priceBy: Money;
    }
  /** `days` later; below 0 when earlier. */
  | {
      readonly code: 'due';
      readonly title: string;
      readonly from: Day;
      readonly to: Day;
      readonly days: number;
    }
  | { readonly code: 'renamed'; readonly from: string; readonly to: string }
  /** Empty where there is no description. */
  | { readonly code: 'described'; readonly title: string; readonly from: string; readonly to: string }
  | { readonly code: 'revisions'; readonly title: string; readonly from: number; readonly to: number }
  | {
      readonly code: 'criterionAdded' | 'criterionDropped';
      readonly title: string;
      readonly text: string;
    }
  | {
      readonly code: 'criterionChanged';
      readonly title: string;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly code: 'exclusionAdded' | 'exclusionDropped' | 'dutyAdded' | 'dutyDropped';
      readonly text: string;
    }
  | { readonly code: 'exclusionChanged' | 'dutyChanged'; readonly from: string; readonly to: string }
  | { readonly code: 'dutyDue'; readonly text: string; readonly from: Day; readonly to: Day }
  /** The titles of the deliverables that the duty holds up now. */
  | { readonly code: 'dutyBlocks'; readonly text: string; readonly titles: readonly string[] }
  | {
      readonly code: 'instalmentAdded' | 'instalmentDropped';
      readonly label: string;
      readonly amount: Money;
      readonly due: Day;
    }
  | {
      readonly code: 'instalmentAmount';
      readonly label: string;
      readonly from: Money;
      readonly to: Money;
    }
  | { readonly code: 'instalmentDue'; readonly label: string; readonly from: Day; readonly to: Day }
  | { readonly code: 'instalmentRenamed'; readonly from: string; readonly to: string }
  | { readonly code: 'instalmentDeposit'; readonly label: string; readonly isDeposit: boolean }
  /** undefined where none were promised. */
  | {
      readonly code: 'updates';
      readonly from: PromisedUpdates | undefined;
      readonly to: PromisedUpdates | undefined;
    }
  /** What the clause said and says now is in the two versions. */
  | { readonly code: 'policy'; readonly clause: PolicyClause };

/** What a change order changes, in the order of the clauses. Records are followed by their ids (project-file, Conventions). */
export function changesBetween(before: AgreementVersion, after: AgreementVersion): Change[] {
  return [
    ...deliverableChanges(before, after),
    ...exclusionChanges(before, after),
    ...dutyChanges(before, after),
    ...instalmentChanges(before, after),
    ...(sameRecord(before.updates, after.updates)
      ? []
      : [{ code: 'updates' as const, from: before.updates, to: after.updates }]),
    ...policyChanges(before, after),
  ];
}

function deliverableChanges(before: AgreementVersion, after: AgreementVersion): Change[] {
  const { added, dropped, kept } = follow(before.deliverables, after.deliverables);
  return [
    ...kept.flatMap(([was, is]) => changesOfDeliverable(was, is)),
    ...added.map(({ title, price }): Change => ({ code: 'added', title, price })),
    ...dropped.map(({ title, price }): Change => ({ code: 'dropped', title, price })),
  ];
}

function changesOfDeliverable(was: Deliverable, is: Deliverable): Change[] {
  const { title } = is;
  const changes: Change[] = [];
  if (was.title !== is.title) {
    changes.push({ code: 'renamed', from: was.title, to: is.title });
  }
  if (was.quantity !== is.quantity) {
    changes.push({
      code: 'quantity',
      title,
      from: was.quantity,
      to: is.quantity,
      priceBy: is.price - was.price,
    });
  } else if (was.price !== is.price) {
    changes.push({
      code: 'price',
      title,
      from: was.price,
      to: is.price,
      priceBy: is.price - was.price,
    });
  }
  if (was.due !== is.due) {
    changes.push({ code: 'due', title, from: was.due, to: is.due, days: daysBetween(was.due, is.due) });
  }
  if ((was.description ?? '') !== (is.description ?? '')) {
    changes.push({ code: 'described', title, from: was.description ?? '', to: is.description ?? '' });
  }
  if (was.revisionsIncluded !== is.revisionsIncluded) {
    changes.push({ code: 'revisions', title, from: was.revisionsIncluded, to: is.revisionsIncluded });
  }
  const criteria = follow(was.criteria, is.criteria);
  return [
    ...changes,
    ...criteria.kept
      .filter(([one, other]) => one.text !== other.text)
      .map(([one, other]): Change => ({ code: 'criterionChanged', title, from: one.text, to: other.text })),
    ...criteria.added.map(({ text }): Change => ({ code: 'criterionAdded', title, text })),
    ...criteria.dropped.map(({ text }): Change => ({ code: 'criterionDropped', title, text })),
  ];
}

function exclusionChanges(before: AgreementVersion, after: AgreementVersion): Change[] {
  const { added, dropped, kept } = follow(before.exclusions, after.exclusions);
  return [
    ...kept
      .filter(([was, is]) => was.text !== is.text)
      .map(([was, is]): Change => ({ code: 'exclusionChanged', from: was.text, to: is.text })),
    ...added.map(({ text }): Change => ({ code: 'exclusionAdded', text })),
    ...dropped.map(({ text }): Change => ({ code: 'exclusionDropped', text })),
  ];
}

function dutyChanges(before: AgreementVersion, after: AgreementVersion): Change[] {
  const { added, dropped, kept } = follow(before.clientDuties, after.clientDuties);
  return [
    ...kept.flatMap(([was, is]): Change[] => [
      ...(was.due === is.due ? [] : [{ code: 'dutyDue' as const, text: is.text, from: was.due, to: is.due }]),
      ...(was.text === is.text ? [] : [{ code: 'dutyChanged' as const, from: was.text, to: is.text }]),
      ...(sameRecord(was.blocks.toSorted(), is.blocks.toSorted())
        ? []
        : [{ code: 'dutyBlocks' as const, text: is.text, titles: titlesOf(after, is.blocks) }]),
    ]),
    ...added.map(({ text }): Change => ({ code: 'dutyAdded', text })),
    ...dropped.map(({ text }): Change => ({ code: 'dutyDropped', text })),
  ];
}

function titlesOf({ deliverables }: AgreementVersion, ids: readonly string[]): string[] {
  return deliverables.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
}

function instalmentChanges(before: AgreementVersion, after: AgreementVersion): Change[] {
  const { added, dropped, kept } = follow(before.instalments, after.instalments);
  return [
    ...kept.flatMap(([was, is]) => changesOfInstalment(was, is)),
    ...added.map(({ label, amount, due }): Change => ({ code: 'instalmentAdded', label, amount, due })),
    ...dropped.map(({ label, amount, due }): Change => ({ code: 'instalmentDropped', label, amount, due })),
  ];
}

function changesOfInstalment(was: Instalment, is: Instalment): Change[] {
  const { label } = is;
  const changes: Change[] = [];
  if (was.label !== label) {
    changes.push({ code: 'instalmentRenamed', from: was.label, to: label });
  }
  if (was.amount !== is.amount) {
    changes.push({ code: 'instalmentAmount', label, from: was.amount, to: is.amount });
  }
  if (was.due !== is.due) {
    changes.push({ code: 'instalmentDue', label, from: was.due, to: is.due });
  }
  if ((was.deposit ?? false) !== (is.deposit ?? false)) {
    changes.push({ code: 'instalmentDeposit', label, isDeposit: is.deposit ?? false });
  }
  return changes;
}

function policyChanges(
  { refundPolicy: was }: AgreementVersion,
  { refundPolicy: is }: AgreementVersion,
): Change[] {
  const changed: readonly (readonly [PolicyClause, boolean])[] = [
    [
      'refundPolicy.acceptanceDays',
      was.acceptanceDays !== is.acceptanceDays || was.claimDays !== is.claimDays,
    ],
    ['refundPolicy.late', !sameRecord(was.late, is.late)],
    ['refundPolicy.cure', !sameRecord(was.cure, is.cure)],
    ['refundPolicy.unmetCriterion', !sameRecord(was.unmetCriterion, is.unmetCriterion)],
    ['refundPolicy.cancellation', !sameRecord(was.cancellation, is.cancellation)],
  ];
  return changed.flatMap(([clause, isChanged]) => (isChanged ? [{ code: 'policy', clause }] : []));
}

interface Followed<Item> {
  readonly added: readonly Item[];
  readonly dropped: readonly Item[];
  readonly kept: readonly (readonly [was: Item, is: Item])[];
}

/** What became of each record, by its id. */
function follow<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
): Followed<Item> {
  const earlier = new Map(before.map((record) => [record.id, record]));
  const later = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !earlier.has(id)),
    dropped: before.filter(({ id }) => !later.has(id)),
    kept: after.flatMap((is) => {
      const was = earlier.get(is.id);
      return was === undefined ? [] : [[was, is] as const];
    }),
  };
}

/** Whether two parts of an agreement say the same. Both come from parsed files, so keys in another order are the only disguise. */
function sameRecord(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
