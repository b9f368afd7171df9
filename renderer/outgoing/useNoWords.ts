import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { hasWords } from '../../shared/outgoing/hasWords.ts';

interface NoWords {
  readonly field: RefObject<HTMLDivElement | null>;
  /** The field is to say that there are no words in it yet. */
  readonly isMissing: boolean;
  /** An empty message was to go out. */
  readonly tell: () => void;
}

/** Says at the field of a message that there are no words in it, and leads there. */
export function useNoWords(body: string): NoWords {
  const field = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState(0);
  useEffect(() => {
    if (told > 0) {
      field.current?.querySelector('textarea')?.focus();
    }
  }, [told]);
  return {
    field,
    isMissing: told > 0 && !hasWords(body),
    tell: () => setTold((times) => times + 1),
  };
}
