import { sayIn } from '../../shared/i18n/translator.ts';
import { addressOf } from '../../shared/letters/address.ts';
import type { Language } from '../../shared/model/basics.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { lineKey, saysWords } from '../../shared/updates/lineKey.ts';
import type { UpdateSection } from '../../shared/updates/updateSections.ts';
import { sectionLines } from '../../shared/updates/updateSections.ts';

/** Whether a text still says a line, whatever else stands beside it. */
export function saysLine(body: string, line: string): boolean {
  return saysWords(lineKey(body), lineKey(line));
}

/**
 * An update with a line put under the heading of its section, as the last one there. Where the heading is gone it comes back, below the
 * last section that is left, or below the opening.
 */
export function withLine(
  body: string,
  section: UpdateSection,
  line: string,
  { project, language }: { readonly project: ProjectFile; readonly language: Language },
): string {
  const paragraphs = body.split('\n\n');
  const at = paragraphs.findIndex((paragraph) => sectionOf(paragraph) === section);
  if (at !== -1) {
    return paragraphs.with(at, `${(paragraphs[at] ?? '').trimEnd()}\n- ${line}`).join('\n\n');
  }
  const last = paragraphs.findLastIndex((paragraph) => sectionOf(paragraph) !== undefined);
  const heading = sayIn(language)(($) => $.updateDraft[addressOf(project)].headings[section]);
  const place = last === -1 ? Math.min(2, paragraphs.length) : last + 1;
  return paragraphs.toSpliced(place, 0, `${heading}\n- ${line}`).join('\n\n');
}

function sectionOf(paragraph: string): UpdateSection | undefined {
  return sectionLines(paragraph)[0]?.section;
}
