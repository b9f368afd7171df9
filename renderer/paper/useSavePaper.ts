import type { SavedFile } from '../../shared/contract/answers.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import { useCall } from '../data/useCall.ts';

interface SavePaper {
  readonly save: () => void;
  readonly isWaiting: boolean;
  readonly error: AppError | undefined;
  readonly forgetError: () => void;
}

/** Saves a version of the agreement as a PDF, at a place that the person chooses. */
export function useSavePaper(
  place: { readonly projectId: string; readonly number: number },
  onSaved: (saved: SavedFile) => void,
): SavePaper {
  const { call, isWaiting, error, forgetError } = useCall('agreements.savePdf');
  return {
    isWaiting,
    error,
    forgetError,
    save: () => {
      void call(place).then((result) => {
        if (result.ok && result.value !== null) {
          onSaved(result.value);
        }
      });
    },
  };
}
