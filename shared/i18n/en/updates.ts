export const updates = {
  noSpan: 'say with --from and --to which days are meant.',
  noDay: '{{day}} is no day of the calendar; days are written like 2026-03-30.',
  backwards: '--from is {{from}}, which is after --to, {{to}}.',
  noInstant:
    '--as-of is a moment with its offset, like 2026-03-30T09:00:00+02:00 or 2026-03-30T07:00Z, not “{{instant}}”.',
  span: 'Progress updates promised from {{from}} to {{to}}, as things stood on {{asOf}} ({{timeZone}})',
  none: 'No progress update is promised from {{from}} to {{to}}, as things stood on {{asOf}}.',
  promisedFor: 'Promised for',
  reminder: 'Reminder',
  state: 'State',
  status: { kept: 'kept', missed: 'missed', due: 'due', upcoming: 'upcoming' },
} as const;
