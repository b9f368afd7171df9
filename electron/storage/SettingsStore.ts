import { join } from 'node:path';
import type { AppError } from '../../shared/contract/appError.ts';
import type { Settings } from '../../shared/contract/settings.ts';
import { DEFAULT_SETTINGS, settings as settingsModel } from '../../shared/contract/settings.ts';
import { z } from '../../shared/model/zod.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import type { FileLayer } from './fileLayer.ts';
import { readJson } from './readJson.ts';
import { StoreFile } from './StoreFile.ts';
import { sweep } from './sweep.ts';

export interface SettingsStoreNeeds {
  readonly files: FileLayer;
  /** Absolute. */
  readonly folder: string;
  readonly clock: () => Date;
}

const SETTINGS_VERSION = 1;

const stored = z.looseObject({ storeVersion: z.int().min(1), settings: z.unknown() });

/** What the person set for the app as a whole, in memory and in `settings.json`. */
export class SettingsStore {
  readonly #file: StoreFile;
  #settings: Settings = DEFAULT_SETTINGS;
  #isNewer = false;

  /**
   * Never throws for what it finds. A damaged file is set aside and the generation before it is used, else the defaults; one of a
   * later version of the app is left alone, and nothing is saved over it.
   */
  constructor({ files, folder, clock }: SettingsStoreNeeds) {
    const previous = join(folder, 'previous');
    sweep(files, [folder, previous]);
    this.#file = new StoreFile(
      { files, folder, previous, setAside: join(folder, 'set-aside'), clock },
      'settings',
    );
    this.#open();
  }

  current(): Settings {
    return this.#settings;
  }

  save(settings: Settings): Result<Settings, AppError> {
    if (this.#isNewer) {
      return failed({ code: 'newerFile', file: this.#file.name, problems: [] });
    }
    const saved = this.#file.save({ storeVersion: SETTINGS_VERSION, settings });
    if (!saved.ok) {
      return saved;
    }
    this.#settings = settings;
    return ok(settings);
  }

  #open(): void {
    const bytes = this.#readQuietly();
    if (bytes === null) {
      return;
    }
    const found = readSettings(bytes);
    this.#isNewer = found === 'newer';
    if (found === 'damaged') {
      this.#moveAsideQuietly();
      this.#useGeneration();
    } else if (found !== 'newer') {
      this.#settings = found;
    }
  }

  #useGeneration(): void {
    const previous = this.#file.readPrevious();
    const generation = previous === null ? 'damaged' : readSettings(previous);
    if (generation !== 'damaged' && generation !== 'newer') {
      this.#settings = generation;
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
}

function readSettings(bytes: Uint8Array): Settings | 'damaged' | 'newer' {
  const json = readJson(bytes);
  const envelope = stored.safeParse(json.ok ? json.value : undefined);
  if (!envelope.success) {
    return 'damaged';
  }
  if (envelope.data.storeVersion > SETTINGS_VERSION) {
    return 'newer';
  }
  const read = settingsModel.safeParse(envelope.data.settings);
  return read.success ? read.data : 'damaged';
}
