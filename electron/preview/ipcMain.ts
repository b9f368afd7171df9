import { EventEmitter } from 'node:events';
import type Electron from 'electron';

type Listener = (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown;

/** `electron.ipcMain`. Deviation: `on` can be called, as electron-store does, but pages only invoke, so nothing arrives there. */
class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Listener>();

  handle(channel: string, listener: Listener): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.#handlers.set(channel, listener);
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  // --- What a page's ipcRenderer.invoke leads to.

  async answer(event: Electron.IpcMainInvokeEvent, channel: string, args: unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (handler === undefined) {
      throw new Error(`No handler registered for '${channel}'`);
    }
    return await handler(event, ...args);
  }
}

export const ipcMain = new IpcMain() satisfies Pick<Electron.IpcMain, 'handle' | 'removeHandler'>;
