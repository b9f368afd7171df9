import type { AppError } from '../../../shared/contract/appError.ts';
import type { Result } from '../../../shared/result.ts';

export interface Kept<Change> {
  /** What was changed here and is not yet in what the main process answers. */
  readonly change: Partial<Change>;
  readonly isSaving: boolean;
  /** Why the change could not be saved; it is kept and goes with the next one. */
  readonly error: AppError | undefined;
}

export interface Sending<Change> {
  readonly send: (change: Partial<Change>) => Promise<Result<unknown, AppError>>;
  /** Runs when all is saved; resolves once the pages have read it afresh. */
  readonly reread: () => Promise<void>;
}

/**
 * Keeps what is typed until the main process has it. One call is under way at a time, what comes meanwhile waits, and of each field
 * the latest goes. It lives longer than the page, so nothing is dropped when the page is left, nor what could not be saved.
 */
export class Keeper<Change extends object> {
  readonly #sending: Sending<Change>;
  readonly #listeners = new Set<() => void>();
  #unsent: Partial<Change> | undefined;
  #isSaving = false;
  #kept: Kept<Change>;

  constructor(sending: Sending<Change>) {
    this.#sending = sending;
    this.#kept = { change: {}, isSaving: false, error: undefined };
  }

  readonly current = (): Kept<Change> => this.#kept;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly keep = (change: Partial<Change>): void => {
    this.#unsent = { ...this.#unsent, ...change };
    this.#show({ ...this.#kept, change: { ...this.#kept.change, ...change }, isSaving: true });
    void this.#save();
  };

  /** Tries again what could not be saved. */
  readonly retry = (): void => {
    void this.#save();
  };

  /** Resolves when nothing is on its way any more; what could not be saved is told by `error`. */
  readonly settled = async (): Promise<void> => {
    while (this.#isSaving) {
      await new Promise<void>((resolve) => {
        const end = this.subscribe(() => {
          end();
          resolve();
        });
      });
    }
  };

  /** The window goes: what waits for its turn is handed over now. The main process takes calls in their order. */
  readonly flush = (): void => {
    const unsent = this.#unsent;
    this.#unsent = undefined;
    if (unsent !== undefined) {
      void this.#sending.send(unsent);
    }
  };

  async #save(): Promise<void> {
    if (this.#isSaving) {
      return;
    }
    this.#isSaving = true;
    while (this.#unsent !== undefined) {
      const sent = this.#unsent;
      this.#unsent = undefined;
      const result = await this.#sending.send(sent);
      const newer = this.#waiting();
      if (!result.ok) {
        this.#unsent = { ...sent, ...newer };
        if (newer === undefined) {
          this.#isSaving = false;
          this.#show({ ...this.#kept, isSaving: false, error: result.error });
          return;
        }
      } else if (newer === undefined) {
        await this.#sending.reread();
      }
    }
    this.#isSaving = false;
    this.#show({ change: {}, isSaving: false, error: undefined });
  }

  /** As it is now: other calls may have changed it while one was awaited. */
  #waiting(): Partial<Change> | undefined {
    return this.#unsent;
  }

  #show(kept: Kept<Change>): void {
    this.#kept = kept;
    for (const listener of this.#listeners) {
      listener();
    }
  }
}
