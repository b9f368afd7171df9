import type { Dispute } from '../../shared/model/dispute.ts';
import { effectiveEvents } from '../../shared/model/effectiveEvents.ts';
import type { EventOf } from '../../shared/model/event.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';

/** The entry that tells that the letter with the last offer of a dispute went out. */
export function sentOffer({ events }: ProjectFile, { id, offers }: Dispute): EventOf<'message'> | undefined {
  const offer = offers?.at(-1)?.id;
  return effectiveEvents(events)
    .filter((event) => event.type === 'message')
    .find(
      ({ letter }) =>
        letter?.kind === 'offer' &&
        letter.about.dispute === id &&
        (offer === undefined || letter.about.offer === undefined || letter.about.offer === offer),
    );
}
