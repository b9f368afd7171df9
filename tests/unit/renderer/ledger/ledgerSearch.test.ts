import { describe, expect, it } from 'vitest';
import { entryKind } from '../../../../renderer/ledger/entryKind.ts';
import { folded } from '../../../../renderer/ledger/folded.ts';
import { ledgerRows } from '../../../../renderer/ledger/ledgerRows.ts';
import { ledgerSearch } from '../../../../renderer/ledger/ledgerSearch.ts';
import { aProject, noon } from '../../../support/aProject.ts';

describe('searching in the timeline', () => {
  it.each([
    ['Über', 'ueber'],
    ['GRÖSSE', 'größe'],
    ['Größe', 'groesse'],
    ['café', 'CAFE'],
    ['Straße', 'strasse'],
  ])('finds %s as %s', (one, other) => {
    expect(folded(one)).toBe(folded(other));
  });

  it('keeps words apart that are others', () => {
    expect(folded('Foto')).not.toBe(folded('Fotos'));
    expect(folded('bar')).not.toBe(folded('ber'));
  });

  it('reads what the address asks for, and leaves out what it does not know', () => {
    expect(ledgerSearch({ kind: 'payments', words: 'half', entry: 'e1' })).toEqual({
      kind: 'payments',
      words: 'half',
      entry: 'e1',
    });
    expect(ledgerSearch({ words: 2026 })).toEqual({ words: '2026' });
    expect(ledgerSearch({ kind: 'everything', words: '', entry: 7 })).toEqual({});
  });

  it('tells notes and corrections from messages, and a corrected entry leads to its correction and back', () => {
    const out = { type: 'message', direction: 'out', text: 'Words' } as const;
    const { file } = aProject()
      .paying(100, '2026-02-01')
      .happening({ ...out, at: noon('2026-02-02') })
      .happening({ ...out, at: noon('2026-02-03'), purpose: 'note' })
      .happening({ ...out, at: noon('2026-02-04'), purpose: 'correction', corrects: 'e1' });
    const rows = ledgerRows(file);

    expect(rows.map(entryKind)).toEqual(['corrections', 'notes', 'messages', 'payments', 'signatures']);
    expect(rows[0]).toMatchObject({ corrects: { id: 'e1' }, canBeCorrected: true });
    expect(rows[3]).toMatchObject({ correctedBy: { id: 'e4' }, canBeCorrected: false });
    expect(rows[2]).toMatchObject({ canBeCorrected: false });
  });
});
