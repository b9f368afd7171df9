import { sayIn } from '../../../shared/i18n/translator.ts';
import type { Say } from '../../../shared/i18n/translator.ts';
import type { Writer } from '../../../shared/i18n/writer.ts';
import { writerFor } from '../../../shared/i18n/writer.ts';
import type { Language } from '../../../shared/model/basics.ts';
import type { Offer, OfferLine } from '../../../shared/model/offer.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { agreementLines } from '../../../shared/offers/agreementLines.ts';
import { clientLanguage } from '../../../shared/offers/draftOffer.ts';
import type { OptionFigures } from '../../../shared/offers/figures.ts';
import { optionFigures } from '../../../shared/offers/figures.ts';
import type { Assessment } from '../../../shared/rulebook/assessment.ts';

/** What every column of the offer is reckoned and written with. */
export interface OfferTerms {
  readonly offer: Offer;
  readonly project: ProjectFile;
  readonly assessment: Assessment;
  /** What is due by the agreement, in the language of the screens. */
  readonly agreed: readonly OfferLine[];
  readonly agreedFigures: OptionFigures;
  readonly optionFigures: readonly OptionFigures[];
  /** The language of what the client receives, with its words and its way to write. */
  readonly client: { readonly language: Language; readonly say: Say; readonly write: Writer };
}

export function offerTerms(
  project: ProjectFile,
  assessment: Assessment,
  offer: Offer,
  screen: Language,
): OfferTerms {
  const language = offer.language ?? clientLanguage(project);
  const figures = (lines: readonly OfferLine[]) => optionFigures(assessment.totals, offer.hourlyCost, lines);
  const agreed = agreementLines(project, assessment, screen, offer.efforts);
  return {
    offer,
    project,
    assessment,
    agreed,
    agreedFigures: figures(agreed),
    optionFigures: offer.options.map(({ lines }) => figures(lines)),
    client: {
      language,
      say: sayIn(language),
      write: writerFor({ language, currency: project.currency, timeZone: project.timeZone }),
    },
  };
}
