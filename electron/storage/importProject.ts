import { basename } from 'node:path';
import type { Digest } from '../../shared/agreements/seals.ts';
import { sealProject } from '../../shared/agreements/seals.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import type { Result } from '../../shared/result.ts';
import type { FileLayer } from './fileLayer.ts';
import type { ProjectStore } from './ProjectStore.ts';
import { readProjectFile } from './readProjectFile.ts';
import type { StoredProject } from './storedProject.ts';

export interface ImportNeeds {
  readonly store: ProjectStore;
  readonly files: FileLayer;
  readonly digest: Digest;
}

/**
 * Takes a project file into the store; one without seals is sealed on the way (project-file, Seals). A project that is here
 * already is never written over.
 */
export function importProject(
  { store, files, digest }: ImportNeeds,
  path: string,
): Promise<Result<StoredProject, AppError>> {
  const read = readProjectFile(files, path);
  return read.ok
    ? store.add(sealProject(read.value, digest), { isSample: false, from: basename(path) })
    : Promise.resolve(read);
}
