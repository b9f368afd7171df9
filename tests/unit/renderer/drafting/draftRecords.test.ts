import { describe, expect, it } from 'vitest';
import {
  withRecordAdded,
  withRecordChanged,
  withRecordRemoved,
  withRecordRestored,
  withRecordShifted,
} from '../../../../renderer/drafting/draftRecords.ts';
import { isSame } from '../../../../renderer/drafting/isSame.ts';
import { typedIn, withTyped } from '../../../../renderer/drafting/typed.ts';
import { websiteDraft } from '../../../support/draftedProject.ts';

const DRAFT = websiteDraft('en');
const [first, second] = DRAFT.deliverables;
const waiting = DRAFT.clientDuties.find(({ blocks }) => blocks.length > 0);
const needed = waiting?.blocks[0] ?? '';

describe('a deliverable that is removed', () => {
  it('is no longer waited for by what the client supplies, and is again once it is back', () => {
    const without = withRecordRemoved(DRAFT, 'deliverables', needed);
    expect(without.clientDuties.some(({ blocks }) => blocks.includes(needed))).toBe(false);

    const back = withRecordRestored(without, DRAFT, 'deliverables', needed);
    expect(isSame(back.deliverables, DRAFT.deliverables)).toBe(true);
    expect(back.clientDuties.find(({ id }) => id === waiting?.id)?.blocks.toSorted()).toEqual(
      waiting?.blocks.toSorted(),
    );
  });

  it('comes back beside what was written in the meantime, and never twice', () => {
    const without = withRecordRemoved(DRAFT, 'deliverables', first?.id ?? '');
    const later = withRecordChanged(without, 'deliverables', second?.id ?? '', { title: 'Another title' });
    const back = withRecordRestored(later, DRAFT, 'deliverables', first?.id ?? '');

    expect(back.deliverables.map(({ title }) => title).slice(0, 2)).toEqual([first?.title, 'Another title']);
    expect(withRecordRestored(back, DRAFT, 'deliverables', first?.id ?? '')).toBe(back);
  });
});

it('a change of one deliverable leaves every other the very same record, so that only one row is drawn again', () => {
  const after = withRecordChanged(DRAFT, 'deliverables', first?.id ?? '', { title: 'Sitemap' });

  expect(after.deliverables.slice(1).every((one, place) => one === DRAFT.deliverables[place + 1])).toBe(true);
  expect(after.exclusions).toBe(DRAFT.exclusions);
});

it('a new payment stands behind the one it was added to', () => {
  const [payment] = DRAFT.instalments;
  const added = { id: 'new', label: 'Between', amount: null, share: null, due: null };
  const after = withRecordAdded(DRAFT, 'instalments', payment?.id, added);

  expect(after.instalments.map(({ id }) => id).indexOf('new')).toBe(1);
});

it('the first cannot move up nor the last down', () => {
  expect(withRecordShifted(DRAFT, 'deliverables', first?.id ?? '', -1)).toBe(DRAFT);
  expect(withRecordShifted(DRAFT, 'exclusions', DRAFT.exclusions.at(-1)?.id ?? '', 1)).toBe(DRAFT);
  expect(withRecordShifted(DRAFT, 'deliverables', first?.id ?? '', 1).deliverables.slice(0, 2)).toEqual([
    second,
    first,
  ]);
});

it('what cannot be read is kept as it was typed until it can be', () => {
  const typed = withTyped(DRAFT, 'price', 'about a thousand');
  expect(typedIn(typed, 'price')).toBe('about a thousand');

  expect(isSame(withTyped(typed, 'price', undefined), DRAFT)).toBe(true);
  expect(withTyped(DRAFT, 'price', undefined)).toBe(DRAFT);
});
