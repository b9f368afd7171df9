import type { AgreementVersion, ClientDuty, Deliverable, Instalment } from '../model/agreement.ts';
import { LARGEST_AMOUNT } from '../model/basics.ts';
import type { AgreementDraft, DraftDeliverable, DraftDuty } from '../model/draft.ts';
import type { Money } from '../model/money.ts';
import type { Result } from '../result.ts';
import { failed, ok } from '../result.ts';
import type { DraftGap } from './draftPlace.ts';
import { draftTotal, instalmentAmounts } from './split.ts';

/**
 * The version that a draft makes, still without signatures, or all that is missing in it. Lines without words are left out; amounts
 * are in the minor unit and the instalments add up to the prices.
 */
export function completed(draft: AgreementDraft): Result<AgreementVersion, readonly DraftGap[]> {
  const deliverables = collect(draft.deliverables.map(completedDeliverable));
  const duties = collect(draft.clientDuties.filter(isBegun).map(completedDuty));
  const instalments = completedInstalments(draft);
  const updates = completedUpdates(draft);
  const policy = completedPolicy(draft);
  const gaps = [
    ...(draft.deliverables.length === 0 ? [gap('noDeliverables', 'deliverables')] : []),
    ...gapsOf(deliverables),
    ...gapsOf(duties),
    ...gapsOf(instalments),
    ...gapsOf(updates),
    ...gapsOf(policy),
  ];
  if (gaps.length > 0 || !deliverables.ok || !duties.ok || !instalments.ok || !updates.ok || !policy.ok) {
    return failed(gaps);
  }
  const summary = draft.summary?.trim() ?? '';
  return ok({
    number: draft.number,
    ...(summary === '' ? {} : { summary }),
    concludedAtDistance: draft.concludedAtDistance,
    signatures: [],
    deliverables: deliverables.value,
    exclusions: draft.exclusions.map(trimmed).filter(hasWords),
    clientDuties: duties.value,
    instalments: instalments.value,
    refundPolicy: policy.value,
    ...(updates.value === undefined ? {} : { updates: updates.value }),
  });
}

type Part<Value> = Result<Value, readonly DraftGap[]>;

function gapsOf(part: Part<unknown>): readonly DraftGap[] {
  return part.ok ? [] : part.error;
}

function gap(code: DraftGap['code'], part: DraftGap['at']['part'], id?: string, field?: string): DraftGap {
  return {
    code,
    at: { part, ...(id === undefined ? {} : { id }), ...(field === undefined ? {} : { field }) },
  };
}

function collect<Value>(parts: readonly Part<Value>[]): Part<Value[]> {
  const gaps = parts.flatMap(gapsOf);
  return gaps.length > 0 ? failed(gaps) : ok(parts.flatMap((part) => (part.ok ? [part.value] : [])));
}

function trimmed<Line extends { readonly text: string }>(line: Line): Line {
  return { ...line, text: line.text.trim() };
}

function hasWords({ text }: { readonly text: string }): boolean {
  return text !== '';
}

function completedDeliverable(draft: DraftDeliverable): Part<Deliverable> {
  const { id, price, due, quantity, revisionsIncluded } = draft;
  const title = draft.title.trim();
  const description = draft.description?.trim() ?? '';
  if (title === '' || price === null || due === null || quantity === null || revisionsIncluded === null) {
    return failed([
      ...(title === '' ? [gap('titleMissing', 'deliverables', id, 'title')] : []),
      ...(quantity === null ? [gap('quantityMissing', 'deliverables', id, 'quantity')] : []),
      ...(price === null ? [gap('priceMissing', 'deliverables', id, 'price')] : []),
      ...(due === null ? [gap('dueMissing', 'deliverables', id, 'due')] : []),
      ...(revisionsIncluded === null
        ? [gap('revisionsMissing', 'deliverables', id, 'revisionsIncluded')]
        : []),
    ]);
  }
  return ok({
    id,
    title,
    ...(description === '' ? {} : { description }),
    price,
    due,
    quantity,
    revisionsIncluded,
    criteria: draft.criteria.map(trimmed).filter(hasWords),
  });
}

/** A duty that nothing was written into is only a free line. */
function isBegun({ text, due, blocks }: DraftDuty): boolean {
  return text.trim() !== '' || due !== null || blocks.length > 0;
}

function completedDuty(draft: DraftDuty): Part<ClientDuty> {
  const { id, due, blocks } = draft;
  const text = draft.text.trim();
  if (text === '' || due === null) {
    return failed([
      ...(text === '' ? [gap('dutyTextMissing', 'clientDuties', id, 'text')] : []),
      ...(due === null ? [gap('dutyDueMissing', 'clientDuties', id, 'due')] : []),
    ]);
  }
  return ok({ id, text, due, blocks: [...blocks] });
}

function completedInstalments(draft: AgreementDraft): Part<Instalment[]> {
  const total = draftTotal(draft);
  if (!isExact(draft)) {
    return failed([gap('totalTooLarge', 'deliverables')]);
  }
  if (draft.instalments.length === 0) {
    return total === 0 ? ok([]) : failed([gap('noInstalments', 'instalments')]);
  }
  const amounts = instalmentAmounts(draft);
  const beyond = amounts.some((amount) => amount < 0);
  const parts = collect(
    draft.instalments.map((instalment, place): Part<Instalment> => {
      const { id, due, deposit } = instalment;
      const label = instalment.label.trim();
      const isLast = place === draft.instalments.length - 1;
      const unsaid = isLast ? undefined : missingAmount(draft.split, instalment);
      if (label === '' || due === null || unsaid !== undefined) {
        return failed([
          ...(label === '' ? [gap('labelMissing', 'instalments', id, 'label')] : []),
          ...(unsaid === undefined ? [] : [gap(unsaid.code, 'instalments', id, unsaid.field)]),
          ...(due === null ? [gap('instalmentDueMissing', 'instalments', id, 'due')] : []),
        ]);
      }
      return ok({ id, label, amount: amounts[place] ?? 0, due, ...(deposit === true ? { deposit } : {}) });
    }),
  );
  return beyond
    ? failed([...gapsOf(parts), gap('instalmentsBeyondTotal', 'instalments', draft.instalments.at(-1)?.id)])
    : parts;
}

function missingAmount(
  split: AgreementDraft['split'],
  { amount, share }: AgreementDraft['instalments'][number],
): { readonly code: 'amountMissing' | 'shareMissing'; readonly field: string } | undefined {
  if (split === 'amounts' && amount === null) {
    return { code: 'amountMissing', field: 'amount' };
  }
  return split === 'shares' && share === null ? { code: 'shareMissing', field: 'share' } : undefined;
}

/** Whether the prices together, and the amounts given, stay within what a double holds exactly. */
function isExact({ deliverables, instalments }: AgreementDraft): boolean {
  const within = (amounts: readonly (Money | null)[]) =>
    amounts.reduce((total, amount) => total + BigInt(amount ?? 0), 0n) <= BigInt(LARGEST_AMOUNT);
  return within(deliverables.map(({ price }) => price)) && within(instalments.map(({ amount }) => amount));
}

function completedUpdates({ updates }: AgreementDraft): Part<AgreementVersion['updates']> {
  if (updates === undefined) {
    return ok(undefined);
  }
  const { everyDays, first, graceDays } = updates;
  if (everyDays === null || first === null || graceDays === null) {
    const missing = Object.entries({ everyDays, first, graceDays }).filter(([, value]) => value === null);
    return failed(missing.map(([field]) => gap('updatesMissing', 'updates', undefined, field)));
  }
  return ok({ everyDays, first, graceDays });
}

function completedPolicy({ refundPolicy: policy }: AgreementDraft): Part<AgreementVersion['refundPolicy']> {
  const { acceptanceDays, claimDays, cure, late, unmetCriterion, cancellation } = policy;
  // Days to put something right are of no matter where putting right does not come first.
  const cureDays = cure.first ? cure.days : (cure.days ?? 0);
  const { graceDays, weeklyRate, cap } = late;
  const { beforeAcceptance, afterAcceptance } = unmetCriterion;
  const { fee } = cancellation;
  if (
    acceptanceDays === null ||
    claimDays === null ||
    cureDays === null ||
    graceDays === null ||
    weeklyRate === null ||
    cap === null ||
    beforeAcceptance === null ||
    afterAcceptance === null ||
    fee === null
  ) {
    const fields = {
      acceptanceDays,
      claimDays,
      'late.graceDays': graceDays,
      'late.weeklyRate': weeklyRate,
      'late.cap': cap,
      'cure.days': cureDays,
      'unmetCriterion.beforeAcceptance': beforeAcceptance,
      'unmetCriterion.afterAcceptance': afterAcceptance,
      'cancellation.fee': fee,
    };
    const missing = Object.entries(fields).filter(([, value]) => value === null);
    return failed(missing.map(([field]) => gap('policyMissing', 'refundPolicy', undefined, field)));
  }
  return ok({
    acceptanceDays,
    claimDays,
    cure: { first: cure.first, days: cureDays },
    late: { graceDays, weeklyRate, cap },
    unmetCriterion: { beforeAcceptance, afterAcceptance },
    cancellation: { fee, depositRetained: cancellation.depositRetained },
  });
}
