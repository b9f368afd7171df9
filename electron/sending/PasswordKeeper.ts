import type { AppError } from '../../shared/contract/appError.ts';
import { z } from '../../shared/model/zod.ts';
import type { Result } from '../../shared/result.ts';
import { ok } from '../../shared/result.ts';
import type { SmallStoreNeeds } from '../storage/SmallStore.ts';
import { SmallStore } from '../storage/SmallStore.ts';
import type { Vault } from './vault.ts';

/** The sealed password in Base64; null: there is none. */
const sealed = z.string().nullable();

/**
 * The password of the account for sending. It goes to the disk sealed, and only where the vault is safe; else it is in memory until the
 * app ends.
 */
export class PasswordKeeper {
  readonly #vault: Vault;
  readonly #store: SmallStore<string | null>;
  #inMemory: string | null = null;

  constructor(needs: SmallStoreNeeds, vault: Vault) {
    this.#vault = vault;
    this.#store = new SmallStore(needs, { name: 'mailPassword', model: sealed, empty: null });
  }

  safety(): Promise<'safe' | 'weak' | 'none'> {
    return this.#vault.safety();
  }

  /** Opens nothing: on some systems, opening asks the person. */
  has(): boolean {
    return this.#inMemory !== null || this.#store.current() !== null;
  }

  /** null: there is none, or it can no longer be opened. */
  async read(): Promise<string | null> {
    const stored = this.#store.current();
    if (this.#inMemory === null && stored !== null) {
      this.#inMemory = await this.#vault.open(Buffer.from(stored, 'base64'));
    }
    return this.#inMemory;
  }

  async keep(password: string): Promise<Result<null, AppError>> {
    const written =
      (await this.#vault.safety()) === 'safe'
        ? this.#write(Buffer.from(await this.#vault.seal(password)).toString('base64'))
        : this.#forgetStored();
    if (written.ok) {
      this.#inMemory = password;
    }
    return written;
  }

  forget(): Result<null, AppError> {
    this.#inMemory = null;
    return this.#forgetStored();
  }

  #forgetStored(): Result<null, AppError> {
    return this.#store.current() === null ? ok(null) : this.#write(null);
  }

  /** Twice, so that the generation before does not keep the old one either. */
  #write(value: string | null): Result<null, AppError> {
    const saved = this.#store.save(value);
    const again = saved.ok ? this.#store.save(value) : saved;
    return again.ok ? ok(null) : again;
  }
}
