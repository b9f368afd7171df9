import type { AgreementDraft } from '../../shared/model/draft.ts';
import type { History } from './history.ts';
import { changed, historyOf, redone, undone } from './history.ts';

export interface Sheeting {
  /** Hands every new state on to be saved. */
  readonly keep: (draft: AgreementDraft) => void;
  /** Milliseconds. */
  readonly now: () => number;
}

/** The draft as it is being written, with every step back and forward. It lives longer than its page, so steps outlast a look elsewhere. */
export class DraftSheet {
  readonly #sheeting: Sheeting;
  readonly #listeners = new Set<() => void>();
  #history: History<AgreementDraft>;

  constructor(draft: AgreementDraft, sheeting: Sheeting) {
    this.#history = historyOf(draft);
    this.#sheeting = sheeting;
  }

  readonly history = (): History<AgreementDraft> => this.#history;

  readonly draft = (): AgreementDraft => this.#history.present;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Changes the draft as it is now. What is typed into one `field` without a pause is one step. */
  readonly change = (edit: (draft: AgreementDraft) => AgreementDraft, field?: string): void => {
    const { present } = this.#history;
    this.#show(changed(this.#history, edit(present), { field, at: this.#sheeting.now() }));
  };

  readonly undo = (): void => {
    this.#show(undone(this.#history));
  };

  readonly redo = (): void => {
    this.#show(redone(this.#history));
  };

  #show(history: History<AgreementDraft>): void {
    if (history === this.#history) {
      return;
    }
    const isAnother = history.present !== this.#history.present;
    this.#history = history;
    if (isAnother) {
      this.#sheeting.keep(history.present);
    }
    for (const listener of this.#listeners) {
      listener();
    }
  }
}
