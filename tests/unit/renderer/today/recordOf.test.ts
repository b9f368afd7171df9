import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../../renderer/ledger/entryDraft.ts';
import { messageAskedFor, messageInstead } from '../../../../renderer/today/messageOf.ts';
import { isDoneFromRow, recordOf } from '../../../../renderer/today/recordOf.ts';
import { dueIn } from '../../../../shared/due/dueIn.ts';
import { todayItems } from '../../../../shared/due/todayItems.ts';
import { dueProjects, MORNING } from '../../../support/dueProjects.ts';

const items = todayItems(
  dueProjects('en').map((project) => ({
    project,
    isSample: false,
    open: dueIn(project, { asOf: MORNING, holidays: new Set() }),
  })),
  MORNING,
);

describe('the work of a row', () => {
  it('is to say that something has happened or to write to the client, never both and never neither', () => {
    const works = items
      .filter(({ kind }) => kind !== 'offer')
      .map((item) => [recordOf(item) !== undefined, messageAskedFor(item) !== undefined]);

    expect(items.length).toBeGreaterThan(10);
    expect(works.every(([isRecorded, isWritten]) => isRecorded !== isWritten)).toBe(true);
  });

  it('needs nothing more to be typed: what is recorded is whole as it stands', () => {
    const made = items.flatMap((item) => {
      const draft = recordOf(item);
      return draft === undefined ? [] : [entryOf(draft, MORNING)];
    });

    expect(made.filter(({ ok }) => !ok)).toEqual([]);
    expect(made).toContainEqual({
      ok: true,
      value: { type: 'delivered', at: MORNING, deliverable: 'd-photos', quantity: 3 },
    });
  });

  it('can be the other message, where what is waited for has not happened', () => {
    const instead = items.flatMap((item) => {
      const message = messageInstead(item);
      return message === undefined ? [] : [[item.kind, message.kind]];
    });

    expect(Object.fromEntries(instead)).toEqual({
      payment: 'paymentReminder',
      duty: 'materialReminder',
      delivery: 'delayNotice',
    });
  });

  it('is looked at first where a client complained: nothing is put right with one click from the list', () => {
    expect(items.filter((item) => item.kind === 'cure').map(isDoneFromRow)).toEqual([false, false]);
  });
});
