import { signedBy } from '../../shared/agreements/inForce.ts';
import type { Dispute } from '../../shared/model/dispute.ts';
import type { Day } from '../../shared/model/day.ts';
import { dayFromNumber, firstOfMonth } from '../../shared/model/day.ts';
import { correctionsIn } from '../../shared/model/effectiveEvents.ts';
import type { ProjectEvent } from '../../shared/model/event.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { dayNumberIn, instantOf, moment } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { whyNotCorrectable } from '../../shared/model/whyNotCorrectable.ts';

/** One thing that happened: an event, a signature that made a version count, or a complaint. */
export type LedgerRow = { readonly key: string; readonly at: Instant; readonly day: Day } & (
  | {
      readonly kind: 'event';
      readonly event: ProjectEvent;
      /** The correction after which it no longer counts. */
      readonly correctedBy?: ProjectEvent;
      /** What it corrects. */
      readonly corrects?: ProjectEvent;
      readonly canBeCorrected: boolean;
    }
  | { readonly kind: 'signed'; readonly version: number }
  | { readonly kind: 'complaint'; readonly dispute: Dispute }
);

export interface LedgerMonth {
  /** The first day of the month. */
  readonly month: Day;
  readonly rows: readonly LedgerRow[];
}

/** Rows by the months that they lie in. */
export function monthsOf(rows: readonly LedgerRow[]): LedgerMonth[] {
  const months: { month: Day; rows: LedgerRow[] }[] = [];
  for (const row of rows) {
    const month = firstOfMonth(row.day);
    const last = months.at(-1);
    if (last?.month === month) {
      last.rows.push(row);
    } else {
      months.push({ month, rows: [row] });
    }
  }
  return months;
}

/** Everything that happened, newest first, in the time zone of the project; what came at one moment, last recorded first. */
export function ledgerRows(project: ProjectFile): LedgerRow[] {
  const { agreements, events, disputes, timeZone } = project;
  const place = (at: Instant) => ({ at, day: dayFromNumber(dayNumberIn(timeZone, moment(at))) });
  const corrections = correctionsIn(events);
  // The app records a signing itself; for files from elsewhere it is read off the signatures.
  const recorded = new Set(
    events.flatMap((event) => (event.type === 'agreementSigned' ? [event.version] : [])),
  );
  const rows: LedgerRow[] = [
    ...signedBy(agreements, Infinity)
      .filter(({ version }) => !recorded.has(version.number))
      .map(({ version: { number }, signedAt }) => ({
        kind: 'signed' as const,
        key: `version ${number}`,
        version: number,
        ...place(instantOf(new Date(signedAt))),
      })),
    ...disputes.map((dispute) => ({
      kind: 'complaint' as const,
      key: `complaint ${dispute.id}`,
      dispute,
      ...place(dispute.receivedAt),
    })),
    ...events.map((event, index) => {
      const correctedBy = events[corrections.corrected.get(index) ?? -1];
      const corrects = events[corrections.corrections.get(index) ?? -1];
      return {
        kind: 'event' as const,
        key: `event ${event.id}`,
        event,
        canBeCorrected: whyNotCorrectable(events, index, corrections) === null,
        ...(correctedBy === undefined ? {} : { correctedBy }),
        ...(corrects === undefined ? {} : { corrects }),
        ...place(event.at),
      };
    }),
  ];
  return rows
    .map((row, order) => ({ row, order, at: moment(row.at) }))
    .toSorted((one, other) => other.at - one.at || other.order - one.order)
    .map(({ row }) => row);
}
