import { createContext, use } from 'react';

/** Something just done, told for a while. */
export interface OfferedUndo {
  /** What was done, as a sentence. */
  readonly said: string;
  /** Takes it back; left out where there is nothing to take back. */
  readonly undo?: () => void;
}

export interface Undo {
  readonly offered: OfferedUndo | undefined;
  /** Shows it in the foot for ten seconds. */
  readonly offer: (undo: OfferedUndo) => void;
  readonly withdraw: () => void;
}

export const UndoContext = createContext<Undo | undefined>(undefined);

export function useUndo(): Undo {
  const undo = use(UndoContext);
  if (undo === undefined) {
    throw new Error('useUndo is for what stands inside the frame');
  }
  return undo;
}
