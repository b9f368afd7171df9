import { describe, expect, it } from 'vitest';
import { monthsOf, ledgerRows } from '../../../../renderer/ledger/ledgerRows.ts';
import { aProject, noon } from '../../../support/aProject.ts';

describe('the timeline tells everything that happened, newest first', () => {
  it('holds events, complaints and the signings', () => {
    const project = aProject()
      .promising('logo')
      .delivering('logo', '2026-03-01')
      .complaining('2026-03-05').file;

    expect(ledgerRows(project).map(({ kind, day }) => [kind, day])).toEqual([
      ['complaint', '2026-03-05'],
      ['event', '2026-03-01'],
      ['signed', '2026-01-10'],
    ]);
  });

  it('tells a signing once, where the app recorded it itself', () => {
    const project = aProject().happening({
      type: 'agreementSigned',
      at: noon('2026-01-10'),
      version: 1,
      agreementSeal: 'seal',
    }).file;

    expect(ledgerRows(project)).toHaveLength(1);
  });

  it('puts what was recorded last first where two things have the same moment', () => {
    const project = aProject().updating('2026-02-01').paying(100, '2026-02-01').file;

    expect(ledgerRows(project).map(({ key }) => key)).toEqual(['event e2', 'event e1', 'version 1']);
  });

  it('gives each thing the day that it was in the project’s own time zone', () => {
    const late = { ...aProject().file, timeZone: 'Pacific/Auckland' };
    const project = { ...late, events: aProject().updating('2026-01-31').file.events };

    expect(monthsOf(ledgerRows(project)).map(({ month, rows }) => [month, rows[0]?.day])).toEqual([
      ['2026-02-01', '2026-02-01'],
      ['2026-01-01', '2026-01-11'],
    ]);
  });

  it('orders by moment, whatever the offsets are written in', () => {
    const project = aProject()
      .happening({ type: 'updateSent', at: '2026-02-01T23:30:00-08:00' })
      .happening({ type: 'updateSent', at: '2026-02-02T01:00:00Z' }).file;

    expect(ledgerRows(project).map(({ key }) => key)).toEqual(['event e1', 'event e2', 'version 1']);
  });
});
