import { useNavigate } from '@tanstack/react-router';
import type { AppError } from '../../shared/contract/appError.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import type { Day } from '../../shared/model/day.ts';
import { useCall } from '../data/useCall.ts';
import { draftState, firstPlace } from './draftState.ts';
import { focusPlace } from './focusPlace.ts';
import type { KeptSheet } from './sheets.ts';

interface Proposal {
  /** Makes the draft a version that can be signed and goes there, or leads to the first thing that is missing. */
  readonly propose: () => void;
  readonly isWaiting: boolean;
  readonly error: AppError | undefined;
}

export function useProposal(
  projectId: string,
  { sheet, keeper, saving }: KeptSheet,
  before: AgreementVersion | undefined,
  today: Day,
): Proposal {
  const navigate = useNavigate();
  const { call, isWaiting, error } = useCall('agreements.propose');

  async function hand(): Promise<void> {
    await saving.settled();
    if (keeper.current().error !== undefined) {
      return;
    }
    const proposed = await call({ projectId });
    if (proposed.ok) {
      await navigate({ to: '/projects/$projectId/sign', params: { projectId } });
    }
  }

  return {
    propose: () => {
      const missing = firstPlace(draftState(sheet.draft(), today, before).gaps);
      if (missing === undefined) {
        void hand();
      } else {
        focusPlace(missing);
      }
    },
    isWaiting,
    error,
  };
}
