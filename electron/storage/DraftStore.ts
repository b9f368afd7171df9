import type { AppError } from '../../shared/contract/appError.ts';
import type { Draft, Drafts } from '../../shared/contract/drafts.ts';
import { drafts } from '../../shared/contract/drafts.ts';
import type { Result } from '../../shared/result.ts';
import type { SmallStoreNeeds } from './SmallStore.ts';
import { SmallStore } from './SmallStore.ts';

/** What was typed and not yet handed over, by its place in the app, in `drafts.json`: closing the app loses none of it. */
export class DraftStore extends SmallStore<Drafts> {
  constructor(needs: SmallStoreNeeds) {
    super(needs, { name: 'drafts', model: drafts, empty: {} });
  }

  keep(place: string, draft: Draft): Result<Drafts, AppError> {
    return this.save({ ...this.current(), [place]: draft });
  }

  drop(place: string): Result<Drafts, AppError> {
    return this.save(Object.fromEntries(Object.entries(this.current()).filter(([kept]) => kept !== place)));
  }
}
