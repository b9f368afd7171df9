import { instant } from '../../shared/model/basics.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { parseProject } from '../../shared/model/parseProject.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { z } from '../../shared/model/zod.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import { readJson } from './readJson.ts';

/** Counts up when the shape below changes; a file of a later version is left alone. */
const STORE_VERSION = 1;

/** A project as the store holds it. */
export interface StoredProject {
  readonly project: ProjectFile;
  readonly savedAt: Instant;
  readonly isSample: boolean;
}

/**
 * The project lies in an envelope: what only the store knows stands beside it and is written with it in one go, and no key of the
 * project meets the keys that conf keeps for itself at the top of a file.
 */
const envelope = z.looseObject({
  storeVersion: z.int().min(1),
  savedAt: instant,
  isSample: z.boolean(),
  project: z.unknown(),
});

export function writtenEnvelope({ project, savedAt, isSample }: StoredProject): Record<string, unknown> {
  return { storeVersion: STORE_VERSION, savedAt, isSample, project };
}

/** Reads a file of the store; everything that is not exactly what was once written counts as damaged. */
export function readStoredProject(bytes: Uint8Array): Result<StoredProject, 'damaged' | 'newer'> {
  const json = readJson(bytes);
  if (!json.ok) {
    return failed('damaged');
  }
  if (isNewer(json.value)) {
    return failed('newer');
  }
  const read = envelope.safeParse(json.value);
  if (!read.success) {
    return failed('damaged');
  }
  const { savedAt, isSample } = read.data;
  const parsed = parseProject(read.data.project);
  if (!parsed.ok) {
    return failed(parsed.error.code === 'newer' ? 'newer' : 'damaged');
  }
  return ok({ project: parsed.value, savedAt, isSample });
}

const versioned = z.looseObject({ storeVersion: z.number() });

function isNewer(value: unknown): boolean {
  const read = versioned.safeParse(value);
  return read.success && read.data.storeVersion > STORE_VERSION;
}

/** What a file of the store holds, when a person chose one to be imported; undefined for any other file. */
export function projectInEnvelope(value: unknown): unknown {
  const read = envelope.safeParse(value);
  return read.success ? read.data.project : undefined;
}

const titled = z.looseObject({ project: z.looseObject({ title: z.string() }) });

/** The title in a file that may be damaged elsewhere. */
export function titleIn(bytes: Uint8Array): string | undefined {
  const json = readJson(bytes);
  const read = titled.safeParse(json.ok ? json.value : undefined);
  return read.success ? read.data.project.title : undefined;
}
