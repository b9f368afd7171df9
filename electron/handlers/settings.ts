import type { HandlerNeeds, Handlers } from './handlers.ts';

export function settingsHandlers({ settings }: HandlerNeeds): Pick<Handlers, 'settings.save'> {
  return {
    'settings.save': (request) => Promise.resolve(settings.save(request)),
  };
}
