import { sealToPrint } from '../../shared/agreements/sealToPrint.ts';
import type { Digest } from '../../shared/agreements/seals.ts';
import type { SavedFile } from '../../shared/contract/answers.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import { sayIn } from '../../shared/i18n/translator.ts';
import { messageAsMail } from '../../shared/letters/messageAsMail.ts';
import type { Dispute } from '../../shared/model/dispute.ts';
import { dayOf, instantOf } from '../../shared/model/instant.ts';
import type { Offer } from '../../shared/model/offer.ts';
import { offerPaper } from '../../shared/offers/offerPaper.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import { saveDocument } from '../storage/saveDocument.ts';
import { changeDispute } from './changeDispute.ts';
import { fileName } from './fileName.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';
import { letterOf } from './letters.ts';
import type { OfferFacts } from './offerFacts.ts';
import { offerFacts, withRecord } from './offerFacts.ts';

type OfferHandlers = Pick<
  Handlers,
  'offers.read' | 'offers.save' | 'offers.print' | 'offers.savePdf' | 'offers.saveMail'
>;

interface DisputePlace {
  readonly projectId: string;
  readonly disputeId: string;
}

export function offerHandlers(needs: HandlerNeeds): OfferHandlers {
  return {
    'offers.read': (place) => {
      const facts = offerFacts(needs, place);
      return Promise.resolve(facts.ok ? ok(facts.value.offer) : facts);
    },

    'offers.save': ({ projectId, disputeId, offer }) =>
      needs.store.change(
        projectId,
        changeDispute(disputeId, (dispute) => {
          const offers = withRecord(dispute.offers ?? [], offer);
          return ok({ dispute: { ...dispute, offers }, answer: offer });
        }),
      ),

    'offers.print': async (place) => {
      const facts = printableFacts(needs, place);
      if (!facts.ok) {
        return facts;
      }
      const { pdf, pages } = await printed(needs, facts.value);
      return ok({
        pdf: Buffer.from(pdf).toString('base64'),
        pages,
        fileName: offerFileName(facts.value, 'pdf'),
        language: facts.value.language,
      });
    },

    'offers.savePdf': async (place) => {
      const facts = givenAway(needs, place);
      if (!facts.ok) {
        return facts;
      }
      const { pdf } = await printed(needs, facts.value);
      return saveGivenAway(needs, place, facts.value, { kind: 'pdf', bytes: pdf });
    },

    'offers.saveMail': async (place) => {
      const facts = givenAway(needs, place);
      if (!facts.ok) {
        return facts;
      }
      const { pdf } = await printed(needs, facts.value);
      const letter = { ...letterOf(facts.value), id: needs.newId() };
      const bytes = await needs.documents.mail({
        ...messageAsMail(facts.value.project, letter, needs.clock()),
        attachment: { fileName: offerFileName(facts.value, 'pdf'), pdf },
      });
      return saveGivenAway(needs, place, facts.value, { kind: 'eml', bytes });
    },
  };
}

function printableFacts(needs: HandlerNeeds, place: DisputePlace): Result<OfferFacts, AppError> {
  const facts = offerFacts(needs, place);
  return facts.ok && !facts.value.offer.options.some(({ included }) => included)
    ? failed({ code: 'noOption', dispute: place.disputeId })
    : facts;
}

/** What goes to the client prints the seal of the agreement, so the seals have to hold. */
function givenAway(needs: HandlerNeeds, place: DisputePlace): Result<OfferFacts, AppError> {
  const facts = printableFacts(needs, place);
  const broken = needs.store.brokenSeal(place.projectId);
  return facts.ok && broken !== null ? failed({ code: 'readOnlyProject', record: broken }) : facts;
}

function printed({ clock, digest, documents }: HandlerNeeds, facts: OfferFacts) {
  const { project, assessment, offer, language } = facts;
  const seal = sealInForce(facts, digest);
  return documents.offerPdf(
    offerPaper(project, assessment, offer, {
      language,
      madeOn: dayOf(instantOf(clock()), project.timeZone),
      ...(seal === undefined ? {} : { seal }),
    }),
  );
}

/** A project that was never sealed has the seal that it would get. */
function sealInForce({ project, assessment }: OfferFacts, digest: Digest): string | undefined {
  const version = project.agreements.find(({ number }) => number === assessment.versionInForce);
  return version === undefined ? undefined : sealToPrint(version, digest);
}

/** Asks where to, keeps the offer in the project as it went out, then saves the document; null when the person closed the dialog. */
async function saveGivenAway(
  { dialogs, store, files }: HandlerNeeds,
  { projectId, disputeId }: DisputePlace,
  facts: OfferFacts,
  { kind, bytes }: { readonly kind: 'pdf' | 'eml'; readonly bytes: Uint8Array },
): Promise<Result<SavedFile | null, AppError>> {
  const path = await dialogs.saveFile({ name: offerFileName(facts, kind), kind });
  if (path === null) {
    return ok(null);
  }
  const kept = await store.change(
    projectId,
    changeDispute(disputeId, (dispute) =>
      ok({ dispute: withFirstOffer(dispute, facts.offer), answer: null }),
    ),
  );
  return kept.ok ? saveDocument(files, path, bytes) : kept;
}

/** An offer that is stored stays: it may have been changed while the dialog was open. */
function withFirstOffer(dispute: Dispute, offer: Offer): Dispute {
  return (dispute.offers?.length ?? 0) > 0 ? dispute : { ...dispute, offers: [offer] };
}

function offerFileName({ project, language }: OfferFacts, kind: 'pdf' | 'eml'): string {
  const say = sayIn(language);
  return fileName(
    say(($) => $.files.offer, { client: project.client.name, title: project.title }),
    kind,
    say(($) => $.files.untitled),
  );
}
