import { useSyncExternalStore } from 'react';

const narrow = window.matchMedia('(width < 1200px)');

/** Whether the window is too narrow for the list beside the page (look: frame). */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      narrow.addEventListener('change', listener);
      return () => narrow.removeEventListener('change', listener);
    },
    () => narrow.matches,
  );
}
