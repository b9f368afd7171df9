import type { AppError } from '../../shared/contract/appError.ts';
import type { Language } from '../../shared/model/basics.ts';
import type { Dispute } from '../../shared/model/dispute.ts';
import { dayOf, instantOf } from '../../shared/model/instant.ts';
import type { Offer } from '../../shared/model/offer.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { clientLanguage, draftOffer } from '../../shared/offers/draftOffer.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import { assess } from '../../shared/rulebook/assess.ts';
import type { Assessment } from '../../shared/rulebook/assessment.ts';
import { noDispute } from './changeDispute.ts';
import type { HandlerNeeds } from './handlers.ts';

/** What an offer rests on, with the offer as it was left or as drafted from the findings. */
export interface OfferFacts {
  readonly project: ProjectFile;
  readonly dispute: Dispute;
  readonly assessment: Assessment;
  readonly offer: Offer;
  /** Of what the client receives. */
  readonly language: Language;
}

type OfferNeeds = Pick<HandlerNeeds, 'store' | 'settings' | 'clock' | 'newId'>;

/** An offer rests on a version that both signed, and answers claims: without them there is none. */
export function offerFacts(
  needs: OfferNeeds,
  { projectId, disputeId }: { readonly projectId: string; readonly disputeId: string },
): Result<OfferFacts, AppError> {
  const read = needs.store.read(projectId);
  if (!read.ok) {
    return read;
  }
  const { project } = read.value;
  const dispute = project.disputes.find(({ id }) => id === disputeId);
  if (dispute === undefined) {
    return failed(noDispute(disputeId));
  }
  const assessment = assess(project, disputeId);
  if (assessment.versionInForce === null) {
    return failed({ code: 'unsigned' });
  }
  if (dispute.claims.length === 0) {
    return failed({ code: 'noClaims', dispute: disputeId });
  }
  // A draft is not stored by being looked at: until the freelancer changes it, it follows the findings.
  const offer = dispute.offers?.at(-1) ?? firstDraft(needs, project, assessment);
  return ok({ project, dispute, assessment, offer, language: offer.language ?? clientLanguage(project) });
}

/** Every first draft of a dispute has the same id, so that it is one offer, however often it is drafted before it is stored. */
function firstDraft(
  { settings, clock, newId }: OfferNeeds,
  project: ProjectFile,
  assessment: Assessment,
): Offer {
  const now = instantOf(clock());
  const { hourlyCost } = settings.current();
  const draft = draftOffer(project, assessment, {
    newId,
    now,
    today: dayOf(now, project.timeZone),
    ...(hourlyCost === undefined ? {} : { hourlyCost }),
  });
  return { ...draft, id: `${assessment.disputeId}-offer` };
}

/** Replaces the record of the same id, else adds it at the end. */
export function withRecord<Item extends { readonly id: string }>(
  records: readonly Item[],
  record: Item,
): Item[] {
  const place = records.findIndex(({ id }) => id === record.id);
  return place === -1 ? [...records, record] : records.with(place, record);
}
