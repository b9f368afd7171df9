import { useMemo } from 'react';
import type { Explaining } from '../../../shared/explaining/context.ts';
import { useSay } from '../../words/useSay.ts';
import type { DisputeHere } from '../DisputeRoom.tsx';
import { versionHeldAgainst } from './claimTargets.ts';

/** What claims are named with before anything is checked. */
export function useExplaining({ project, dispute, write }: DisputeHere): Explaining {
  const say = useSay();
  return useMemo(
    () => ({ project, version: versionHeldAgainst(project, dispute), say, write }),
    [project, dispute, say, write],
  );
}
