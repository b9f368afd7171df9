import type { Settings } from '../contract/settings.ts';
import type { Language } from '../model/basics.ts';

/** The language of everything on the screen: what is set, else what the machine speaks (`de-AT`), else English. */
export function screenLanguage(setting: Settings['language'], locale: string): Language {
  if (setting !== 'system') {
    return setting;
  }
  return /^de\b/i.test(locale) ? 'de' : 'en';
}
