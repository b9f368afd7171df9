import type { Say } from '../../../shared/i18n/translator.ts';
import type { Writer } from '../../../shared/i18n/writer.ts';
import type { OfferLine } from '../../../shared/model/offer.ts';
import type { OptionFigures } from '../../../shared/offers/figures.ts';

/** What a cost is made of: "£270.00, 4 hours". */
export function costWords(say: Say, write: Writer, { given, minutes }: OptionFigures): string {
  const things = hourWords(say, write, minutes);
  if (given > 0) {
    return say(($) => $.offerPage.both, { amount: write.money(given), things });
  }
  return minutes > 0 ? things : say(($) => $.offerPage.nothing);
}

/** What a worth is made of: "£270.00, Form working". */
export function worthWords(
  say: Say,
  write: Writer,
  { given }: OptionFigures,
  lines: readonly OfferLine[],
): string {
  const texts = lines.filter(({ worth = 0 }) => worth > 0).map(({ text }) => text);
  if (texts.length === 0) {
    return given > 0 ? write.money(given) : say(($) => $.offerPage.nothing);
  }
  const things = texts.join(', ');
  return given > 0 ? say(($) => $.offerPage.both, { amount: write.money(given), things }) : things;
}

/** Whole hours, or with the parts of an hour: 4 hours, 1.5 hours. */
export function hourWords(say: Say, write: Writer, minutes: number): string {
  const hours = minutes / 60;
  return minutes === 0
    ? say(($) => $.offerPage.noHours)
    : say(($) => $.offerPage.hours, { count: hours, number: write.number(Math.round(hours * 100) / 100) });
}
