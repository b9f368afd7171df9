import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { useCall } from '../data/useCall.ts';
import { ImportContext } from './importing.ts';
import { ImportTroublePage } from './ImportTroublePage.tsx';

/** Takes in project files, from wherever in the window it is asked for. */
export function ImportProvider({ children }: { readonly children: ReactNode }) {
  const navigate = useNavigate();
  const { call, isWaiting, error, forgetError } = useCall('projects.import');
  const importing = useMemo(
    () => ({
      isImporting: isWaiting,
      importProject: () => {
        if (isWaiting) {
          return;
        }
        void call().then((result) => {
          if (result.ok && result.value !== null) {
            void navigate({ to: '/projects/$projectId', params: { projectId: result.value.projectId } });
          }
        });
      },
    }),
    [call, isWaiting, navigate],
  );
  return (
    <ImportContext value={importing}>
      {error === undefined ? children : <ImportTroublePage error={error} onClose={forgetError} />}
    </ImportContext>
  );
}
