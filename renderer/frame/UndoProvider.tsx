import type { ReactNode } from 'react';
import { useEffect, useMemo, useState } from 'react';
import type { OfferedUndo, Undo } from './undo.ts';
import { UndoContext } from './undo.ts';

const SHOWN_FOR_MS = 10_000;

/** Holds what was just done and can mostly be taken back, for ten seconds each. */
export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const [offered, setOffered] = useState<OfferedUndo>();
  useEffect(() => {
    if (offered === undefined) {
      return undefined;
    }
    const end = window.setTimeout(() => setOffered(undefined), SHOWN_FOR_MS);
    return () => window.clearTimeout(end);
  }, [offered]);
  const undo = useMemo<Undo>(
    () => ({ offered, offer: setOffered, withdraw: () => setOffered(undefined) }),
    [offered],
  );
  return <UndoContext value={undo}>{children}</UndoContext>;
}
