import { hasSigned, proposedVersion } from '../../shared/agreements/signing.ts';
import type { OutboxRow } from '../../shared/contract/outgoing.ts';
import { clientCalled } from '../../shared/letters/address.ts';
import type { Dispute } from '../../shared/model/dispute.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { moment } from '../../shared/model/instant.ts';
import { openDisputes } from '../../shared/model/openDisputes.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { ok } from '../../shared/result.ts';
import type { StoredProject } from '../storage/storedProject.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';
import { letterOf } from './letters.ts';
import { sentOffer } from './sentOffer.ts';
import { offerFacts } from './offerFacts.ts';

/** What is written and not confirmed as sent. */
export function outboxHandlers(needs: HandlerNeeds): Pick<Handlers, 'outbox.list'> {
  return {
    'outbox.list': () =>
      Promise.resolve(
        ok(
          needs.store
            .list()
            .flatMap((stored) => rowsOf(needs, stored))
            .toSorted((one, other) => moment(one.draftedAt) - moment(other.draftedAt)),
        ),
      ),
  };
}

type Place = Pick<OutboxRow, 'projectId' | 'projectTitle' | 'isSample' | 'timeZone' | 'called'>;

function rowsOf(needs: HandlerNeeds, { project, isSample, savedAt }: StoredProject): OutboxRow[] {
  const { id: projectId, title: projectTitle, timeZone } = project;
  const place: Place = { projectId, projectTitle, isSample, timeZone, called: clientCalled(project) };
  return [
    ...messageRows(project, place),
    ...openDisputes(project.disputes).flatMap((dispute) => offerRow(needs, project, dispute, place)),
    ...agreementRow(project, place, savedAt),
  ];
}

function messageRows({ outbox = [] }: ProjectFile, place: Place): OutboxRow[] {
  return outbox.map(({ id, kind, about, subject, draftedAt, handedOver }) => ({
    ...place,
    kind,
    subject,
    draftedAt,
    ...(handedOver === undefined ? {} : { handedOver: { at: handedOver.at, way: handedOver.way } }),
    address: { page: 'message', projectId: place.projectId, kind, about },
    outgoingId: id,
  }));
}

/** The letter with its offer, once either was stored. */
function offerRow(needs: HandlerNeeds, project: ProjectFile, dispute: Dispute, place: Place): OutboxRow[] {
  const offer = dispute.offers?.at(-1);
  const letter = dispute.letters?.findLast(({ kind }) => kind === 'response');
  if ((offer === undefined && letter === undefined) || sentOffer(project, dispute) !== undefined) {
    return [];
  }
  const { projectId } = place;
  const facts = offerFacts(needs, { projectId, disputeId: dispute.id });
  return [
    {
      ...place,
      kind: 'offer',
      subject: letter?.subject ?? (facts.ok ? letterOf(facts.value).subject : ''),
      draftedAt: offer?.draftedAt ?? dispute.receivedAt,
      address: { page: 'offer', projectId, disputeId: dispute.id },
    },
  ];
}

/** A version that waits for the client and was not sent yet. Nothing tells when it was written but the freelancer's signature. */
function agreementRow(project: ProjectFile, place: Place, savedAt: Instant): OutboxRow[] {
  const version = proposedVersion(project);
  if (version === undefined || version.sentAt !== undefined || hasSigned(version, 'client')) {
    return [];
  }
  const { number, summary, signatures } = version;
  return [
    {
      ...place,
      kind: 'agreement',
      subject: summary ?? '',
      draftedAt: signatures[0]?.signedAt ?? savedAt,
      address: { page: 'agreement', projectId: place.projectId, number },
    },
  ];
}
