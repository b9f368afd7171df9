import { randomUUID } from 'node:crypto';
import { sha256 } from './sha256.ts';
import path from 'node:path';
import { findBrokenSeal } from '../../shared/agreements/seals.ts';
import { sealToPrint } from '../../shared/agreements/sealToPrint.ts';
import { messageAsMail } from '../../shared/letters/messageAsMail.ts';
import { offerLetter } from '../../shared/letters/offerLetter.ts';
import type { Language } from '../../shared/model/basics.ts';
import { addDays } from '../../shared/model/day.ts';
import type { Day } from '../../shared/model/day.ts';
import type { Dispute } from '../../shared/model/dispute.ts';
import { dayOf, instantOf } from '../../shared/model/instant.ts';
import type { Offer } from '../../shared/model/offer.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { clientLanguage, draftOffer } from '../../shared/offers/draftOffer.ts';
import { offerPaper } from '../../shared/offers/offerPaper.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import { assess } from '../../shared/rulebook/assess.ts';
import type { Assessment } from '../../shared/rulebook/assessment.ts';
import { makeMessageMail } from '../documents/messageMail.ts';
import { offerPdfMaker } from '../documents/offerPdf.ts';
import { diskFiles } from '../storage/fileLayer.ts';
import { readProjectFile } from '../storage/readProjectFile.ts';
import { chooseDispute } from './chooseDispute.ts';
import type { OfferWish } from './offer.ts';
import { RESOURCES } from './resources.ts';
import type { TerminalTrouble } from './terminalTrouble.ts';

export interface MadeOffer {
  readonly pdf: Uint8Array;
  readonly mail?: Uint8Array;
}

/** The papers of an offer, made at a moment and not written anywhere yet. */
export async function makeOffer(wish: OfferWish, now: Date): Promise<Result<MadeOffer, TerminalTrouble>> {
  const read = readProjectFile(diskFiles, wish.file);
  if (!read.ok) {
    return read;
  }
  const project = read.value;
  const facts = offerFacts(project, wish, now);
  if (!facts.ok) {
    return facts;
  }
  const { assessment, offer, language, today } = facts.value;
  const seal = sealInForce(project, assessment);
  const paper = offerPaper(project, assessment, offer, {
    language,
    madeOn: today,
    ...(seal === undefined ? {} : { seal }),
  });
  const { pdf } = await offerPdfMaker(path.join(RESOURCES, 'fonts'))(paper);
  if (wish.eml === undefined) {
    return ok({ pdf });
  }
  const letter = { id: randomUUID(), ...letterOf(project, facts.value) };
  const mail = await makeMessageMail({
    ...messageAsMail(project, letter, now),
    attachment: { fileName: path.basename(wish.out), pdf },
  });
  return ok({ pdf, mail });
}

interface OfferFacts {
  readonly dispute: Dispute;
  readonly assessment: Assessment;
  readonly offer: Offer;
  readonly language: Language;
  readonly today: Day;
}

/** The offer as it was put together in the app, or else what is due by the agreement. */
function offerFacts(project: ProjectFile, wish: OfferWish, now: Date): Result<OfferFacts, TerminalTrouble> {
  const chosen = chooseDispute(project, wish.dispute);
  if (!chosen.ok) {
    return chosen;
  }
  const dispute = chosen.value;
  // What goes to the client prints the seal of the agreement, so the seals have to hold.
  const record = findBrokenSeal(project, sha256);
  if (record !== null) {
    return failed({ code: 'readOnlyProject', record });
  }
  const assessment = assess(project, dispute.id);
  if (assessment.versionInForce === null) {
    return failed({ code: 'unsigned' });
  }
  if (dispute.claims.length === 0) {
    return failed({ code: 'noClaims', dispute: dispute.id });
  }

  const today = dayOf(instantOf(now), project.timeZone);
  const stored = dispute.offers?.at(-1);
  const language = wish.language ?? stored?.language ?? clientLanguage(project);
  const offer =
    stored ?? draftOffer(project, assessment, { newId: randomUUID, now: instantOf(now), today, language });
  if (!offer.options.some(({ included }) => included)) {
    return failed({ code: 'noOption', dispute: dispute.id });
  }
  const validUntil = wish.validDays === undefined ? offer.validUntil : addDays(today, wish.validDays);
  return ok({ dispute, assessment, offer: { ...offer, validUntil }, language, today });
}

/** The letter as the freelancer left it, else as composed from the findings. */
function letterOf(project: ProjectFile, { dispute, assessment, offer, language }: OfferFacts) {
  const kept = dispute.letters?.findLast(({ kind }) => kind === 'response');
  const { subject, body } = kept ?? offerLetter(project, assessment, offer, language);
  return { subject, body };
}

/** As printed in the app: the seal that the version has, or would get. */
function sealInForce(project: ProjectFile, assessment: Assessment): string | undefined {
  const version = project.agreements.find(({ number }) => number === assessment.versionInForce);
  return version === undefined ? undefined : sealToPrint(version, sha256);
}
