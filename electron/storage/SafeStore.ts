import ElectronStore from 'electron-store';
import type { FileLayer } from './fileLayer.ts';
import { writeSafely } from './writeSafely.ts';

export interface SafeStoreOptions {
  readonly files: FileLayer;
  /** Absolute. */
  readonly folder: string;
  /** Without extension; already known to be safe. */
  readonly name: string;
  /** Absolute path of the previous generation. */
  readonly previous: string;
}

/** Only its owner reads what is agreed with clients. */
export const OWNER_ONLY = 0o600;

/**
 * electron-store with a write that keeps its word (docs/decisions). conf, which it wraps, replaces a good file by half of the new
 * one on a full disk and reports success, and never flushes. Its own write is private, so the whole store is written through the
 * one accessor here, and `serialize`, which every other way to its write passes through, refuses.
 */
export class SafeStore extends ElectronStore {
  readonly #files: FileLayer;
  readonly #previous: string;

  constructor({ files, folder, name, previous }: SafeStoreOptions) {
    super({
      cwd: folder,
      name,
      accessPropertiesByDotNotation: false,
      configFileMode: OWNER_ONLY,
      // Asked for by conf so that it need not ask Electron for one; the store's own version stands in its files.
      projectVersion: '1.0.0',
      serialize: refuseToWriteItself,
    });
    this.#files = files;
    this.#previous = previous;
  }

  override get store(): Record<string, unknown> {
    return super.store;
  }

  /** Throws what `writeSafely` throws; what the file held is then untouched. */
  override set store(value: Record<string, unknown>) {
    writeSafely(this.#files, {
      path: this.path,
      bytes: storedBytes(value),
      mode: OWNER_ONLY,
      previous: this.#previous,
    });
    this.events.dispatchEvent(new Event('change'));
  }
}

/** As conf writes it: tabs, so that a person who opens the file can read it. */
function storedBytes(value: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value, undefined, '\t'));
}

function refuseToWriteItself(): never {
  throw new TypeError('Write the whole store at once: store.store = value.');
}
