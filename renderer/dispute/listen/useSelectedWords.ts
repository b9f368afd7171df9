import type { RefObject } from 'react';
import { useCallback, useEffect, useState } from 'react';
import type { Range } from './range.ts';
import { meantRange } from './range.ts';
import { selectedWords } from './selectedWords.ts';

export interface SelectedWords {
  readonly range: Range;
  /** Where the bar stands: below the end of the selection, inside the words. */
  readonly place: { readonly top: number; readonly left: number };
}

const BAR_WIDTH = 190;
const GAP = 6;

/** Follows what is selected of the words; while the pointer still drags, nothing is shown. */
export function useSelectedWords(words: RefObject<HTMLElement | null>, text: string) {
  const [selected, setSelected] = useState<SelectedWords>();

  useEffect(() => {
    let isDragging = false;
    const look = (): void => {
      if (!isDragging && words.current !== null) {
        setSelected(selectedIn(words.current, text));
      }
    };
    const onPointerDown = (): void => {
      isDragging = true;
    };
    const onPointerUp = (): void => {
      isDragging = false;
      // A click that ends a selection takes it away only after the pointer is up.
      window.setTimeout(look);
    };
    document.addEventListener('pointerdown', onPointerDown, true);
    document.addEventListener('pointerup', onPointerUp, true);
    document.addEventListener('pointercancel', onPointerUp, true);
    document.addEventListener('selectionchange', look);
    window.addEventListener('resize', look);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown, true);
      document.removeEventListener('pointerup', onPointerUp, true);
      document.removeEventListener('pointercancel', onPointerUp, true);
      document.removeEventListener('selectionchange', look);
      window.removeEventListener('resize', look);
    };
  }, [words, text]);

  const forget = useCallback(() => {
    document.getSelection()?.removeAllRanges();
    setSelected(undefined);
  }, []);
  return { selected, forget };
}

function selectedIn(words: HTMLElement, text: string): SelectedWords | undefined {
  const selection = document.getSelection();
  const taken = selectedWords(words, selection);
  const range = taken === undefined ? undefined : meantRange(text, taken);
  if (range === undefined || selection === null) {
    return undefined;
  }
  const frame = words.getBoundingClientRect();
  const lines = selection.getRangeAt(0).getClientRects();
  const last = lines[lines.length - 1] ?? frame;
  const left = Math.max(0, Math.min(last.right - frame.left - BAR_WIDTH / 2, frame.width - BAR_WIDTH));
  return { range, place: { top: last.bottom - frame.top + GAP, left } };
}
