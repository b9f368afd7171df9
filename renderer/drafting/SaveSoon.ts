import type { AgreementDraft } from '../../shared/model/draft.ts';
import type { Keeper } from '../dispute/saving/Keeper.ts';

export interface DraftChange {
  readonly draft?: AgreementDraft;
}

/** So long letters are gathered before they go: whoever types fast hands over a large draft a few times a second, not with each key. */
export const GATHERED_MS = 80;

/** Brings the latest draft to its keeper a moment after it was changed. */
export class SaveSoon {
  readonly #keeper: Keeper<DraftChange>;
  #latest: AgreementDraft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(keeper: Keeper<DraftChange>) {
    this.#keeper = keeper;
  }

  get isWaiting(): boolean {
    return this.#latest !== undefined;
  }

  readonly keep = (draft: AgreementDraft): void => {
    this.#latest = draft;
    this.#timer ??= setTimeout(this.#handOver, GATHERED_MS);
  };

  /** Resolves when the latest is saved, or could not be (see the keeper's `error`). */
  readonly settled = async (): Promise<void> => {
    this.#handOver();
    await this.#keeper.settled();
  };

  /** The window goes: what waits for its turn is handed over now. */
  readonly flush = (): void => {
    this.#handOver();
    this.#keeper.flush();
  };

  readonly #handOver = (): void => {
    const latest = this.#latest;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#latest = undefined;
    if (latest !== undefined) {
      this.#keeper.keep({ draft: latest });
    }
  };
}
