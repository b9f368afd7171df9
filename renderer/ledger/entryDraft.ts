import { signedAt } from '../../shared/agreements/inForce.ts';
import type { NewEntry } from '../../shared/contract/entry.ts';
import { id, instant, money } from '../../shared/model/basics.ts';
import type { CorrectedEntry } from '../../shared/model/event.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { z } from '../../shared/model/zod.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import { isStillToCome } from '../data/isStillToCome.ts';

const ENTRY_TYPES = [
  'delivered',
  'accepted',
  'revisionRequested',
  'dutyMet',
  'paymentReceived',
  'refundPaid',
  'updateSent',
  'message',
  'note',
  'earlyStartRequested',
] as const;

export type EntryType = (typeof ENTRY_TYPES)[number];

/** The kinds of entry that a project can have: without deliverables, for instance, none can be delivered. */
export function entryTypesFor({ agreements }: Pick<ProjectFile, 'agreements'>): EntryType[] {
  const isSigned = agreements.some((version) => signedAt(version) !== undefined);
  const hasDeliverables = agreements.some(({ deliverables }) => deliverables.length > 0);
  const hasDuties = agreements.some(({ clientDuties }) => clientDuties.length > 0);
  return ENTRY_TYPES.filter((type) => {
    switch (type) {
      case 'delivered':
      case 'accepted':
      case 'revisionRequested':
        return hasDeliverables;
      case 'dutyMet':
        return hasDuties;
      case 'updateSent':
      case 'earlyStartRequested':
        return isSigned;
      default:
        return true;
    }
  });
}

/** An entry that is being written; null where nothing readable stands yet. What another type would ask for is kept meanwhile. */
export const entryDraft = z.object({
  type: z.enum(ENTRY_TYPES),
  /** `now` until a moment is given. */
  at: z.union([instant, z.literal('now')]).nullable(),
  deliverable: id.nullable(),
  quantity: z.int().min(1).nullable(),
  /** Something stands in the field for the quantity that cannot be read. */
  isQuantityUnclear: z.boolean(),
  duty: id.nullable(),
  amount: money.nullable(),
  instalment: id.nullable(),
  direction: z.enum(['in', 'out']),
  text: z.string(),
  note: z.string(),
});

export type EntryDraft = z.infer<typeof entryDraft>;

export const EMPTY_DRAFT: EntryDraft = {
  type: 'delivered',
  at: 'now',
  deliverable: null,
  quantity: null,
  isQuantityUnclear: false,
  duty: null,
  amount: null,
  instalment: null,
  direction: 'in',
  text: '',
  note: '',
};

export type EntryProblem =
  'deliverable' | 'quantity' | 'duty' | 'amount' | 'amountNothing' | 'text' | 'at' | 'atLater';

/** The entry that a draft makes at a moment, or all that is missing in it. */
export function entryOf(draft: EntryDraft, now: Instant): Result<NewEntry, ReadonlySet<EntryProblem>> {
  const at = draft.at === 'now' ? now : draft.at;
  const particulars = particularsOf(draft);
  const problems = new Set<EntryProblem>([
    ...(particulars.ok ? [] : particulars.error),
    ...(at === null ? (['at'] as const) : []),
    ...(isStillToCome(at, now) ? (['atLater'] as const) : []),
  ]);
  if (at === null || !particulars.ok || problems.size > 0) {
    return failed(problems);
  }
  // A note is its own words.
  const note = draft.type === 'note' ? '' : draft.note.trim();
  return ok({ at, ...(note === '' ? {} : { note }), ...particulars.value });
}

/** What the type asks for beside the moment and the note. */
type Particulars = NewEntry extends infer Entry
  ? Entry extends NewEntry
    ? Omit<Entry, 'at' | 'note'>
    : never
  : never;

function particularsOf(draft: EntryDraft): Result<Particulars, readonly EntryProblem[]> {
  const { type, deliverable, quantity, duty, amount, instalment, direction, text } = draft;
  switch (type) {
    case 'delivered':
      if (deliverable === null || draft.isQuantityUnclear) {
        return failed([
          ...(deliverable === null ? (['deliverable'] as const) : []),
          ...(draft.isQuantityUnclear ? (['quantity'] as const) : []),
        ]);
      }
      return ok({ type, deliverable, ...(quantity === null ? {} : { quantity }) });
    case 'accepted':
    case 'revisionRequested':
      return deliverable === null ? failed(['deliverable']) : ok({ type, deliverable });
    case 'dutyMet':
      return duty === null ? failed(['duty']) : ok({ type, duty });
    case 'paymentReceived':
    case 'refundPaid':
      if (amount === null || amount === 0) {
        return failed([amount === null ? 'amount' : 'amountNothing']);
      }
      return type === 'paymentReceived' && instalment !== null
        ? ok({ type, amount, instalment })
        : ok({ type, amount });
    case 'message':
      return text.trim() === '' ? failed(['text']) : ok({ type, direction, text });
    case 'note':
      return text.trim() === ''
        ? failed(['text'])
        : ok({ type: 'message', direction: 'out', purpose: 'note', text });
    case 'updateSent':
    case 'earlyStartRequested':
      return ok({ type });
  }
}

/** What an entry says, as a draft to begin from; words have no such draft, since they stay as they are. */
export function draftOfEntry(entry: CorrectedEntry): EntryDraft {
  return {
    ...EMPTY_DRAFT,
    type: entry.type,
    at: entry.at,
    note: entry.note ?? '',
    ...('deliverable' in entry ? { deliverable: entry.deliverable } : {}),
    ...('quantity' in entry ? { quantity: entry.quantity ?? null } : {}),
    ...('duty' in entry ? { duty: entry.duty } : {}),
    ...('amount' in entry ? { amount: entry.amount } : {}),
    ...('instalment' in entry ? { instalment: entry.instalment ?? null } : {}),
  };
}
