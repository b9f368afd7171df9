import type { Say } from '../i18n/translator.ts';
import type { AgreementVersion } from '../model/agreement.ts';

/** What a version is called: the first one by its number, a later one as the change order that it is. */
export function versionCalled(
  say: Say,
  agreements: readonly AgreementVersion[],
  { number }: Pick<AgreementVersion, 'number'>,
): string {
  return agreements.some((other) => other.number < number)
    ? say(($) => $.agreement.change.title, { number: number - 1 })
    : say(($) => $.clauses.version, { number });
}
