import { signedAt } from '../agreements/inForce.ts';
import { hasSigned } from '../agreements/signing.ts';
import type { Say } from '../i18n/translator.ts';
import { sayIn } from '../i18n/translator.ts';
import type { Writer } from '../i18n/writer.ts';
import { writerFor } from '../i18n/writer.ts';
import type { AgreementVersion } from '../model/agreement.ts';
import { paperSizeIn } from '../i18n/paperSize.ts';
import type { Language } from '../model/basics.ts';
import type { Day } from '../model/day.ts';
import { dayOf, instantOf } from '../model/instant.ts';
import type { Party, ProjectFile } from '../model/projectFile.ts';
import { agreementChapters } from './agreementChapters.ts';
import { paperChange } from './paperChange.ts';
import { paperSignatures } from './paperSignatures.ts';
import { paperWithdrawal } from './paperWithdrawal.ts';
import type { AgreementPaper } from './paper.ts';

export interface AgreementPaperSettings {
  readonly language: Language;
  readonly madeOn: Day;
  /** The seal of the version, where both have signed. */
  readonly seal?: string;
}

/** What the makers of the parts of an agreement's paper need. */
export interface PaperContext {
  readonly project: ProjectFile;
  readonly version: AgreementVersion;
  /** The signed version that this one changes. */
  readonly before: AgreementVersion | undefined;
  readonly language: Language;
  readonly say: Say;
  readonly write: Writer;
}

/**
 * A version of the agreement in words and figures, ready to be laid out; a later version says first what it changes. Clauses carry the
 * numbers under which the check cites them.
 */
export function agreementPaper(
  project: ProjectFile,
  version: AgreementVersion,
  { language, madeOn, seal }: AgreementPaperSettings,
): AgreementPaper {
  const say = sayIn(language);
  const write = writerFor({ language, currency: project.currency, timeZone: project.timeZone });
  const before = project.agreements.findLast(
    (other) => other.number < version.number && signedAt(other) !== undefined,
  );
  const context: PaperContext = { project, version, before, language, say, write };
  const { freelancer, client } = project;
  const what = paperName(say, version, before);
  const names = { freelancer: freelancer.name, client: client.name, version: version.number };
  const signed = signedAt(version);
  const named = { what, title: project.title, version: version.number };
  const change = paperChange(context);
  const withdrawal = paperWithdrawal(context);
  return {
    language,
    pageSize: paperSizeIn(client.country),
    documentTitle: say(($) => $.agreementPaper.documentTitle, named),
    author: freelancer.name,
    madeOn,
    letterhead: {
      name: freelancer.name,
      ...(freelancer.trade === undefined ? {} : { trade: freelancer.trade }),
      contact: contactOf(freelancer),
      date: say(($) => $.agreementPaper.date, { day: write.dayWithYear(madeOn) }),
    },
    heading: say(($) => $.agreementPaper.heading, named),
    lead:
      signed === undefined
        ? say(($) => $.agreementPaper.lead, names)
        : say(($) => $.agreementPaper.leadSigned, {
            ...names,
            day: write.dayWithYear(dayOf(instantOf(new Date(signed)), project.timeZone)),
          }),
    ...(signed === undefined ? { unsigned: unsignedWords(context) } : {}),
    parties: [
      {
        role: say(($) => $.agreementPaper.freelancer),
        name: freelancer.name,
        lines: partyLines(freelancer, language),
      },
      {
        role:
          client.kind === 'consumer'
            ? say(($) => $.agreementPaper.consumer)
            : say(($) => $.agreementPaper.client),
        name: client.name,
        lines: partyLines(client, language),
      },
    ],
    ...(change === undefined ? {} : { change, whole: say(($) => $.agreementPaper.whole) }),
    chapters: agreementChapters(context),
    signing: paperSignatures(context, seal),
    ...(withdrawal === undefined ? {} : { withdrawal }),
    footer:
      seal === undefined
        ? say(($) => $.agreementPaper.footerUnsigned, named)
        : say(($) => $.agreementPaper.footer, { ...named, seal: shortSeal(seal) }),
    pageOf: (page, pages) =>
      say(($) => $.agreementPaper.page, { page: write.number(page), pages: write.number(pages) }),
  };
}

/** "Agreement", or "Change order 1" for what changes a version that both signed. */
function paperName(say: Say, version: AgreementVersion, before: AgreementVersion | undefined): string {
  return before === undefined
    ? say(($) => $.agreementPaper.agreement)
    : say(($) => $.agreementPaper.changeOrder, { number: version.number - 1 });
}

/** 0108 d43e 1598 e360: enough to tell two copies apart. */
function shortSeal(seal: string): string {
  return seal.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
}

function unsignedWords({ say, version, project }: PaperContext): string {
  const signed = (['freelancer', 'client'] as const).find((party) => hasSigned(version, party));
  return signed === undefined
    ? say(($) => $.agreementPaper.notSigned)
    : say(($) => $.agreementPaper.onlySignedBy, {
        signed: project[signed].name,
        missing: project[signed === 'client' ? 'freelancer' : 'client'].name,
      });
}

function contactOf({ postalAddress, phone, email }: Party): string[] {
  return [oneLine(postalAddress), phone, email].flatMap((line) =>
    line === undefined || line === '' ? [] : [line],
  );
}

function partyLines(party: Party, language: Language): string[] {
  const { postalAddress, email, phone, country, contact } = party;
  const places = new Intl.DisplayNames(language, { type: 'region' });
  const lines = [
    contact?.name === party.name ? undefined : contact?.name,
    ...(postalAddress ?? '').split('\n'),
    country === undefined ? undefined : places.of(country),
    phone,
    email,
  ];
  return lines.flatMap((line) => (line === undefined || line.trim() === '' ? [] : [line.trim()]));
}

function oneLine(address: string | undefined): string | undefined {
  return address
    ?.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(', ');
}
