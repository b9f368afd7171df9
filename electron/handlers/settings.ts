import { failed } from '../../shared/result.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';

export function settingsHandlers({
  settings,
  machine,
}: HandlerNeeds): Pick<Handlers, 'settings.save' | 'settings.saveProfile'> {
  return {
    // A page that chooses something else may have read own details that are older than what was typed since. The account has a way of
    // its own, which keeps its password with it.
    'settings.save': (request) => {
      const { profile, account, startsWithSystem = false } = settings.current();
      const wished = request.startsWithSystem ?? false;
      if (wished !== startsWithSystem && !machine.startWithSystem(wished)) {
        return Promise.resolve(failed({ code: 'startNotArranged' }));
      }
      return Promise.resolve(settings.save({ ...request, profile, account }));
    },

    'settings.saveProfile': ({ change }) => {
      const current = settings.current();
      return Promise.resolve(settings.save({ ...current, profile: { ...current.profile, ...change } }));
    },
  };
}
