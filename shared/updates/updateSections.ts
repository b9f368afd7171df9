import { updateDraft as german } from '../i18n/de/updateDraft.ts';
import { updateDraft as english } from '../i18n/en/updateDraft.ts';
import { withoutBullet } from './plainLine.ts';

/** The sections of an update, in their order. */
export const UPDATE_SECTIONS = ['done', 'next', 'waiting', 'changed', 'delays', 'decisions'] as const;

export type UpdateSection = (typeof UPDATE_SECTIONS)[number];

export interface SectionLine {
  readonly section: UpdateSection;
  readonly text: string;
}

const SECTION_OF: ReadonlyMap<string, UpdateSection> = new Map(
  [english, german].flatMap(({ formal, familiar, otherHeadings }) =>
    UPDATE_SECTIONS.flatMap((section) =>
      [formal.headings[section], familiar.headings[section], ...otherHeadings[section].split('|')].map(
        (heading): [string, UpdateSection] => [headingKey(heading), section],
      ),
    ),
  ),
);

/**
 * The lines of an update under their headings, without the marks before them. A heading is known again in both languages and however it
 * is typed. A section ends with the next heading, or with a paragraph that is no list; a line that is set in goes on from the one
 * before it.
 */
export function sectionLines(body: string): SectionLine[] {
  const lines: { section: UpdateSection; text: string }[] = [];
  let section: UpdateSection | undefined;
  let isAfterGap = false;
  let hasLines = false;
  for (const line of body.split(/\r\n?|[\n\u2028\u2029]/)) {
    const text = line.trim();
    const bare = withoutBullet(text);
    const isListed = bare !== text || /^\d+[.)]\s/u.test(text);
    const heading = isListed ? undefined : SECTION_OF.get(headingKey(text));
    const last = lines.at(-1);
    if (text === '') {
      isAfterGap = true;
      continue;
    }
    if (heading !== undefined) {
      section = heading;
      hasLines = false;
    } else if (section !== undefined && !isListed && isAfterGap && hasLines) {
      section = undefined;
    } else if (section !== undefined && !isListed && hasLines && /^\s/u.test(line) && last !== undefined) {
      last.text = `${last.text} ${bare}`;
    } else if (section !== undefined && bare !== '') {
      lines.push({ section, text: bare });
      hasLines = true;
    }
    isAfterGap = false;
  }
  return lines;
}

/** Case, signs around it and the way that umlauts are typed make no other heading. */
function headingKey(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
