import { useRef, useState } from 'react';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import { dropDraft, keepDraft, readDraft } from '../data/draft.ts';
import type { SigningParty } from './walk.ts';
import type { Walk } from './walkDraft.ts';
import { walkThrough } from './walkDraft.ts';

export interface KeptWalk {
  readonly walk: Walk;
  readonly change: (changed: Partial<Walk>) => void;
}

/** How far somebody has come on the way to the signature; kept with every step and stroke. */
export function useWalk(projectId: string, version: AgreementVersion, party: SigningParty): KeptWalk {
  const [draft, setDraft] = useState(() => walkThrough(version, readDraft({ kind: 'signing', projectId })));
  // Two changes may come before the page is drawn once more; each builds on the one before.
  const latest = useRef(draft);
  return {
    walk: draft[party],
    change: (changed) => {
      const next = { ...latest.current, [party]: { ...latest.current[party], ...changed } };
      latest.current = next;
      keepDraft({ kind: 'signing', projectId }, next);
      setDraft(next);
    },
  };
}

/** Lets go of what was kept once it has become signatures, or when it will not. */
export function dropWalk(projectId: string): void {
  dropDraft({ kind: 'signing', projectId });
}
