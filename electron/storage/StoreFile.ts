import { join } from 'node:path';
import type { AppError } from '../../shared/contract/appError.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import type { FileLayer } from './fileLayer.ts';
import { fileTrouble, systemCode } from './fileTrouble.ts';
import { OWNER_ONLY, SafeStore } from './SafeStore.ts';
import { setAsideName } from './setAside.ts';
import { writeSafely } from './writeSafely.ts';

/** The folders that a file of the store lives in, each absolute. */
export interface StorePlace {
  readonly files: FileLayer;
  readonly folder: string;
  readonly previous: string;
  readonly setAside: string;
  readonly clock: () => Date;
}

/**
 * One file of the store with its previous generation. What it finds in its place without having put it there, it keeps aside
 * instead of writing over it. Reading and moving throw system errors, saving tells them as values.
 */
export class StoreFile {
  /** With extension, without folder. */
  readonly name: string;
  readonly #place: StorePlace;
  readonly #stem: string;
  #store: SafeStore | undefined;
  /** Of what was last read or written here. */
  #knownStamp: string | null = null;

  constructor(place: StorePlace, stem: string) {
    this.#place = place;
    this.#stem = stem;
    this.name = `${stem}.json`;
  }

  /** What stands there; null when nothing does. */
  read(): Uint8Array | null {
    const stamp = this.#stamp();
    if (stamp === null) {
      return null;
    }
    const bytes = this.#place.files.read(this.#path);
    this.#knownStamp = stamp;
    return bytes;
  }

  /** The generation before; null when there is none that can be read. */
  readPrevious(): Uint8Array | null {
    try {
      return this.#place.files.read(this.#previousPath);
    } catch {
      return null;
    }
  }

  /** Returns once it would last through a power cut. */
  save(value: Record<string, unknown>): Result<null, AppError> {
    return this.#saving(() => {
      this.#store ??= new SafeStore({
        files: this.#place.files,
        folder: this.#place.folder,
        name: this.#stem,
        previous: this.#previousPath,
      });
      this.#store.store = value;
    });
  }

  /** Puts bytes of a generation back in place; the generation stays as well. */
  putBack(bytes: Uint8Array): Result<null, AppError> {
    return this.#saving(() => {
      writeSafely(this.#place.files, { path: this.#path, bytes, mode: OWNER_ONLY });
    });
  }

  /** Moves what stands there to the files set aside, byte for byte. */
  moveAside(): void {
    const { files, setAside, clock } = this.#place;
    this.#knownStamp = null;
    files.makeFolder(setAside);
    files.rename(this.#path, join(setAside, setAsideName(this.name, clock(), files.list(setAside))));
  }

  /** Both generations; the older first, so that a half removed file never comes back from it. */
  remove(): Result<null, AppError> {
    const { files, folder } = this.#place;
    try {
      removeIfThere(files, this.#previousPath);
      removeIfThere(files, this.#path);
      files.flushFolder(folder);
      return ok(null);
    } catch (error) {
      return failed(fileTrouble(error, this.name));
    }
  }

  #saving(write: () => void): Result<null, AppError> {
    const { files, folder, previous } = this.#place;
    try {
      files.makeFolder(folder);
      files.makeFolder(previous);
      const stamp = this.#stamp();
      if (stamp !== null && stamp !== this.#knownStamp) {
        this.moveAside();
      }
      write();
    } catch (error) {
      return failed(fileTrouble(error, this.name));
    }
    this.#knownStamp = this.#stampIfTold();
    return ok(null);
  }

  /** It is saved already; where the stamp cannot be had, the next save keeps a copy aside, and nothing is lost. */
  #stampIfTold(): string | null {
    try {
      return this.#stamp();
    } catch {
      return null;
    }
  }

  #stamp(): string | null {
    try {
      return this.#place.files.look(this.#path).stamp;
    } catch (error) {
      if (systemCode(error) === 'ENOENT') {
        return null;
      }
      throw error;
    }
  }

  get #path(): string {
    return join(this.#place.folder, this.name);
  }

  get #previousPath(): string {
    return join(this.#place.previous, this.name);
  }
}

function removeIfThere(files: FileLayer, path: string): void {
  try {
    files.remove(path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') {
      throw error;
    }
  }
}
