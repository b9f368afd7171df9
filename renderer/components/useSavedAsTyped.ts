import { useCallback, useEffect, useRef, useState } from 'react';

export interface TypedValue<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly onBlur: () => void;
}

interface Typed<Value> {
  readonly value: Value;
  /** What had been saved when the field was left; a later saved value shows again. */
  readonly leftWith?: { readonly saved: Value };
}

const PAUSE_MS = 400;

/**
 * What is typed shows at once and is saved in each pause, when the field is left, and when the page goes. While nothing is being
 * typed, what was saved shows.
 */
export function useSavedAsTyped<Value>(saved: Value, save: (value: Value) => void): TypedValue<Value> {
  const [typed, setTyped] = useState<Typed<Value>>();
  const unsaved = useRef<{ readonly value: Value }>(undefined);
  const pause = useRef<number>(undefined);
  const latestSave = useRef(save);
  useEffect(() => {
    latestSave.current = save;
  }, [save]);

  const flush = useCallback(() => {
    window.clearTimeout(pause.current);
    const waiting = unsaved.current;
    unsaved.current = undefined;
    if (waiting !== undefined) {
      latestSave.current(waiting.value);
    }
  }, []);
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  return {
    value: typed === undefined || wasSavedSince(typed, saved) ? saved : typed.value,
    onChange: (value) => {
      setTyped({ value });
      unsaved.current = { value };
      window.clearTimeout(pause.current);
      pause.current = window.setTimeout(flush, PAUSE_MS);
    },
    onBlur: () => {
      flush();
      setTyped((now) =>
        now === undefined || now.value === saved ? undefined : { ...now, leftWith: { saved } },
      );
    },
  };
}

function wasSavedSince<Value>({ leftWith }: Typed<Value>, saved: Value): boolean {
  return leftWith !== undefined && leftWith.saved !== saved;
}
