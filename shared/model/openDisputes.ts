import type { Dispute } from './dispute.ts';
import { moment } from './instant.ts';

/** The disputes that are not over, the one received last at the end. */
export function openDisputes(disputes: readonly Dispute[]): Dispute[] {
  return disputes
    .filter((dispute) => !isClosed(dispute))
    .toSorted((one, other) => moment(one.receivedAt) - moment(other.receivedAt));
}

/** A dispute is over when it says how it ended (project-file, Settlement work). */
export function isClosed(dispute: Dispute): boolean {
  return 'outcome' in dispute;
}
