import type { AppError } from '../../shared/contract/appError.ts';
import type { Outgoing } from '../../shared/model/outgoing.ts';
import type { Result } from '../../shared/result.ts';
import type { WordPair } from './exchangeWords.ts';
import { exchangeWords } from './exchangeWords.ts';

/** What the person chooses beside the text, and the text says. */
export type Chosen = Pick<Outgoing, 'nextContact' | 'expected'>;

export interface Redrafted {
  /** What was chosen and is not yet drawn into the text. */
  readonly chosen: Chosen | undefined;
  readonly error: AppError | undefined;
}

export interface RedraftingNeeds {
  /** The message as it is here and now. */
  readonly now: () => Outgoing | undefined;
  readonly recompose: (outgoing: Outgoing, chosen: Chosen) => Promise<Result<Outgoing, AppError>>;
  readonly keep: (change: Partial<Outgoing>) => void;
}

/** The ways in which letters write what was chosen before, each with what shall stand in its place. */
export type PairsOf = (before: Chosen, after: Chosen) => readonly WordPair[];

/**
 * Draws what was chosen into the text: one choice after the other, and of those that came meanwhile only the last. A text as it was
 * drafted is drafted anew; in one that was written in, only the words of the choice are exchanged, where they still stand there.
 */
export class Redrafter {
  readonly #needs: RedraftingNeeds;
  readonly #listeners = new Set<() => void>();
  #wanted: { readonly chosen: Chosen; readonly pairs: PairsOf } | undefined;
  #drafted: Pick<Outgoing, 'subject' | 'body'> | undefined;
  #isDrafting = false;
  #state: Redrafted = { chosen: undefined, error: undefined };

  constructor(needs: RedraftingNeeds) {
    this.#needs = needs;
  }

  readonly current = (): Redrafted => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly choose = (chosen: Chosen, pairs: PairsOf): void => {
    this.#wanted = { chosen, pairs };
    this.#show({ chosen, error: undefined });
    void this.#draft();
  };

  /** Resolves when all that was chosen is drawn in, or could not be. */
  readonly settled = async (): Promise<void> => {
    while (this.#isDrafting) {
      await new Promise<void>((resolve) => {
        const end = this.subscribe(() => {
          end();
          resolve();
        });
      });
    }
  };

  async #draft(): Promise<void> {
    if (this.#isDrafting) {
      return;
    }
    this.#isDrafting = true;
    let error: AppError | undefined;
    while (this.#wanted !== undefined) {
      const { chosen, pairs } = this.#wanted;
      this.#wanted = undefined;
      error = await this.#drawIn(chosen, pairs);
    }
    this.#isDrafting = false;
    this.#show({ chosen: undefined, error });
  }

  async #drawIn(chosen: Chosen, pairs: PairsOf): Promise<AppError | undefined> {
    const { now, recompose, keep } = this.#needs;
    const outgoing = now();
    if (outgoing === undefined) {
      return undefined;
    }
    const before: Chosen = { nextContact: outgoing.nextContact, expected: outgoing.expected };
    const [was, will] = await Promise.all([recompose(outgoing, before), recompose(outgoing, chosen)]);
    if (!was.ok) {
      return was.error;
    }
    if (!will.ok) {
      return will.error;
    }
    // It may have been written in meanwhile.
    const written = now() ?? outgoing;
    if ([was.value, this.#drafted].some((drafted) => isSame(drafted, written))) {
      this.#drafted = will.value;
      keep({ ...will.value });
      return undefined;
    }
    const body = exchangeWords(written.body, pairs(before, chosen)) ?? written.body;
    keep({ ...chosen, body });
    return undefined;
  }

  #show(state: Redrafted): void {
    this.#state = state;
    for (const listener of this.#listeners) {
      listener();
    }
  }
}

function isSame(
  drafted: Pick<Outgoing, 'subject' | 'body'> | undefined,
  { subject, body }: Pick<Outgoing, 'subject' | 'body'>,
): boolean {
  return drafted?.subject === subject && drafted.body === body;
}
