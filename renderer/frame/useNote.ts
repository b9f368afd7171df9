import { useEffect, useState } from 'react';

const TOLD_FOR_MS = 10_000;

/** Something just done, told in the foot for a while. */
export function useNote() {
  const [note, setNote] = useState<string>();
  useEffect(() => {
    if (note === undefined) {
      return undefined;
    }
    const end = window.setTimeout(() => setNote(undefined), TOLD_FOR_MS);
    return () => window.clearTimeout(end);
  }, [note]);
  return { note, tell: setNote };
}
