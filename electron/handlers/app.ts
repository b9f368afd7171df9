import type { Language } from '../../shared/model/basics.ts';
import { ok } from '../../shared/result.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';

export function appHandlers({
  settings,
  locale,
  platform,
  version,
}: HandlerNeeds): Pick<Handlers, 'app.start'> {
  return {
    'app.start': () => {
      const current = settings.current();
      const language = current.language === 'system' ? languageOf(locale) : current.language;
      return Promise.resolve(ok({ settings: current, language, platform, version }));
    },
  };
}

/** German for every kind of German; English for the rest. */
function languageOf(locale: string): Language {
  return /^de\b/i.test(locale) ? 'de' : 'en';
}
