import { parseProject } from '../../shared/model/parseProject.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';

/** The project in a value that a test knows to be valid; names every problem where it is not. */
export function validProject(value: unknown): ProjectFile {
  const parsed = parseProject(value);
  if (!parsed.ok) {
    throw new Error(`not a valid project: ${JSON.stringify(parsed.error.problems, null, 2)}`);
  }
  return parsed.value;
}
