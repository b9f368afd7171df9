import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProjectEvent } from '../../../shared/model/event.ts';
import type { Day } from '../../../shared/model/day.ts';
import { addDays } from '../../../shared/model/day.ts';
import type { PromisedStep } from '../../../shared/model/outgoing.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { composeOutgoing } from '../../../shared/outgoing/composeOutgoing.ts';
import { lineKey } from '../../../shared/updates/lineKey.ts';
import { followSteps, openSteps } from '../../../shared/updates/openSteps.ts';
import type { ProjectBuilder } from '../../support/aProject.ts';
import { aProject, noon } from '../../support/aProject.ts';

interface Sent {
  readonly steps?: readonly PromisedStep[];
  readonly text?: string;
  readonly settled?: { text: string; how: 'done' | 'dropped' }[];
}

function sending(project: ProjectBuilder, day: Day, { steps = [], text, settled }: Sent): ProjectBuilder {
  return project.happening({
    type: 'updateSent',
    at: noon(day),
    text: text ?? ['Next', ...steps.map((step) => `- ${step.text}`)].join('\n'),
    steps: [...steps],
    ...(settled === undefined ? {} : { settled }),
  });
}

function openIn(project: ProjectBuilder, day: Day): string[] {
  return openSteps(project.file, noon(day)).map(({ text }) => text);
}

const PRINTER = { text: 'Ask the printer for a quote' };
const LOGO = { text: 'logo: by Tuesday 10 March', deliverable: 'logo' };

describe('a step that an update promised', () => {
  const promised = sending(aProject().promising('logo'), '2026-02-02', { steps: [LOGO, PRINTER] });

  it('stays open over any number of updates that do not name it', () => {
    const later = (['2026-02-09', '2026-02-16', '2026-02-23'] as const).reduce(
      (project, day) => sending(project, day, { text: 'All is well.' }),
      promised,
    );

    expect(openIn(later, '2026-03-01')).toEqual([LOGO.text, PRINTER.text]);
  });

  it('is not promised before the update that promises it', () => {
    expect(openIn(promised, '2026-02-01')).toEqual([]);
  });

  it('is done once its deliverable is delivered in full, and not by a part of it', () => {
    const pieces = sending(aProject().promising('logo', { quantity: 3 }), '2026-02-02', { steps: [LOGO] });

    expect(openIn(pieces.delivering('logo', '2026-02-05', 2), '2026-02-06')).toEqual([LOGO.text]);
    expect(openIn(pieces.delivering('logo', '2026-02-05'), '2026-02-06')).toEqual([]);
  });

  it('is done where a later update has its words among what is done', () => {
    const later = sending(promised, '2026-02-09', { text: 'Done\n- ask the Printer for a quote.\n' });

    expect(openIn(later, '2026-02-10')).toEqual([LOGO.text]);
  });

  it('is not done by words that only resemble it', () => {
    const later = sending(promised, '2026-02-09', { text: 'Done\n- Ask the printer for a quote and paper' });

    expect(openIn(later, '2026-02-10')).toContain(PRINTER.text);
  });

  it.each(['done', 'dropped'] as const)('is %s where the person says so', (how) => {
    const later = sending(promised, '2026-02-09', { settled: [{ text: PRINTER.text, how }], text: '' });

    expect(followSteps(later.file, noon('2026-02-10')).find(({ text }) => text === PRINTER.text)?.state).toBe(
      how,
    );
  });

  it('goes on under its new words where it is promised again with more to it', () => {
    const later = sending(promised, '2026-02-09', {
      steps: [{ text: `${PRINTER.text} by Friday` }, { text: 'logo: by 12 March', deliverable: 'logo' }],
    });

    expect(openIn(later, '2026-02-10')).toEqual(['logo: by 12 March', `${PRINTER.text} by Friday`]);
  });

  it('does not come back by an update that is corrected away', () => {
    const { id } = promised.file.events.at(-1) ?? { id: '' };
    const corrected = promised.happening({
      type: 'message',
      direction: 'out',
      at: noon('2026-02-03'),
      text: '',
      purpose: 'correction',
      corrects: id,
    });

    expect(openIn(corrected, '2026-02-10')).toEqual([]);
  });

  it('of a deliverable that the agreement no longer has stays open until somebody says what became of it', () => {
    const dropped = promised.promising('site').amendedOn('2026-02-04').dropping('logo');

    expect(openIn(dropped, '2026-02-10')).toContain(LOGO.text);
  });
});

/** What may happen in a project between updates, and what updates may say. */
const STEPS: readonly PromisedStep[] = [
  { text: 'logo: by 10 March', deliverable: 'logo' },
  { text: 'site (all 3): by 20 March', deliverable: 'site' },
  PRINTER,
  { text: 'Draft of page 1' },
  { text: 'Draft of page 12' },
  { text: 'Draft' },
  { text: '“Quotes”, and a dot.' },
  { text: 'חוברת' },
];
const step = fc.constantFrom(...STEPS);
const happening = fc.oneof(
  fc.record({ what: fc.constant('delivered' as const), deliverable: fc.constantFrom('logo', 'site') }),
  fc.record({
    what: fc.constant('update' as const),
    next: fc.uniqueArray(step, { maxLength: 4 }),
    done: fc.array(step, { maxLength: 2 }),
    settled: fc.array(fc.record({ step, how: fc.constantFrom('done' as const, 'dropped' as const) }), {
      maxLength: 2,
    }),
  }),
);

function lived(
  history: readonly (typeof happening extends fc.Arbitrary<infer One> ? One : never)[],
): ProjectFile {
  const base = aProject()
    .promising('logo')
    .promising('site', { quantity: 3 })
    .promisingUpdates(7, '2026-02-01');
  return history.reduce((project, one, place) => {
    const day = addDays('2026-02-01', place);
    if (one.what === 'delivered') {
      return project.delivering(one.deliverable, day, one.deliverable === 'site' ? 1 : undefined);
    }
    return sending(project, day, {
      steps: one.next,
      text: [
        'Hello',
        ['Done', ...one.done.map(({ text }) => `- ${text}`)].join('\n'),
        ['Next', ...one.next.map(({ text }) => `- ${text}`)].join('\n'),
      ].join('\n\n'),
      settled: one.settled.map(({ step: { text }, how }) => ({ text, how })),
    });
  }, base).file;
}

describe('over random histories of updates', () => {
  it('no step vanishes: each is open, done or dropped, and leaves that only for a reason that the history has', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 12 }), (history) => {
        const project = lived(history);
        history.forEach((one, place) => {
          const at = noon(addDays('2026-02-01', place));
          const before = followSteps(project, noon(addDays('2026-02-01', place - 1)));
          const after = followSteps(project, at);
          expect(after.length).toBeGreaterThanOrEqual(before.length);
          before.forEach((earlier, index) => {
            const later = after[index];
            expect(['open', 'done', 'dropped']).toContain(later?.state);
            if (earlier.state !== 'open' || later?.state === 'open') {
              return;
            }
            const key = lineKey(earlier.text);
            const reasons =
              one.what === 'delivered'
                ? [one.deliverable === earlier.deliverable]
                : [...one.done, ...one.settled.map((settled) => settled.step)].map(
                    ({ text }) => lineKey(text) === key,
                  );
            expect(reasons).toContain(true);
          });
          if (one.what === 'update') {
            // What it promises is open, unless it is delivered already.
            for (const { text, deliverable } of one.next) {
              const found = after.findLast((followed) => lineKey(followed.text) === lineKey(text));
              expect(found?.state).toMatch(deliverable === undefined ? /^open$/ : /^(open|done)$/);
            }
          }
        });
      }),
    );
  });

  it('the next draft names every open step, and reading it back loses none', () => {
    fc.assert(
      fc.property(
        fc.array(happening, { maxLength: 12 }),
        fc.constantFrom('en' as const, 'de' as const),
        (history, language) => {
          const lifetime = lived(history);
          const project = { ...lifetime, client: { ...lifetime.client, language } };
          const asOf = noon(addDays('2026-02-01', history.length));
          const draft = composeOutgoing(project, {
            kind: 'update',
            about: {},
            asOf,
            holidays: new Set(),
            newId: () => 'draft',
          });
          const named = new Set(draft.steps?.map(({ deliverable }) => deliverable));
          for (const { text, deliverable } of openSteps(project, asOf)) {
            expect(draft.body.includes(text) || (deliverable !== undefined && named.has(deliverable))).toBe(
              true,
            );
          }
          const sent: ProjectEvent = {
            id: 'sent',
            at: asOf,
            type: 'updateSent',
            text: draft.body,
            steps: draft.steps,
          };
          const open = openSteps({ ...project, events: [...project.events, sent] }, asOf);
          expect(open.length).toBeGreaterThanOrEqual(openSteps(project, asOf).length);
        },
      ),
    );
  });
});
