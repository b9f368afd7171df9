import { useState } from 'react';
import type { SavedFile } from '../../shared/contract/answers.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import { useCall } from '../data/useCall.ts';

export interface Export {
  readonly save: () => void;
  /** Where it was saved last, since the page was opened. */
  readonly saved: SavedFile | undefined;
  readonly error: AppError | undefined;
}

/** Saves a project as its open file, at a place that the person chooses. */
export function useExport(projectId: string): Export {
  const { call, error } = useCall('projects.export');
  const [saved, setSaved] = useState<SavedFile>();
  return {
    saved,
    error,
    save: () => {
      setSaved(undefined);
      void call({ projectId }).then((result) => {
        if (result.ok && result.value !== null) {
          setSaved(result.value);
        }
      });
    },
  };
}
