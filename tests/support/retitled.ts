import type { Change } from '../../electron/storage/ProjectStore.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { ok } from '../../shared/result.ts';

/** The smallest change of a project that can be seen. */
export function retitled(title: string | ((before: string) => string)): Change<string> {
  return (project: ProjectFile) => {
    const after = typeof title === 'string' ? title : title(project.title);
    return ok({ project: { ...project, title: after }, answer: after });
  };
}
