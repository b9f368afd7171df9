import { useEffect, useEffectEvent, useState } from 'react';

/** Takes the first file that is dropped anywhere on the page; tells while one is held over it. */
export function useDroppedFile(isWanted: boolean, onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(onFile);
  useEffect(() => {
    if (!isWanted) {
      return undefined;
    }
    const listening = new AbortController();
    const { signal } = listening;
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    document.addEventListener(
      'dragover',
      (event) => {
        if (isFile(event)) {
          // Otherwise the browser would open the file in place of the page.
          event.preventDefault();
          setOver(true);
        }
      },
      { signal },
    );
    document.addEventListener(
      'dragleave',
      (event) => {
        // Only where it leaves the window does it go nowhere.
        if (event.relatedTarget === null) {
          setOver(false);
        }
      },
      { signal },
    );
    document.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (isFile(event) && file !== undefined) {
          event.preventDefault();
          take(file);
        }
      },
      { signal },
    );
    return () => listening.abort();
  }, [isWanted]);
  return isOver;
}
