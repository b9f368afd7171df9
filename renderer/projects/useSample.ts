import { useNavigate } from '@tanstack/react-router';
import type { AppError } from '../../shared/contract/appError.ts';
import { useCall } from '../data/useCall.ts';
import { useLanguage } from '../words/useLanguage.ts';

interface Sample {
  /** Brings the made-up project in the language of the screens, and opens it. */
  readonly bring: () => void;
  readonly isWaiting: boolean;
  readonly error: AppError | undefined;
}

export function useSample(): Sample {
  const navigate = useNavigate();
  const language = useLanguage();
  const { call, isWaiting, error } = useCall('projects.addSample');
  return {
    isWaiting,
    error,
    bring: () => {
      void call({ language }).then((added) => {
        if (added.ok) {
          void navigate({ to: '/projects/$projectId', params: { projectId: added.value.projectId } });
        }
      });
    },
  };
}
