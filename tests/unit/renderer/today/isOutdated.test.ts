import { expect, it } from 'vitest';
import type { Instant } from '../../../../shared/model/instant.ts';
import { isOutdated } from '../../../../renderer/today/isOutdated.ts';

const EVENING = '2026-05-13T21:50:00Z';
const reply = { when: { at: '2026-05-13T21:56:00Z' as const } };
const payment = { when: { day: '2026-05-15' as const } };

it.each<[string, Instant, Instant, boolean]>([
  ['holds while nothing begins or passes', EVENING, '2026-05-13T21:55:30Z', false],
  ['is asked for again when the moment of a promised reply has come', EVENING, '2026-05-13T21:56:00Z', true],
  ['is asked for again when a day begins in Nepal', '2026-05-13T18:14:00Z', '2026-05-13T18:15:00Z', true],
  ['is asked for again over midnight', '2026-05-13T23:59:59Z', '2026-05-14T00:00:01Z', true],
  ['is asked for again after a night of sleep', EVENING, '2026-05-14T06:10:00Z', true],
  ['is asked for again when the clock was set back', EVENING, '2026-05-13T21:49:00Z', true],
])('what is due %s', (_what, asOf, now, expected) => {
  expect(isOutdated(asOf, [reply, payment], now)).toBe(expected);
});
