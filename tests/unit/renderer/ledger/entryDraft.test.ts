import { describe, expect, it } from 'vitest';
import type { EntryDraft } from '../../../../renderer/ledger/entryDraft.ts';
import { EMPTY_DRAFT, entryDraft, entryOf, entryTypesFor } from '../../../../renderer/ledger/entryDraft.ts';
import { newEntry } from '../../../../shared/contract/entry.ts';
import { aProject } from '../../../support/aProject.ts';

const NOW = '2026-05-13T08:00:00.000Z';

function drafting(changed: Partial<EntryDraft>) {
  return entryOf({ ...EMPTY_DRAFT, ...changed }, NOW);
}

function problemsOf(changed: Partial<EntryDraft>) {
  const made = drafting(changed);
  return made.ok ? [] : [...made.error];
}

describe('an entry is made of what was asked for its kind alone', () => {
  it('takes the present moment unless another is given', () => {
    expect(drafting({ type: 'updateSent' })).toEqual({ ok: true, value: { type: 'updateSent', at: NOW } });
    expect(drafting({ type: 'updateSent', at: '2026-05-01T10:00:00Z' })).toMatchObject({
      value: { at: '2026-05-01T10:00:00Z' },
    });
  });

  it('leaves out the quantity when all that is missing was delivered', () => {
    expect(drafting({ deliverable: 'logo' })).toEqual({
      ok: true,
      value: { type: 'delivered', deliverable: 'logo', at: NOW },
    });
    expect(drafting({ deliverable: 'logo', quantity: 3 })).toMatchObject({ value: { quantity: 3 } });
  });

  it('forgets what another kind had asked for', () => {
    expect(drafting({ type: 'accepted', deliverable: 'logo', quantity: 3, amount: 5, text: 'x' })).toEqual({
      ok: true,
      value: { type: 'accepted', deliverable: 'logo', at: NOW },
    });
  });

  it('keeps the words of a message as they were typed, and trims only the note', () => {
    expect(drafting({ type: 'message', text: '  So be it. \n', note: '  by phone ' })).toEqual({
      ok: true,
      value: { type: 'message', direction: 'in', text: '  So be it. \n', note: 'by phone', at: NOW },
    });
  });

  it.each([
    [{ deliverable: 'logo', quantity: 2 }],
    [{ type: 'dutyMet', duty: 'menu' }],
    [{ type: 'paymentReceived', amount: 180_000, instalment: 'deposit' }],
    [{ type: 'refundPaid', amount: 1, instalment: 'deposit' }],
    [{ type: 'message', text: 'Hello', direction: 'out' }],
    [{ type: 'earlyStartRequested', note: 'by letter' }],
  ] as const)('is what the main process takes: %j', (changed) => {
    const made = drafting(changed);

    expect(made.ok && newEntry.safeParse(made.value).success).toBe(true);
  });
});

describe('what is missing is told before anything is sent', () => {
  it.each([
    [{}, ['deliverable']],
    [{ isQuantityUnclear: true }, ['deliverable', 'quantity']],
    [{ deliverable: 'logo', isQuantityUnclear: true }, ['quantity']],
    [{ type: 'dutyMet' }, ['duty']],
    [{ type: 'paymentReceived' }, ['amount']],
    [{ type: 'refundPaid', amount: 0 }, ['amountNothing']],
    [{ type: 'message', text: ' \n' }, ['text']],
    [{ type: 'updateSent', at: null }, ['at']],
    [{ type: 'updateSent', at: '2026-05-13T09:00:00Z' }, ['atLater']],
    [{ type: 'message', at: null }, ['text', 'at']],
  ] as const)('%j', (changed, problems) => {
    expect(problemsOf(changed)).toEqual(problems);
  });

  it('takes the minute that has just begun for now', () => {
    expect(problemsOf({ type: 'updateSent', at: '2026-05-13T08:00:59Z' })).toEqual([]);
  });
});

describe('the kinds of entry fit the project', () => {
  it('offers deliveries only where something was to be delivered', () => {
    expect(entryTypesFor(aProject().file)).not.toContain('delivered');
    expect(entryTypesFor(aProject().promising('logo').file)).toContain('delivered');
  });

  it('offers what the client supplies only where something was to be supplied', () => {
    expect(entryTypesFor(aProject().promising('logo').file)).not.toContain('dutyMet');
    expect(entryTypesFor(aProject().promising('logo').needing('menu', '2026-02-01', 'logo').file)).toContain(
      'dutyMet',
    );
  });
});

it('a draft that was kept by an earlier start is read back as it was', () => {
  const draft: EntryDraft = { ...EMPTY_DRAFT, type: 'message', text: 'Hello', at: '2026-05-01T10:00:00Z' };

  expect(entryDraft.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
});
