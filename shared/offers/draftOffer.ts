import { sayIn } from '../i18n/translator.ts';
import type { Language } from '../model/basics.ts';
import type { Day } from '../model/day.ts';
import { addDays } from '../model/day.ts';
import type { Instant } from '../model/instant.ts';
import type { Money } from '../model/money.ts';
import type { Offer, OfferLine } from '../model/offer.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import type { Assessment } from '../rulebook/assessment.ts';
import { agreementLines } from './agreementLines.ts';

export const VALID_DAYS = 14;

export interface DraftSettings {
  readonly newId: () => string;
  readonly now: Instant;
  readonly today: Day;
  /** Days for which the offer stands; 14 where nothing is said. */
  readonly validDays?: number;
  /** The freelancer's own hour, where it is known. */
  readonly hourlyCost?: Money;
  readonly language?: Language;
}

/** The first draft of an offer: one option that holds what is due by the agreement. The rest is for the freelancer to put together. */
export function draftOffer(project: ProjectFile, assessment: Assessment, settings: DraftSettings): Offer {
  const language = settings.language ?? clientLanguage(project);
  const lines = agreementLines(project, assessment, language, []);
  return {
    id: settings.newId(),
    draftedAt: settings.now,
    validUntil: addDays(settings.today, settings.validDays ?? VALID_DAYS),
    hourlyCost: settings.hourlyCost ?? 0,
    efforts: [],
    options: [
      {
        id: settings.newId(),
        title: optionTitle(language, assessment, lines),
        included: true,
        lines: lines.map((line) => ({ ...line, id: settings.newId() })),
      },
    ],
  };
}

/** What a client receives is in the client's language. */
export function clientLanguage(project: ProjectFile): Language {
  return project.client.language ?? project.freelancer.language ?? 'en';
}

function optionTitle(language: Language, assessment: Assessment, lines: readonly OfferLine[]): string {
  const say = sayIn(language);
  const isEnding = assessment.findings.some(({ working }) => working.rule === 'changedMind');
  if (isEnding) {
    return say(($) => $.offer.optionTitles.ending);
  }
  const isPutRight = lines.some(
    ({ kind }) => kind === 'putRight' || kind === 'revision' || kind === 'deliver',
  );
  const isOff = lines.some(({ kind }) => kind === 'priceReduction');
  if (isPutRight && isOff) {
    return say(($) => $.offer.optionTitles.both);
  }
  if (isPutRight) {
    return say(($) => $.offer.optionTitles.putRight);
  }
  return isOff ? say(($) => $.offer.optionTitles.credit) : say(($) => $.offer.optionTitles.byAgreement);
}
