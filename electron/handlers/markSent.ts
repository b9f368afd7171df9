import { appendEvent } from '../../shared/agreements/seals.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import { mailAddress } from '../../shared/letters/mailText.ts';
import type { Dispute } from '../../shared/model/dispute.ts';
import type { EventOf, ProjectEvent } from '../../shared/model/event.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { moment } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import { noDispute } from './changeDispute.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';
import { letterOf } from './letters.ts';
import type { OfferFacts } from './offerFacts.ts';
import { offerFacts, withRecord } from './offerFacts.ts';
import { momentOfSending } from './momentOfSending.ts';
import { sentOffer } from './sentOffer.ts';

type Recorded = Result<{ readonly project: ProjectFile; readonly answer: ProjectEvent }, AppError>;

/**
 * The person says that something went out. Its words become an entry of the ledger in the same change in which it leaves the outbox;
 * said twice, it is one entry.
 */
export function markSentHandlers(needs: HandlerNeeds): Pick<Handlers, 'offers.markSent'> {
  const { store, clock, newId } = needs;
  return {
    'offers.markSent': ({ projectId, disputeId, sentAt }) =>
      store.change(projectId, (project): Recorded => {
        const dispute = project.disputes.find(({ id }) => id === disputeId);
        if (dispute === undefined) {
          return failed(noDispute(disputeId));
        }
        const there = sentOffer(project, dispute);
        if (there !== undefined) {
          return ok({ project, answer: there });
        }
        const facts = offerFacts(needs, { projectId, disputeId });
        if (!facts.ok) {
          return facts;
        }
        const { draftedAt } = facts.value.offer;
        const at = momentOfSending({
          sentAt,
          draftedAt,
          now: clock(),
          timeZone: project.timeZone,
          daysBefore: 0,
        });
        if (!at.ok) {
          return at;
        }
        const event = offerEvent(newId(), facts.value, at.value);
        return recorded(needs, withOfferAsSent(project, facts.value, at.value), event);
      }),
  };
}

/** With the event at the end of its chain, which gives it its seal. */
function recorded({ digest }: HandlerNeeds, project: ProjectFile, event: ProjectEvent): Recorded {
  const after = appendEvent(project, event, digest);
  return ok({ project: after, answer: after.events.at(-1) ?? event });
}

function offerEvent(id: string, facts: OfferFacts, at: Instant): EventOf<'message'> {
  const { subject, body } = letterOf(facts);
  const to = mailAddress(facts.project.client.email);
  return {
    id,
    at,
    type: 'message',
    direction: 'out',
    text: body,
    letter: {
      kind: 'offer',
      about: { dispute: facts.dispute.id },
      subject,
      ...(to === undefined ? {} : { to }),
    },
  };
}

/** Offer and letter stay as they went out, and a promised word is kept by them. */
function withOfferAsSent(project: ProjectFile, facts: OfferFacts, at: Instant): ProjectFile {
  const { offer } = facts;
  const letter = letterOf(facts);
  return {
    ...project,
    disputes: project.disputes.map((dispute) =>
      dispute.id === facts.dispute.id
        ? keepingContacts(
            {
              ...dispute,
              offers: withRecord(dispute.offers ?? [], offer),
              letters: withRecord(dispute.letters ?? [], letter),
            },
            at,
          )
        : dispute,
    ),
  };
}

function keepingContacts(dispute: Dispute, at: Instant): Dispute {
  return dispute.contacts === undefined
    ? dispute
    : {
        ...dispute,
        contacts: dispute.contacts.map((contact) =>
          contact.keptAt === undefined && moment(contact.promisedAt) <= moment(at)
            ? { ...contact, keptAt: at }
            : contact,
        ),
      };
}
