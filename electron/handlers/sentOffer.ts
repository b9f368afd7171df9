import type { Dispute } from '../../shared/model/dispute.ts';
import { effectiveEvents } from '../../shared/model/effectiveEvents.ts';
import type { EventOf } from '../../shared/model/event.ts';
import { dayOf } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';

/** The entry that tells that the letter with the offer of a dispute went out; one of an earlier offer does not count for a later one. */
export function sentOffer(
  { events, timeZone }: ProjectFile,
  { id, offers }: Dispute,
): EventOf<'message'> | undefined {
  const drafted = offers?.at(-1)?.draftedAt;
  // By days, since people remember the day on which something went out better than the hour.
  const first = drafted === undefined ? undefined : dayOf(drafted, timeZone);
  return effectiveEvents(events)
    .filter((event) => event.type === 'message')
    .findLast(
      ({ letter, at }) =>
        letter?.kind === 'offer' &&
        letter.about.dispute === id &&
        (first === undefined || dayOf(at, timeZone) >= first),
    );
}
