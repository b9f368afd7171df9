import { useEffect } from 'react';
import type { DraftSheet } from './DraftSheet.ts';

/**
 * Undo and redo by keyboard and by the menu of the window act on the whole sheet: a text field would only know its own letters, and
 * lose them with every step of the sheet.
 */
export function useDraftKeys(sheet: DraftSheet): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const step = stepOf(event);
      if (step !== undefined && !isInDialog(event)) {
        event.preventDefault();
        sheet[step]();
      }
    };
    const onInput = (event: InputEvent): void => {
      if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') {
        event.preventDefault();
        sheet[event.inputType === 'historyUndo' ? 'undo' : 'redo']();
      }
    };
    document.addEventListener('keydown', onKey, { capture: true });
    document.addEventListener('beforeinput', onInput, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
      document.removeEventListener('beforeinput', onInput, { capture: true });
    };
  }, [sheet]);
}

function stepOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) {
    return undefined;
  }
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'redo' : 'undo';
    case 'y':
      return shiftKey ? undefined : 'redo';
    default:
      return undefined;
  }
}

function isInDialog({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null;
}
