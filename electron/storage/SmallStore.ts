import { join } from 'node:path';
import type { AppError } from '../../shared/contract/appError.ts';
import { z } from '../../shared/model/zod.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import type { FileLayer } from './fileLayer.ts';
import { readJson } from './readJson.ts';
import { StoreFile } from './StoreFile.ts';
import { sweep } from './sweep.ts';

export interface SmallStoreNeeds {
  readonly files: FileLayer;
  /** Absolute. */
  readonly folder: string;
  readonly clock: () => Date;
}

/** What such a file holds, and what counts while there is none. */
export interface SmallStoreKind<Value> {
  /** Names the file and the key in it. */
  readonly name: string;
  readonly model: z.ZodType<Value>;
  readonly empty: Value;
}

const VERSION = 1;

const envelopeModel = z.looseObject({ storeVersion: z.int().min(1) });

/** One value for the app as a whole, in memory and in a file of its own. */
export class SmallStore<Value> {
  readonly #file: StoreFile;
  readonly #kind: SmallStoreKind<Value>;
  #value: Value;
  #isNewer = false;
  #isFromBefore = false;

  /**
   * Never throws for what it finds. A damaged file is set aside and the generation before it is used, else the empty value; one of
   * a later version of the app is left alone, and nothing is saved over it.
   */
  constructor({ files, folder, clock }: SmallStoreNeeds, kind: SmallStoreKind<Value>) {
    const previous = join(folder, 'previous');
    sweep(files, [folder, previous]);
    this.#file = new StoreFile(
      { files, folder, previous, setAside: join(folder, 'set-aside'), clock },
      kind.name,
    );
    this.#kind = kind;
    this.#value = kind.empty;
    this.#open();
  }

  current(): Value {
    return this.#value;
  }

  /** Whether it was opened from the generation before: the last change is then not in it. */
  isFromBefore(): boolean {
    return this.#isFromBefore;
  }

  save(value: Value): Result<Value, AppError> {
    if (this.#isNewer) {
      return failed({ code: 'newerFile', file: this.#file.name, problems: [] });
    }
    const saved = this.#file.save({ storeVersion: VERSION, [this.#kind.name]: value });
    if (!saved.ok) {
      return saved;
    }
    this.#value = value;
    return ok(value);
  }

  #open(): void {
    const bytes = this.#readQuietly();
    if (bytes === null) {
      return;
    }
    const found = this.#parse(bytes);
    this.#isNewer = found === 'newer';
    if (found === 'damaged') {
      this.#moveAsideQuietly();
      this.#useGeneration();
    } else if (found !== 'newer') {
      this.#value = found.value;
    }
  }

  #useGeneration(): void {
    const previous = this.#file.readPrevious();
    const generation = previous === null ? 'damaged' : this.#parse(previous);
    if (generation !== 'damaged' && generation !== 'newer') {
      this.#value = generation.value;
      this.#isFromBefore = true;
    }
  }

  #readQuietly(): Uint8Array | null {
    try {
      return this.#file.read();
    } catch {
      return null;
    }
  }

  #moveAsideQuietly(): void {
    try {
      this.#file.moveAside();
    } catch {
      // It stays in place; saving moves it aside before anything else.
    }
  }

  #parse(bytes: Uint8Array): { readonly value: Value } | 'damaged' | 'newer' {
    const json = readJson(bytes);
    const envelope = envelopeModel.safeParse(json.ok ? json.value : undefined);
    if (!envelope.success) {
      return 'damaged';
    }
    if (envelope.data.storeVersion > VERSION) {
      return 'newer';
    }
    const read = this.#kind.model.safeParse(envelope.data[this.#kind.name]);
    return read.success ? { value: read.data } : 'damaged';
  }
}
