import { entryWords } from '../../shared/explaining/entryWords.ts';
import type { LedgerNames } from '../../shared/explaining/ledgerNames.ts';
import type { Say } from '../../shared/i18n/translator.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { LedgerRow } from './ledgerRows.ts';

/** Everything that a row says, for searching in it. */
export function rowText(say: Say, write: Writer, names: LedgerNames, row: LedgerRow): string {
  switch (row.kind) {
    case 'signed':
      return say(($) => $.ledger.entries.agreementSigned, { version: row.version });
    case 'complaint':
      return row.dispute.text;
    case 'event': {
      const { what, aside, amount, message } = entryWords(say, write, names, row.event);
      return [what, aside, amount, message?.text, row.event.note]
        .filter((one) => one !== undefined)
        .join('\n');
    }
  }
}
