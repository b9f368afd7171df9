import type { Say } from '../../shared/i18n/translator.ts';
import { sayIn } from '../../shared/i18n/translator.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import { writerFor } from '../../shared/i18n/writer.ts';
import type { Language } from '../../shared/model/basics.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';

/** The words of one who reads here, which need not be those of the screens. */
export interface SigningWords {
  readonly language: Language;
  readonly say: Say;
  readonly write: Writer;
}

export function signingWords(
  language: Language,
  { currency, timeZone }: Pick<ProjectFile, 'currency' | 'timeZone'>,
): SigningWords {
  return { language, say: sayIn(language), write: writerFor({ language, currency, timeZone }) };
}

/** Who puts the name to it for a side: the person behind a firm where there is one. */
export function signerOf(
  { freelancer, client }: Pick<ProjectFile, 'freelancer' | 'client'>,
  party: 'freelancer' | 'client',
): string {
  const side = party === 'client' ? client : freelancer;
  return side.contact?.name ?? side.name;
}
