import { appendEvent } from '../../shared/agreements/seals.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import { mailAddress } from '../../shared/letters/mailText.ts';
import type { ProjectEvent } from '../../shared/model/event.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { instantOf } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { afterSending } from '../../shared/outgoing/afterSending.ts';
import { hasWords } from '../../shared/outgoing/hasWords.ts';
import { recordedAt } from '../../shared/outgoing/recordedAt.ts';
import { sentEvent } from '../../shared/outgoing/sentEvent.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import { noDispute } from './changeDispute.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';
import { letterOf } from './letters.ts';
import { momentOfSending } from './momentOfSending.ts';
import type { OfferFacts } from './offerFacts.ts';
import { offerFacts, withRecord } from './offerFacts.ts';
import { sentAs } from './outboxOf.ts';
import { asStored } from './outgoing.ts';
import { sentOffer } from './sentOffer.ts';

type Recorded = Result<{ readonly project: ProjectFile; readonly answer: ProjectEvent }, AppError>;

/**
 * The person says that something went out. Its words become an entry of the ledger in the same change in which it leaves the outbox;
 * said twice, it is one entry.
 */
export function markSentHandlers(
  needs: HandlerNeeds,
): Pick<Handlers, 'outgoing.markSent' | 'offers.markSent'> {
  const { store, clock, newId, digest } = needs;
  return {
    'outgoing.markSent': ({ projectId, outgoing: asked, sentAt }) =>
      store.change(projectId, (project): Recorded => {
        const there = sentAs(project, asked.id);
        if (there !== undefined) {
          return ok({ project, answer: there });
        }
        const outgoing = asStored(project, asked);
        if (!hasWords(outgoing.body)) {
          return failed({ code: 'noWordsWritten' });
        }
        const { draftedAt } = project.outbox?.find(({ id }) => id === asked.id) ?? outgoing;
        const at = momentOfSending({ sentAt, draftedAt, now: clock(), timeZone: project.timeZone });
        if (!at.ok) {
          return at;
        }
        const to = mailAddress(project.client.email);
        const toldAt = instantOf(clock());
        const event = sentEvent(outgoing, { id: outgoing.id, at: at.value, to, toldAt });
        return recorded(afterSending(project, outgoing, event), event);
      }),

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
        const at = momentOfSending({
          sentAt,
          draftedAt: facts.value.offer.draftedAt,
          now: clock(),
          timeZone: project.timeZone,
          daysBefore: 0,
        });
        if (!at.ok) {
          return at;
        }
        const event = {
          ...offerEvent(newId(), facts.value, at.value),
          ...recordedAt(at.value, instantOf(clock())),
        };
        return recorded(afterSending(withOfferAsSent(facts.value), undefined, event), event);
      }),
  };

  /** With the event at the end of its chain, which gives it its seal. */
  function recorded(project: ProjectFile, event: ProjectEvent): Recorded {
    const after = appendEvent(project, event, digest);
    return ok({ project: after, answer: after.events.at(-1) ?? event });
  }
}

function offerEvent(id: string, facts: OfferFacts, at: Instant): ProjectEvent {
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
      about: { dispute: facts.dispute.id, offer: facts.offer.id },
      subject,
      ...(to === undefined ? {} : { to }),
    },
  };
}

/** Offer and letter stay in the dispute as they went out. */
function withOfferAsSent(facts: OfferFacts): ProjectFile {
  const { project, dispute, offer } = facts;
  const sent = {
    ...dispute,
    offers: withRecord(dispute.offers ?? [], offer),
    letters: withRecord(dispute.letters ?? [], letterOf(facts)),
  };
  return { ...project, disputes: project.disputes.map((one) => (one === dispute ? sent : one)) };
}
