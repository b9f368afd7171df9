import { join } from 'node:path';
import type { DamagedFile } from '../../shared/contract/answers.ts';
import { fileNameOf } from './fileNameOf.ts';
import { nameBeforeSetAside } from './setAside.ts';
import type { StoredProject } from './storedProject.ts';
import { readStoredProject, titleIn } from './storedProject.ts';
import type { StorePlace } from './StoreFile.ts';
import { StoreFile } from './StoreFile.ts';
import { namesIn, sweep } from './sweep.ts';

export interface FoundProject {
  readonly file: StoreFile;
  readonly stored: StoredProject;
}

export interface FoundFiles {
  readonly projects: readonly FoundProject[];
  readonly damaged: readonly DamagedFile[];
}

const EXTENSION = '.json';

/**
 * Reads the folder of projects as it is found at start. Nothing here stops the start: a file that cannot be read as what was
 * once written is moved aside and listed, one of a later version of the app is listed and left where it is, and a folder that
 * cannot be read is an empty one.
 */
export function openProjects(place: StorePlace): FoundFiles {
  sweep(place.files, [place.folder, place.previous]);
  const projects: FoundProject[] = [];
  const damaged: DamagedFile[] = [];
  const strays: StoreFile[] = [];

  for (const name of namesIn(place.files, place.folder).filter((one) => one.endsWith(EXTENSION))) {
    const file = new StoreFile(place, name.slice(0, -EXTENSION.length));
    const found = readFile(file);
    if (!found.ok) {
      damaged.push(found.damage);
    } else if (isNamedAfterItsId(found)) {
      projects.push(found);
    } else {
      strays.push(file);
    }
  }

  for (const stray of strays) {
    const found = takeUnderItsOwnName(place, stray, [...projects.map(({ file }) => file.name)]);
    if (found !== undefined) {
      projects.push(found);
    }
  }
  return { projects, damaged: [...damaged, ...earlierDamage(place, projects, damaged)] };
}

type Read = (FoundProject & { readonly ok: true }) | { readonly ok: false; readonly damage: DamagedFile };

function readFile(file: StoreFile): Read {
  const bytes = readQuietly(file);
  if (bytes === null) {
    return { ok: false, damage: damageOf(file) };
  }
  const read = readStoredProject(bytes);
  if (read.ok) {
    return { ok: true, file, stored: read.value };
  }
  if (read.error === 'newer') {
    return { ok: false, damage: { ...damageOf(file, bytes), newer: true } };
  }
  moveAsideQuietly(file);
  return { ok: false, damage: damageOf(file, bytes) };
}

/** Null for what cannot be read at the moment, and for a folder: neither says that a file is damaged, so it stays in place. */
function readQuietly(file: StoreFile): Uint8Array | null {
  try {
    return file.read();
  } catch {
    return null;
  }
}

/** On a disk that cannot be written it stays in place; saving would move it aside before anything else. */
function moveAsideQuietly(file: StoreFile): void {
  try {
    file.moveAside();
  } catch {
    // It is listed either way, and nothing is written over it.
  }
}

function damageOf(file: StoreFile, bytes?: Uint8Array): DamagedFile {
  const previous = file.readPrevious();
  const generation = previous === null ? undefined : readStoredProject(previous);
  const kept = generation?.ok === true ? generation.value : undefined;
  const title = kept?.project.title ?? (bytes === undefined ? undefined : titleIn(bytes));
  return {
    file: file.name,
    ...(title === undefined ? {} : { title }),
    ...(kept === undefined ? {} : { restorableFrom: kept.savedAt }),
  };
}

function isNamedAfterItsId({ file, stored }: FoundProject): boolean {
  return file.name === `${fileNameOf(stored.project.id)}${EXTENSION}`;
}

/** A file that somebody renamed goes back to its name; a copy of a project that is here is the person's own and left alone. */
function takeUnderItsOwnName(
  place: StorePlace,
  stray: StoreFile,
  taken: readonly string[],
): FoundProject | undefined {
  const bytes = readQuietly(stray);
  const read = bytes === null ? undefined : readStoredProject(bytes);
  if (read?.ok !== true) {
    return undefined;
  }
  const file = new StoreFile(place, fileNameOf(read.value.project.id));
  if (taken.includes(file.name) || namesIn(place.files, place.folder).includes(file.name)) {
    return undefined;
  }
  try {
    place.files.rename(join(place.folder, stray.name), join(place.folder, file.name));
  } catch {
    return undefined;
  }
  const found = readFile(file);
  return found.ok ? found : undefined;
}

/** What was set aside at an earlier start and has not come back since. */
function earlierDamage(
  place: StorePlace,
  projects: readonly FoundProject[],
  damaged: readonly DamagedFile[],
): DamagedFile[] {
  const told = new Set([...projects.map(({ file }) => file.name), ...damaged.map(({ file }) => file)]);
  const names = namesIn(place.files, place.setAside).flatMap((name) => nameBeforeSetAside(name) ?? []);
  return [...new Set(names)]
    .filter((name) => name.endsWith(EXTENSION) && !told.has(name))
    .map((name) => damageOf(new StoreFile(place, name.slice(0, -EXTENSION.length))));
}
