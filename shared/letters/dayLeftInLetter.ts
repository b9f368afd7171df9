import { explaining } from '../explaining/explainFinding.ts';
import type { Language } from '../model/basics.ts';
import type { Day } from '../model/day.ts';
import { addDays } from '../model/day.ts';
import type { Offer } from '../model/offer.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import type { Assessment } from '../rulebook/assessment.ts';

interface LetterRests {
  readonly project: ProjectFile;
  readonly assessment: Assessment;
  readonly offer: Offer;
  /** The language of the letter. */
  readonly language: Language;
}

/** So far before and behind the day of the offer a day in the letter can be one that was left standing. */
const AROUND = 366;

/**
 * The day that a letter names in the place of the one until which the offer stands, the nearest where there are several. Undefined
 * where it names the day of the offer, or no day besides those by which something is put right.
 */
export function dayLeftInLetter(body: string, rests: LetterRests): Day | undefined {
  const { project, assessment, offer, language } = rests;
  const { write } = explaining(project, assessment, language);
  const isNamed = (day: Day) => namesDay(body, write.longDay(day));
  if (isNamed(offer.validUntil)) {
    return undefined;
  }
  const others = new Set([
    ...assessment.findings.flatMap(({ cureBy }) => (cureBy === undefined ? [] : [cureBy])),
    ...offer.options.flatMap(({ lines }) => lines.flatMap(({ by }) => (by === undefined ? [] : [by]))),
  ]);
  const near = Array.from({ length: AROUND }, (_, place) => place + 1).flatMap((days) => [
    addDays(offer.validUntil, -days),
    addDays(offer.validUntil, days),
  ]);
  return near.find((day) => !others.has(day) && isNamed(day));
}

/** "2 May" does not stand in "22 May", nor "2. Mai" in "2. Maier". */
function namesDay(body: string, day: string): boolean {
  const words = body.replaceAll('\u00a0', ' ');
  let at = words.indexOf(day);
  while (at !== -1) {
    const before = words.slice(0, at).at(-1) ?? '';
    const after = words.slice(at + day.length).at(0) ?? '';
    if (!/\d/u.test(before) && !/\p{L}/u.test(after)) {
      return true;
    }
    at = words.indexOf(day, at + 1);
  }
  return false;
}
