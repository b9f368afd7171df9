import type { AppError } from '../../shared/contract/appError.ts';
import type { ClientCard } from '../../shared/model/client.ts';
import { clientCard } from '../../shared/model/client.ts';
import { z } from '../../shared/model/zod.ts';
import type { Result } from '../../shared/result.ts';
import { ok } from '../../shared/result.ts';
import type { SmallStoreNeeds } from './SmallStore.ts';
import { SmallStore } from './SmallStore.ts';

/** The cards of the clients, in memory and in `clients.json`. */
export class ClientStore extends SmallStore<readonly ClientCard[]> {
  constructor(needs: SmallStoreNeeds) {
    super(needs, { name: 'clients', model: z.array(clientCard), empty: [] });
  }

  /** Puts the card in place of the one with its id, or adds it. */
  keep(card: ClientCard): Result<ClientCard, AppError> {
    const cards = this.current();
    const place = cards.findIndex(({ id }) => id === card.id);
    const saved = this.save(place === -1 ? [...cards, card] : cards.with(place, card));
    return saved.ok ? ok(card) : saved;
  }

  drop(id: string): Result<null, AppError> {
    const saved = this.save(this.current().filter((card) => card.id !== id));
    return saved.ok ? ok(null) : saved;
  }
}
