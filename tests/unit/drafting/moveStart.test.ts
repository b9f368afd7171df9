import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveStart } from '../../../shared/drafting/moveStart.ts';
import { addDays } from '../../../shared/model/day.ts';
import { aDraft, draftDeliverable } from '../../support/aDraft.ts';

describe('when the start moves, all days move with it', () => {
  it('over the end of a month and a change of the clocks', () => {
    const moved = moveStart(aDraft(), '2026-03-23');

    expect(moved.start).toBe('2026-03-23');
    expect(moved.deliverables.map(({ due }) => due)).toEqual(['2026-04-10', '2026-04-24']);
    expect(moved.clientDuties[0]?.due).toBe('2026-03-31');
    expect(moved.instalments.map(({ due }) => due)).toEqual(['2026-03-23', '2026-05-01']);
    expect(moved.updates?.first).toBe('2026-03-30');
  });

  it('days that are still open stay open', () => {
    const draft = aDraft({ deliverables: [draftDeliverable('logo', { due: null })] });

    expect(moveStart(draft, '2026-04-01').deliverables[0]?.due).toBeNull();
  });

  it('a first start, or taking it away, moves nothing', () => {
    const { deliverables } = aDraft();

    expect(moveStart(aDraft({ start: null }), '2026-04-01').deliverables).toEqual(deliverables);
    expect(moveStart(aDraft(), null).deliverables).toEqual(deliverables);
  });

  it('there and back again is the same draft', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
        const draft = aDraft();
        const there = moveStart(draft, addDays('2026-03-02', days));

        expect(moveStart(there, '2026-03-02')).toEqual(draft);
      }),
    );
  });
});
