import type { Profile } from '../../shared/contract/settings.ts';
import { bridge } from '../data/bridge.ts';
import { markSaved } from '../data/lastSaved.ts';
import { queryClient } from '../data/queryClient.ts';
import { Keeper } from '../dispute/saving/Keeper.ts';

/** Keeps what is typed of the own details, on whatever page. */
export const profileKeeper = new Keeper<Profile>({
  send: async (change) => {
    const result = await bridge().call('settings.saveProfile', { change });
    if (result.ok) {
      markSaved(queryClient);
    }
    return result;
  },
  reread: () => queryClient.invalidateQueries({ queryKey: ['app.start'] }),
});

window.addEventListener('pagehide', profileKeeper.flush);
