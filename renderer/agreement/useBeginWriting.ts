import { useNavigate } from '@tanstack/react-router';
import { v7 as newId } from 'uuid';
import type { AppError } from '../../shared/contract/appError.ts';
import { emptyDraft } from '../../shared/drafting/emptyDraft.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { useCall } from '../data/useCall.ts';

export interface BeginWriting {
  /** Begins a change order, or the agreement where there is none yet, and goes to its page. */
  readonly write: () => void;
  readonly isWaiting: boolean;
  readonly error: AppError | undefined;
}

export function useBeginWriting({ id: projectId, agreements }: ProjectFile): BeginWriting {
  const navigate = useNavigate();
  const changing = useCall('agreements.beginChange');
  const beginning = useCall('agreements.saveDraft');

  async function begin(): Promise<void> {
    const begun =
      agreements.length === 0
        ? await beginning.call({
            projectId,
            draft: emptyDraft({ start: null, concludedAtDistance: true, newId }),
          })
        : await changing.call({ projectId });
    if (begun.ok) {
      await navigate({ to: '/projects/$projectId/draft', params: { projectId } });
    }
  }

  return {
    write: () => void begin(),
    isWaiting: changing.isWaiting || beginning.isWaiting,
    error: changing.error ?? beginning.error,
  };
}
