import { describe, expect, it } from 'vitest';
import { effectiveEvents } from '../../../shared/model/effectiveEvents.ts';
import type { CorrectedEntry, ProjectEvent } from '../../../shared/model/event.ts';
import { parseProject } from '../../../shared/model/parseProject.ts';
import { whyNotCorrectable } from '../../../shared/model/whyNotCorrectable.ts';
import { standingOf } from '../../../shared/rulebook/standingOf.ts';
import { aProject, findingFor, noon } from '../../support/aProject.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { validProject } from '../../support/validProject.ts';

function correction(id: string, corrects: string, instead?: CorrectedEntry): ProjectEvent {
  return {
    id,
    at: noon('2026-05-01'),
    type: 'message',
    direction: 'out',
    text: 'It was entered wrongly.',
    purpose: 'correction',
    corrects,
    ...(instead === undefined ? {} : { instead }),
  };
}

const paid = (id: string, amount: number): ProjectEvent => ({
  id,
  at: noon('2026-03-01'),
  type: 'paymentReceived',
  amount,
});
const instead = (amount: number): CorrectedEntry => ({
  at: noon('2026-03-02'),
  type: 'paymentReceived',
  amount,
});
const note: ProjectEvent = {
  id: 'note',
  at: noon('2026-03-03'),
  type: 'message',
  direction: 'out',
  text: 'Called Tom.',
  purpose: 'note',
};
const signing: ProjectEvent = {
  id: 'signing',
  at: noon('2026-01-10'),
  type: 'agreementSigned',
  version: 1,
  agreementSeal: 'seal',
};

describe('the entries as they count', () => {
  it('are the very same list where nothing was corrected', () => {
    const { events } = sampleBakery('en');

    expect(effectiveEvents(events)).toBe(events);
  });

  it('have what a correction names in the place of the entry, at its own moment and under the id of the correction', () => {
    expect(effectiveEvents([paid('a', 100), paid('b', 200), correction('c', 'a', instead(90))])).toEqual([
      { id: 'c', at: noon('2026-03-02'), type: 'paymentReceived', amount: 90 },
      paid('b', 200),
    ]);
  });

  it('lack what never happened', () => {
    expect(effectiveEvents([paid('a', 100), paid('b', 200), correction('c', 'a')])).toEqual([paid('b', 200)]);
  });

  it('follow corrections of corrections to the last', () => {
    const chain = [paid('a', 100), correction('c', 'a'), correction('d', 'c', instead(80))];

    expect(effectiveEvents(chain)).toEqual([{ id: 'd', ...instead(80) }]);
    expect(effectiveEvents([...chain, correction('e', 'd')])).toEqual([]);
  });

  it('count an entry once, however often a file corrects it', () => {
    const events = [
      paid('a', 100),
      correction('c', 'a', instead(90)),
      correction('d', 'c', instead(80)),
      correction('e', 'a', instead(70)),
    ];

    expect(effectiveEvents(events)).toEqual([{ id: 'e', ...instead(70) }]);
  });

  it.each([
    ['an entry that is not there', [correction('c', 'nowhere', instead(1))]],
    ['an entry that was recorded later', [correction('c', 'a', instead(1)), paid('a', 100)]],
    ['itself', [correction('c', 'c', instead(1))]],
    ['a signing', [signing, correction('c', 'signing', instead(1))]],
    ['a note', [note, correction('c', 'note', instead(1))]],
  ])('are not moved by a correction of %s', (_, events) => {
    expect(effectiveEvents(events)).toEqual(events);
  });

  it('are not moved by a message of another purpose that names an entry', () => {
    const events: ProjectEvent[] = [paid('a', 100), { ...note, corrects: 'a', instead: instead(1) }];

    expect(effectiveEvents(events)).toBe(events);
  });
});

describe('a corrected project', () => {
  const wrong = aProject().promising('logo', { due: '2026-03-10' }).delivering('logo', '2026-03-20');
  const delivered: CorrectedEntry = { type: 'delivered', at: noon('2026-03-09'), deliverable: 'logo' };
  const right = wrong.happening({
    type: 'message',
    at: noon('2026-04-01'),
    direction: 'out',
    text: 'It went out on the 9th; I entered the day of the invoice.',
    purpose: 'correction',
    corrects: 'e1',
    instead: delivered,
  });

  it('is judged by what counts, and the finding leads to the correction', () => {
    const claim = { kind: 'late', target: { deliverable: 'logo' } } as const;

    expect(findingFor(wrong, '2026-04-10', claim)).toMatchObject({ outcome: 'upheld' });
    expect(findingFor(right, '2026-04-10', claim)).toMatchObject({ outcome: 'declined' });
    expect(standingOf(right.file, noon('2026-04-10')).deliverables[0]?.deliveries).toEqual([
      { event: 'e2', day: '2026-03-09', reached: 1 },
    ]);
  });

  it('owes nothing for a payment that never came', () => {
    const project = aProject()
      .paying(500, '2026-02-01')
      .paying(300, '2026-02-02')
      .happening({
        type: 'message',
        at: noon('2026-02-03'),
        direction: 'out',
        text: 'That was another client.',
        purpose: 'correction',
        corrects: 'e2',
      });

    expect(standingOf(project.file, noon('2026-03-01')).netPaid).toBe(500);
  });

  it('may deliver again what a correction took back, and no more than was agreed', () => {
    const twice = aProject()
      .promising('photos', { quantity: 2 })
      .delivering('photos', '2026-03-01', 2)
      .happening({
        type: 'message',
        at: noon('2026-03-02'),
        direction: 'out',
        text: 'Only one went out.',
        purpose: 'correction',
        corrects: 'e1',
        instead: { type: 'delivered', at: noon('2026-03-01'), deliverable: 'photos', quantity: 1 },
      });

    expect(validProject(twice.delivering('photos', '2026-03-05', 1).file)).toBeDefined();
    expect(problemPaths(twice.delivering('photos', '2026-03-05', 2).file)).toEqual(['events[2].quantity']);
  });

  it('names the place in the correction where what it puts instead does not fit', () => {
    const base = aProject().promising('photos', { quantity: 2 }).delivering('photos', '2026-03-01', 1);
    const correcting = (entry: CorrectedEntry) =>
      base.happening({
        type: 'message',
        at: noon('2026-03-02'),
        direction: 'out',
        text: 'Wrong.',
        purpose: 'correction',
        corrects: 'e1',
        instead: entry,
      }).file;

    expect(
      problemPaths(
        correcting({ type: 'delivered', at: noon('2026-03-01'), deliverable: 'photos', quantity: 3 }),
      ),
    ).toEqual(['events[1].instead.quantity']);
    expect(
      problemPaths(correcting({ type: 'accepted', at: noon('1980-03-01'), deliverable: 'nothing' })),
    ).toEqual(['events[1].instead.at', 'events[1].instead.deliverable']);
    expect(
      problemPaths({
        ...correcting({ type: 'accepted', at: noon('2026-03-01'), deliverable: 'nothing' }),
        title: 7,
      }),
    ).toEqual(['title', 'events[1].instead.deliverable']);
  });

  it('adds payments up as they count', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const project = aProject()
      .paying(most, '2026-02-01')
      .happening({
        type: 'message',
        at: noon('2026-02-03'),
        direction: 'out',
        text: 'A slip.',
        purpose: 'correction',
        corrects: 'e1',
      })
      .paying(most, '2026-02-04');

    expect(problemPaths(project.file)).toEqual([]);
    expect(problemPaths(project.paying(1, '2026-02-05').file)).toEqual(['events[3].amount']);
  });
});

describe('what can be corrected', () => {
  const events = [paid('a', 100), signing, note, correction('c', 'a'), correction('d', 'note')];

  it.each([
    ['an entry that was corrected: its correction can be', 0, 'corrected'],
    ['a signing', 1, 'signing'],
    ['words', 2, 'words'],
    ['a correction', 3, null],
    ['what looks like a correction and corrects nothing', 4, 'words'],
  ])('%s', (_, place, why) => {
    expect(whyNotCorrectable(events, place)).toBe(why);
  });
});

function problemPaths(project: unknown): string[] {
  const parsed = parseProject(project);
  return parsed.ok ? [] : parsed.error.problems.map(({ path }) => path);
}
