import type { Say } from '../../shared/i18n/translator.ts';
import { sayIn } from '../../shared/i18n/translator.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import { writerFor } from '../../shared/i18n/writer.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
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

/** What is signed: the first version by its number, a later one as the change that it makes. */
export function whatIsSigned(
  say: Say,
  { agreements }: Pick<ProjectFile, 'agreements'>,
  { number }: AgreementVersion,
): string {
  return agreements.some((other) => other.number < number)
    ? say(($) => $.signing.changeOrder, { number: number - 1 })
    : say(($) => $.signing.version, { number });
}

/** Who puts the name to it for a side: the person behind a firm where there is one. */
export function signerOf(
  { freelancer, client }: Pick<ProjectFile, 'freelancer' | 'client'>,
  party: 'freelancer' | 'client',
): string {
  const side = party === 'client' ? client : freelancer;
  return side.contact?.name ?? side.name;
}
