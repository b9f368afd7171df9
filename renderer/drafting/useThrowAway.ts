import { useNavigate } from '@tanstack/react-router';
import { queryClient } from '../data/queryClient.ts';
import { keyOf } from '../data/question.ts';
import { useCall } from '../data/useCall.ts';
import { useUndo } from '../frame/undo.ts';
import { useSay } from '../words/useSay.ts';
import type { KeptSheet } from './sheets.ts';

/** Throws the draft away and goes to the agreement, where it can be brought back for a while. */
export function useThrowAway(projectId: string, { sheet, saving }: KeptSheet): () => void {
  const say = useSay();
  const navigate = useNavigate();
  const { offer } = useUndo();
  const { call } = useCall('agreements.saveDraft');

  async function throwAway(): Promise<void> {
    await saving.settled();
    const draft = sheet.draft();
    const thrown = await call({ projectId, draft: null });
    if (!thrown.ok) {
      return;
    }
    await navigate({ to: '/projects/$projectId', params: { projectId } });
    offer({ said: say(($) => $.drafting.thrownAway), undo: () => void bringBack() });

    async function bringBack(): Promise<void> {
      const brought = await call({ projectId, draft });
      if (brought.ok) {
        // The page that follows begins with what is read here.
        await queryClient.invalidateQueries({ queryKey: keyOf('projects.read', [{ projectId }]) });
        await navigate({ to: '/projects/$projectId/draft', params: { projectId } });
      }
    }
  }

  return () => void throwAway();
}
