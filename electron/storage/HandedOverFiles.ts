import { join } from 'node:path';
import type { AppError } from '../../shared/contract/appError.ts';
import type { Day } from '../../shared/model/day.ts';
import { addDays } from '../../shared/model/day.ts';
import { dayOf, instantOf } from '../../shared/model/instant.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import type { FileLayer } from './fileLayer.ts';
import { fileTrouble } from './fileTrouble.ts';
import { OWNER_ONLY } from './SafeStore.ts';
import { namesIn, sweep } from './sweep.ts';
import { removeQuietly } from './temporaryFile.ts';
import { writeSafely } from './writeSafely.ts';

const KEPT_DAYS = 31;
const OWN = /^(\d{4}-\d{2}-\d{2}) .+\.eml$/;

interface Needs {
  readonly files: FileLayer;
  /** Absolute. */
  readonly folder: string;
  readonly clock: () => Date;
}

/**
 * Unsent e-mails that a mail program was asked to open: it may read the file long after it was asked, so they stay for a month. The
 * day of each, in UTC, stands in its name.
 */
export class HandedOverFiles {
  readonly #files: FileLayer;
  readonly #folder: string;
  readonly #clock: () => Date;

  /** Removes what is older than a month; files of others stay. */
  constructor({ files, folder, clock }: Needs) {
    this.#files = files;
    this.#folder = join(folder, 'handed-over');
    this.#clock = clock;

    sweep(files, [this.#folder]);
    const first = addDays(this.#today(), -KEPT_DAYS);
    for (const name of namesIn(files, this.#folder)) {
      const day = OWN.exec(name)?.[1];
      if (day !== undefined && day < first) {
        removeQuietly(files, join(this.#folder, name));
      }
    }
  }

  /** Writes an e-mail under a name that nobody else uses and gives its path. `unique` holds nothing but letters, digits and hyphens. */
  keep(bytes: Uint8Array, unique: string): Result<string, AppError> {
    const name = `${this.#today()} ${unique}.eml`;
    const path = join(this.#folder, name);
    try {
      this.#files.makeFolder(this.#folder);
      writeSafely(this.#files, { path, bytes, mode: OWNER_ONLY });
      return ok(path);
    } catch (error) {
      return failed(fileTrouble(error, name));
    }
  }

  #today(): Day {
    return dayOf(instantOf(this.#clock()), 'UTC');
  }
}
