import { effectiveEvents } from '../../../shared/model/effectiveEvents.ts';
import type { ProjectEvent } from '../../../shared/model/event.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';

/** The entry of the ledger that says that the offer of a dispute was sent, the last one. */
export function sentOffer({ events }: ProjectFile, disputeId: string): ProjectEvent | undefined {
  return effectiveEvents(events).findLast(
    (event) =>
      event.type === 'message' && event.letter?.kind === 'offer' && event.letter.about.dispute === disputeId,
  );
}
