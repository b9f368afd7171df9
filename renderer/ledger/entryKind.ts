import type { LedgerRow } from './ledgerRows.ts';

/** The kinds of entry that a timeline can be narrowed to, in the order in which they are offered. */
export const ENTRY_KINDS = [
  'deliveries',
  'acceptances',
  'revisions',
  'supplied',
  'payments',
  'updates',
  'messages',
  'notes',
  'corrections',
  'complaints',
  'signatures',
  'others',
] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

export function entryKind(row: LedgerRow): EntryKind {
  switch (row.kind) {
    case 'signed':
      return 'signatures';
    case 'complaint':
      return 'complaints';
    case 'event':
      return kindOfEvent(row.event);
  }
}

function kindOfEvent(event: Extract<LedgerRow, { kind: 'event' }>['event']): EntryKind {
  switch (event.type) {
    case 'delivered':
      return 'deliveries';
    case 'accepted':
      return 'acceptances';
    case 'revisionRequested':
      return 'revisions';
    case 'dutyMet':
      return 'supplied';
    case 'paymentReceived':
    case 'refundPaid':
      return 'payments';
    case 'updateSent':
      return 'updates';
    case 'agreementSigned':
      return 'signatures';
    case 'earlyStartRequested':
      return 'others';
    case 'message':
      return event.purpose === undefined ? 'messages' : KIND_OF_PURPOSE[event.purpose];
  }
}

const KIND_OF_PURPOSE = { note: 'notes', correction: 'corrections' } as const;
