import type { WordsOf } from '../words.ts';

export const updates = {
  noSpan: 'Bitte mit --from und --to angeben, welche Tage gemeint sind.',
  noDay: '{{day}} ist kein Tag des Kalenders; Tage werden wie 2026-03-30 geschrieben.',
  backwards: '--from ist {{from}} und liegt damit nach --to, {{to}}.',
  noInstant:
    '--as-of ist ein Zeitpunkt mit Zeitverschiebung, wie 2026-03-30T09:00:00+02:00 oder 2026-03-30T07:00Z, nicht „{{instant}}“.',
  span: 'Zwischenstände, zugesagt vom {{from}} bis zum {{to}}, Stand {{asOf}} ({{timeZone}})',
  none: 'Vom {{from}} bis zum {{to}} ist kein Zwischenstand zugesagt, Stand {{asOf}}.',
  promisedFor: 'Zugesagt für',
  reminder: 'Erinnerung',
  state: 'Stand',
  status: { kept: 'eingehalten', missed: 'ausgeblieben', due: 'fällig', upcoming: 'steht noch an' },
} as const satisfies WordsOf<'updates'>;
