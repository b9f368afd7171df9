import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';

/**
 * Where a column sticks while what stands beside it scrolls: at the top; a column that is taller than the window goes along until
 * its end is seen. In pixels from the top of what scrolls.
 */
export function useStickyTop(column: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const watched = column.current;
    const scrolled = watched?.closest('[data-scroll-restoration-id="page"]');
    if (watched === null || scrolled === null || scrolled === undefined) {
      return undefined;
    }
    const observer = new ResizeObserver(() =>
      setTop(Math.min(0, scrolled.clientHeight - watched.offsetHeight)),
    );
    observer.observe(watched);
    observer.observe(scrolled);
    return () => observer.disconnect();
  }, [column]);
  return top;
}
