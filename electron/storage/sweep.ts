import { join } from 'node:path';
import type { FileLayer } from './fileLayer.ts';
import { isTemporaryName, removeQuietly } from './temporaryFile.ts';

/** Removes what a process that was ended in the middle of a save left behind in these folders; other files stay. */
export function sweep(files: FileLayer, folders: readonly string[]): void {
  for (const folder of folders) {
    for (const name of namesIn(files, folder).filter(isTemporaryName)) {
      removeQuietly(files, join(folder, name));
    }
  }
}

/** Empty for a folder that is not there or cannot be read. */
export function namesIn(files: FileLayer, folder: string): readonly string[] {
  try {
    return files.list(folder);
  } catch {
    return [];
  }
}
