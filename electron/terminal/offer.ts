import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { sealVersion } from '../../shared/agreements/seals.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import { offerLetter } from '../../shared/letters/offerLetter.ts';
import type { Language } from '../../shared/model/basics.ts';
import { addDays } from '../../shared/model/day.ts';
import { dayOf } from '../../shared/model/instant.ts';
import type { Offer } from '../../shared/model/offer.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { clientLanguage, draftOffer, VALID_DAYS } from '../../shared/offers/draftOffer.ts';
import { offerPaper } from '../../shared/offers/offerPaper.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import { assess } from '../../shared/rulebook/assess.ts';
import type { Assessment } from '../../shared/rulebook/assessment.ts';
import { makeOfferMail } from '../documents/offerMail.ts';
import { offerPdfMaker } from '../documents/offerPdf.ts';
import { diskFiles } from '../storage/fileLayer.ts';
import { readProjectFile } from '../storage/readProjectFile.ts';
import { saveDocument } from '../storage/saveDocument.ts';
import { chooseDispute } from './chooseDispute.ts';
import { tellTrouble } from './fileTroubles.ts';
import { RESOURCES } from './resources.ts';
import type { Terminal } from './terminal.ts';
import { DONE, WRONG_INPUT } from './terminal.ts';
import { readUsage, refuse } from './usage.ts';
import { terminalWords } from './words.ts';

const OPTIONS = {
  dispute: { type: 'string' },
  out: { type: 'string' },
  eml: { type: 'string' },
  language: { type: 'string' },
  'valid-days': { type: 'string' },
  force: { type: 'boolean' },
} as const;

/** The resolution offer as a PDF, and the letter with it attached as an unsent e-mail. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const usage = await readUsage('offer', args, OPTIONS, terminal);
  if ('code' in usage) {
    return usage.code;
  }
  const { positionals, values } = usage.parsed;
  const say = terminalWords();
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    return refuse(
      'offer',
      terminal,
      say(($) => $.terminal.oneFile),
    );
  }
  const { out, eml, language } = values;
  if (out === undefined) {
    return refuse(
      'offer',
      terminal,
      say(($) => $.terminal.noOut),
    );
  }
  if (language !== undefined && language !== 'en' && language !== 'de') {
    return refuse(
      'offer',
      terminal,
      say(($) => $.terminal.unknownLanguage, { language }),
    );
  }
  const validDays = values['valid-days'];
  if (validDays !== undefined && !/^[1-9]\d{0,3}$/u.test(validDays)) {
    return refuse(
      'offer',
      terminal,
      say(($) => $.terminal.badDays, { days: validDays }),
    );
  }
  if (eml !== undefined && path.resolve(eml) === path.resolve(out)) {
    return refuse(
      'offer',
      terminal,
      say(($) => $.terminal.sameFile),
    );
  }

  // Both are looked at before anything is made, so that not one is written where the other cannot be.
  const inTheWay = [out, eml].filter((target) => target !== undefined).find((target) => existsSync(target));
  if (inTheWay !== undefined && values.force !== true) {
    terminal.complain(say(($) => $.terminal.inTheWay, { file: inTheWay }));
    return WRONG_INPUT;
  }

  const made = await makeOffer(file, {
    dispute: values.dispute,
    language,
    validDays: validDays === undefined ? undefined : Number(validDays),
    withMail: eml !== undefined,
    pdfName: path.basename(out),
  });
  if (!made.ok) {
    terminal.complain(tellTrouble(say, file, made.error));
    return WRONG_INPUT;
  }
  const targets = [
    { target: out, bytes: made.value.pdf },
    ...(eml === undefined || made.value.mail === undefined ? [] : [{ target: eml, bytes: made.value.mail }]),
  ];
  for (const { target, bytes } of targets) {
    const saved = saveDocument(diskFiles, path.resolve(target), bytes);
    if (!saved.ok) {
      terminal.complain(tellTrouble(say, target, saved.error));
      return WRONG_INPUT;
    }
    terminal.write(say(($) => $.terminal.written, { file: target }));
  }
  return DONE;
}

interface OfferWishes {
  readonly dispute: string | undefined;
  readonly language: Language | undefined;
  readonly validDays: number | undefined;
  readonly withMail: boolean;
  readonly pdfName: string;
}

async function makeOffer(
  file: string,
  wishes: OfferWishes,
): Promise<Result<{ readonly pdf: Uint8Array; readonly mail?: Uint8Array }, AppError>> {
  const read = readProjectFile(diskFiles, file);
  if (!read.ok) {
    return read;
  }
  const project = read.value;
  const facts = offerFacts(project, wishes);
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
  if (!wishes.withMail) {
    return ok({ pdf });
  }
  const { freelancer, client } = project;
  const mail = await makeOfferMail({
    from: mailbox(freelancer.name, freelancer.email),
    to: mailbox(client.contact?.name ?? client.name, client.email),
    ...offerLetter(project, assessment, offer, language),
    attachment: { fileName: wishes.pdfName, pdf },
    messageId: randomUUID(),
    date: new Date(),
  });
  return ok({ pdf, mail });
}

function mailbox(name: string, address: string | undefined): { name: string; address?: string } {
  return address === undefined ? { name } : { name, address };
}

interface OfferFacts {
  readonly assessment: Assessment;
  readonly offer: Offer;
  readonly language: Language;
  readonly today: string;
}

/** The offer as it was put together in the app, or else what is due by the agreement. */
function offerFacts(project: ProjectFile, wishes: OfferWishes): Result<OfferFacts, AppError> {
  const chosen = chooseDispute(project, wishes.dispute);
  if (!chosen.ok) {
    return chosen;
  }
  const assessment = assess(project, chosen.value);
  if (assessment.versionInForce === null) {
    return failed({ code: 'unsigned' });
  }
  if (assessment.findings.length === 0) {
    return failed({ code: 'noClaims', dispute: chosen.value });
  }

  const now = new Date().toISOString();
  const today = dayOf(now, project.timeZone);
  const stored = project.disputes.find(({ id }) => id === chosen.value)?.offers?.at(-1);
  const language = wishes.language ?? stored?.language ?? clientLanguage(project);
  const drafted = () =>
    draftOffer(project, assessment, {
      newId: randomUUID,
      now,
      today,
      language,
      validDays: wishes.validDays ?? VALID_DAYS,
    });
  const offer = stored ?? drafted();
  if (!offer.options.some(({ included }) => included)) {
    return failed({ code: 'noOption', dispute: chosen.value });
  }
  const validUntil = wishes.validDays === undefined ? offer.validUntil : addDays(today, wishes.validDays);
  return ok({ assessment, offer: { ...offer, validUntil }, language, today });
}

/** As printed in the app: the seal that the version has, or would get. */
function sealInForce(project: ProjectFile, assessment: Assessment): string | undefined {
  const version = project.agreements.find(({ number }) => number === assessment.versionInForce);
  const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
  return version === undefined ? undefined : (version.seal ?? sealVersion(version, digest).seal);
}
