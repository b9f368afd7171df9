import { EventEmitter } from 'node:events';
import type Electron from 'electron';

/** `electron.Tray`. Deviation: no icon is drawn, so a new one says at once that it is gone (`isDestroyed`), and no event ever comes. */
export class Tray extends EventEmitter {
  isDestroyed(): boolean {
    return true;
  }

  destroy(): void {
    // There is nothing to take away, and nothing to dress below.
  }

  setToolTip(): void {
    // As above.
  }

  setTitle(): void {
    // As above.
  }

  setContextMenu(): void {
    // As above.
  }
}

Tray satisfies new () => Pick<
  Electron.Tray,
  'destroy' | 'isDestroyed' | 'setContextMenu' | 'setTitle' | 'setToolTip'
>;
