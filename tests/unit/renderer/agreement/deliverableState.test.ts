import { expect, it } from 'vitest';
import { deliverableState } from '../../../../renderer/agreement/deliverableState.ts';
import { sayIn } from '../../../../shared/i18n/translator.ts';
import { writerFor } from '../../../../shared/i18n/writer.ts';
import type { Day } from '../../../../shared/model/day.ts';
import { standingOf } from '../../../../shared/rulebook/standingOf.ts';
import type { ProjectBuilder } from '../../../support/aProject.ts';
import { aProject, noon } from '../../../support/aProject.ts';

function stateOn(day: Day, { file }: ProjectBuilder) {
  const { deliverables, today } = standingOf(file, noon(day));
  const [one] = deliverables;
  if (one === undefined) {
    throw new Error('nothing was promised');
  }
  return deliverableState(
    sayIn('en'),
    writerFor({ language: 'en', currency: 'EUR', timeZone: 'UTC' }),
    one,
    today,
  );
}

const photos = aProject().promising('photos', { due: '2026-03-10', quantity: 12 });

it.each([
  ['2026-03-10', photos, { words: 'Not yet delivered' }],
  ['2026-03-12', photos, { sign: 'risk', words: '2 days late' }],
  ['2026-03-10', photos.delivering('photos', '2026-03-09', 9), { words: '9 of 12 delivered' }],
  ['2026-03-12', photos.delivering('photos', '2026-03-09', 9), { sign: 'risk', words: '9 of 12, late' }],
  [
    '2026-03-12',
    photos.delivering('photos', '2026-03-11'),
    { sign: 'waiting', words: 'Waiting for acceptance' },
  ],
  [
    '2026-03-26',
    photos.delivering('photos', '2026-03-11'),
    { sign: 'settled', words: 'Accepted by silence' },
  ],
  [
    '2026-03-12',
    photos.delivering('photos', '2026-03-09').accepting('photos', '2026-03-10'),
    { sign: 'settled', words: 'Accepted' },
  ],
  [
    '2026-03-14',
    photos.complaining('2026-03-12', { kind: 'notDelivered', target: { deliverable: 'photos' } }),
    { sign: 'needs', words: 'Put right by 22 Mar' },
  ],
  [
    '2026-03-23',
    photos.complaining('2026-03-12', { kind: 'notDelivered', target: { deliverable: 'photos' } }),
    { sign: 'risk', words: 'Not put right by 22 Mar' },
  ],
] as const)('on %s', (day, project, state) => {
  expect(stateOn(day, project)).toEqual(state);
});
