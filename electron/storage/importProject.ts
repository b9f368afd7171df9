import { basename } from 'node:path';
import type { Comparison } from '../../shared/agreements/compareProjects.ts';
import { compareProjects } from '../../shared/agreements/compareProjects.ts';
import type { Digest } from '../../shared/agreements/seals.ts';
import { sealProject } from '../../shared/agreements/seals.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import type { FileLayer } from './fileLayer.ts';
import type { ProjectStore } from './ProjectStore.ts';
import { readProjectFile } from './readProjectFile.ts';

export interface ImportNeeds {
  readonly store: ProjectStore;
  readonly files: FileLayer;
  readonly digest: Digest;
}

/**
 * Takes a project file into the store; one without seals is sealed on the way (project-file, Seals). Of a project that is here
 * already, the same file opens it and a file that continues it is taken over, the generation before being kept; every other is
 * refused, and nothing signed or recorded here is ever altered by it. Gives the id of the project.
 */
export async function importProject(
  { store, files, digest }: ImportNeeds,
  path: string,
): Promise<Result<string, AppError>> {
  const read = readProjectFile(files, path);
  if (!read.ok) {
    return read;
  }
  const { id } = read.value;
  const from = basename(path);
  if (!store.read(id).ok) {
    const added = await store.add(sealProject(read.value, digest), { isSample: false, from });
    return added.ok ? ok(id) : added;
  }
  return store.change(id, (stored) => {
    const taken = takenOver(stored, compareProjects(stored, read.value, digest), from);
    return taken.ok ? ok({ project: taken.value, answer: id }) : taken;
  });
}

function takenOver(stored: ProjectFile, found: Comparison, file: string): Result<ProjectFile, AppError> {
  switch (found.code) {
    case 'same':
      return ok(stored);
    case 'continues':
      return ok(found.project);
    case 'behind':
      return failed({ code: 'behindFile', file });
    case 'loses':
      return failed({ code: 'wouldLose', file });
    case 'broken':
      return failed({ code: 'brokenFile', file });
    case 'differs':
      return failed({ code: 'differingFile', file, kind: found.kind, number: found.number });
  }
}
