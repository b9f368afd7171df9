import { agreementPaper } from '../../shared/agreementPaper/agreementPaper.ts';
import { sealToPrint } from '../../shared/agreements/sealToPrint.ts';
import type { SavedFile } from '../../shared/contract/answers.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import { completed } from '../../shared/drafting/completed.ts';
import { sayIn } from '../../shared/i18n/translator.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import type { Language } from '../../shared/model/basics.ts';
import { dayOf, instantOf } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { clientLanguage } from '../../shared/offers/draftOffer.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import { saveDocument } from '../storage/saveDocument.ts';
import type { AgreementPdfWish } from './documents.ts';
import { fileName } from './fileName.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';
import { readCertificate } from './readCertificate.ts';

type AgreementPaperHandlers = Pick<
  Handlers,
  'agreements.print' | 'agreements.savePdf' | 'agreements.saveSignedPdf'
>;

interface VersionPlace {
  readonly projectId: string;
  readonly number: number;
}

interface PaperFacts {
  readonly project: ProjectFile;
  readonly version: AgreementVersion;
  /** Of what the client receives. */
  readonly language: Language;
}

/** Agreements and change orders on paper. */
export function agreementPaperHandlers(needs: HandlerNeeds): AgreementPaperHandlers {
  const { dialogs, documents, files, clock } = needs;
  return {
    'agreements.print': async (place) => {
      const facts = printable(needs, place);
      if (!facts.ok) {
        return facts;
      }
      const { pdf, pages } = await printed(needs, facts.value);
      return ok({
        pdf: Buffer.from(pdf).toString('base64'),
        pages,
        fileName: paperFileName(facts.value),
        language: facts.value.language,
      });
    },

    'agreements.savePdf': async (place) => {
      const facts = givenAway(needs, place);
      if (!facts.ok) {
        return facts;
      }
      const { pdf } = await printed(needs, facts.value);
      return saved(needs, facts.value, pdf);
    },

    'agreements.saveSignedPdf': async ({ password, ...place }) => {
      const facts = givenAway(needs, place);
      if (!facts.ok) {
        return facts;
      }
      const path = await dialogs.openCertificate();
      if (path === null) {
        return ok(null);
      }
      const certificate = readCertificate(files, path);
      if (!certificate.ok) {
        return certificate;
      }
      const at = clock();
      const { pdf } = await printed(needs, facts.value, {
        certificateOf: { name: facts.value.project.freelancer.name, at },
      });
      const signed = await documents.signPdf(pdf, { certificate: certificate.value, password, at });
      return signed.ok ? saved(needs, facts.value, signed.value) : signed;
    },
  };
}

/** Whatever can be looked at: versions, what was dropped, and a draft in which nothing is missing. */
function printable(
  { store }: HandlerNeeds,
  { projectId, number }: VersionPlace,
): Result<PaperFacts, AppError> {
  const read = store.read(projectId);
  if (!read.ok) {
    return read;
  }
  const { project } = read.value;
  const dropped = (project.withdrawn ?? []).map(({ version }) => version);
  const version = [...project.agreements, ...dropped].find((one) => one.number === number);
  if (version !== undefined) {
    return ok(factsOf(project, version));
  }
  if (project.draft?.number !== number) {
    return noVersion(number);
  }
  const whole = completed(project.draft);
  return whole.ok
    ? ok(factsOf(project, whole.value))
    : failed({ code: 'draftIncomplete', gaps: whole.error });
}

/** What leaves the app prints its seal, so the seals have to hold; a draft and what was dropped are not for signing. */
function givenAway(needs: HandlerNeeds, place: VersionPlace): Result<PaperFacts, AppError> {
  const facts = printable(needs, place);
  if (!facts.ok) {
    return facts;
  }
  const broken = needs.store.brokenSeal(place.projectId);
  if (broken !== null) {
    return failed({ code: 'readOnlyProject', record: broken });
  }
  return facts.value.project.agreements.includes(facts.value.version) ? facts : noVersion(place.number);
}

function factsOf(project: ProjectFile, version: AgreementVersion): PaperFacts {
  return { project, version, language: clientLanguage(project) };
}

function noVersion(number: number): Result<never, AppError> {
  return failed({ code: 'notFound', what: 'version', name: String(number) });
}

function printed(
  { clock, digest, documents }: HandlerNeeds,
  { project, version, language }: PaperFacts,
  wish?: AgreementPdfWish,
) {
  const seal = sealToPrint(version, digest);
  const paper = agreementPaper(project, version, {
    language,
    madeOn: dayOf(instantOf(clock()), project.timeZone),
    ...(seal === undefined ? {} : { seal }),
  });
  return documents.agreementPdf(paper, wish);
}

async function saved(
  { dialogs, files }: HandlerNeeds,
  facts: PaperFacts,
  pdf: Uint8Array,
): Promise<Result<SavedFile | null, AppError>> {
  const path = await dialogs.saveFile({ name: paperFileName(facts), kind: 'pdf' });
  return path === null ? ok(null) : saveDocument(files, path, pdf);
}

function paperFileName({ project, version: { number }, language }: PaperFacts): string {
  const say = sayIn(language);
  const names = { client: project.client.name, title: project.title };
  const isChange = project.agreements.some((other) => other.number < number);
  return fileName(
    isChange
      ? say(($) => $.files.changeOrder, { ...names, number: number - 1 })
      : say(($) => $.files.agreement, names),
    'pdf',
    say(($) => $.files.untitled),
  );
}
