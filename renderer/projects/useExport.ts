import type { SavedFile } from '../../shared/contract/answers.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import { useCall } from '../data/useCall.ts';

interface Export {
  readonly save: () => void;
  readonly error: AppError | undefined;
}

/** Saves a project as its open file, at a place that the person chooses. */
export function useExport(projectId: string, onSaved: (saved: SavedFile) => void): Export {
  const { call, error } = useCall('projects.export');
  return {
    error,
    save: () => {
      void call({ projectId }).then((result) => {
        if (result.ok && result.value !== null) {
          onSaved(result.value);
        }
      });
    },
  };
}
