import { useState } from 'react';
import type { z } from '../../shared/model/zod.ts';
import type { Draft } from '../../shared/contract/drafts.ts';
import type { DraftPlace } from './draft.ts';
import { dropDraft, keepDraft, readDraft } from './draft.ts';

interface Typed<Value> {
  readonly typed: Value;
  /** Kept at once: leaving the page or closing the app loses nothing. */
  readonly change: (change: Partial<Value>) => void;
  /** Lets it go, once it was handed over. */
  readonly drop: () => void;
}

/** What is being typed in a place of the app and not yet handed over. */
export function useTyped<Value extends Record<string, Draft>>(
  place: DraftPlace,
  model: z.ZodType<Value>,
  empty: () => Value,
): Typed<Value> {
  const [typed, setTyped] = useState<Value>(() => {
    const kept = model.safeParse(readDraft(place));
    return kept.success ? kept.data : empty();
  });
  return {
    typed,
    change: (change) => {
      const next = { ...typed, ...change };
      keepDraft(place, next);
      setTyped(next);
    },
    drop: () => {
      dropDraft(place);
      setTyped(empty());
    },
  };
}
