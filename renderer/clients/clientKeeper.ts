import type { ClientChange } from '../../shared/contract/clients.ts';
import { bridge } from '../data/bridge.ts';
import { markSaved } from '../data/lastSaved.ts';
import { queryClient } from '../data/queryClient.ts';
import { Keeper } from '../dispute/saving/Keeper.ts';

const keepers = new Map<string, Keeper<ClientChange>>();

/** Keeps what is typed on a card, for as long as the window is open. */
export function clientKeeper(clientId: string): Keeper<ClientChange> {
  const known = keepers.get(clientId);
  if (known !== undefined) {
    return known;
  }
  const keeper = new Keeper<ClientChange>({
    send: async (change) => {
      const result = await bridge().call('clients.save', { clientId, change });
      if (result.ok) {
        markSaved(queryClient);
      }
      return result;
    },
    reread: () => queryClient.invalidateQueries(),
  });
  keepers.set(clientId, keeper);
  window.addEventListener('pagehide', keeper.flush);
  return keeper;
}
