import type { ProjectEvent } from '../../shared/model/event.ts';
import type { OutgoingAbout, OutgoingKind } from '../../shared/model/outgoing.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';

/** What is sent once for what it is about; reminders, check-ins and notices of delay may be sent again. */
const ONCE: ReadonlySet<OutgoingKind> = new Set<OutgoingKind>(['update', 'firstReply', 'followUp']);

/** The message that was sent already for the same thing, where there is to be only one. An update without a day is always a new one. */
export function sentBefore(
  { events }: Pick<ProjectFile, 'events'>,
  { kind, about }: { readonly kind: OutgoingKind; readonly about: OutgoingAbout },
): ProjectEvent | undefined {
  if (!ONCE.has(kind) || (kind === 'update' && about.due === undefined)) {
    return undefined;
  }
  return events.findLast((event) => {
    const letter = event.type === 'updateSent' || event.type === 'message' ? event.letter : undefined;
    return (
      letter?.kind === kind &&
      letter.about.due === about.due &&
      letter.about.dispute === about.dispute &&
      letter.about.followUp === about.followUp
    );
  });
}
