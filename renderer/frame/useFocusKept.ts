import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** Where a step to another page takes the focused control away, the heading of the new page is focused, and so read out. */
export function useFocusKept(): void {
  const place = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef(place);
  useEffect(() => {
    const from = before.current;
    before.current = place;
    // At the start of the app nothing is focused, and the keyboard begins at the top.
    if (from === undefined || from === place) {
      return undefined;
    }
    const soon = requestAnimationFrame(() => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) {
        document.querySelector<HTMLElement>('main h1')?.focus();
      }
    });
    return () => cancelAnimationFrame(soon);
  }, [place]);
}
