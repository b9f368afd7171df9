import type { Dispute } from '../model/dispute.ts';
import type { ProjectEvent } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';
import { moment } from '../model/instant.ts';
import type { Outgoing, SentLetter } from '../model/outgoing.ts';
import type { ProjectFile } from '../model/projectFile.ts';

/**
 * What else changes in a project once something was sent, besides its entry in the ledger: promised contacts are kept, a new one stands
 * where the words promise it, what was to be done is done, and it leaves the outbox. `outgoing` is undefined for an offer, which is no
 * message of the outbox.
 */
export function afterSending(
  project: ProjectFile,
  outgoing: Outgoing | undefined,
  event: ProjectEvent,
): ProjectFile {
  const letter = event.type === 'message' || event.type === 'updateSent' ? event.letter : undefined;
  const changed: ProjectFile =
    letter === undefined
      ? project
      : {
          ...project,
          disputes: project.disputes.map((dispute) =>
            dispute.id === letter.about.dispute
              ? disputeAfter(dispute, letter, event, outgoing?.nextContact)
              : dispute,
          ),
        };
  return outgoing === undefined ? changed : withoutFromOutbox(changed, outgoing.id);
}

function disputeAfter(
  dispute: Dispute,
  letter: SentLetter,
  { id, at }: ProjectEvent,
  nextContact: Instant | undefined,
): Dispute {
  switch (letter.kind) {
    case 'firstReply':
      return {
        ...withContacts(dispute, id, at, nextContact),
        acknowledgedAt: dispute.acknowledgedAt ?? at,
      };
    case 'checkIn':
      return withContacts(dispute, id, at, nextContact);
    case 'offer':
      return withContacts(dispute, id, at, undefined);
    case 'followUp':
      return {
        ...dispute,
        ...(dispute.followUps === undefined
          ? {}
          : {
              followUps: dispute.followUps.map((followUp) =>
                followUp.id === letter.about.followUp
                  ? { ...followUp, doneAt: followUp.doneAt ?? at }
                  : followUp,
              ),
            }),
      };
    case 'update':
    case 'delayNotice':
    case 'materialReminder':
    case 'paymentReminder':
      return dispute;
  }
}

/** Every contact promised before is kept by this word; the new one, where there is one, bears the id of its entry in the ledger. */
function withContacts(dispute: Dispute, id: string, at: Instant, nextContact: Instant | undefined): Dispute {
  const kept = (dispute.contacts ?? []).map((contact) =>
    contact.keptAt === undefined && moment(contact.promisedAt) <= moment(at)
      ? { ...contact, keptAt: at }
      : contact,
  );
  const promised = nextContact === undefined ? [] : [{ id, promisedAt: at, by: nextContact }];
  const contacts = [...kept, ...promised];
  return contacts.length === 0 ? dispute : { ...dispute, contacts };
}

function withoutFromOutbox(project: ProjectFile, id: string): ProjectFile {
  const { outbox, ...rest } = project;
  const left = outbox?.filter((one) => one.id !== id) ?? [];
  return left.length === 0 ? rest : { ...rest, outbox: left };
}
