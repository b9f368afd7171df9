import type { Say } from '../../shared/i18n/translator.ts';
import { sayIn } from '../../shared/i18n/translator.ts';
import type { Language } from '../../shared/model/basics.ts';

/** The language of the terminal, as POSIX has it: LC_ALL before LC_MESSAGES before LANG. */
export function terminalLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
  const set = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(
    (value) => value !== undefined && value !== '',
  );
  return set?.toLowerCase().startsWith('de') === true ? 'de' : 'en';
}

export function terminalWords(): Say {
  return sayIn(terminalLanguage());
}
