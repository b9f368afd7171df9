import { screenLanguage } from '../../shared/i18n/screenLanguage.ts';
import { ok } from '../../shared/result.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';

export function appHandlers(needs: HandlerNeeds): Pick<Handlers, 'app.start' | 'app.abilities'> {
  const { locale, platform, version } = needs;
  return {
    'app.start': () => {
      const settings = needs.settings.current();
      const language = screenLanguage(settings.language, locale);
      return Promise.resolve(ok({ settings, language, platform, version }));
    },

    'app.abilities': async () => ok(await needs.machine.abilities()),
  };
}
