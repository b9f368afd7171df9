import { EventEmitter } from 'node:events';
import path from 'node:path';
import type Electron from 'electron';
import type { PathName } from './appPaths.ts';
import { defaultPath } from './appPaths.ts';
import { CancelableEvent } from './cancelableEvent.ts';
import { CommandLine } from './commandLine.ts';
import { takeLock } from './singleInstanceLock.ts';
import { systemLanguages } from './systemLanguages.ts';
import { openWindows } from './openWindows.ts';

export interface AppFacts {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
}

const A_DAY = 24 * 60 * 60 * 1000;

/**
 * `electron.app`. Deviations: no dock, no tasks list, no badge, no app id (setAppUserModelId is Windows' own and does nothing), and it
 * never counts as packaged, so that nothing starts it with the system.
 */
class App extends EventEmitter {
  readonly commandLine = new CommandLine(process.argv);
  readonly isPackaged = false;
  readonly #ready = Promise.withResolvers<undefined>();
  readonly #paths = new Map<PathName, string>();
  #facts: AppFacts = { name: 'Electron', version: '0.0.0', folder: process.cwd() };
  #quitting = false;

  // --- What open.ts does, in place of Electron's own start.

  begin(facts: AppFacts): void {
    this.#facts = facts;
    // Electron lives until it is told to quit, with windows or without; Node would end with the last of its work.
    setInterval(() => undefined, A_DAY);
    openWindows.onLastClosed(() => this.#lastWindowClosed());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => this.quit());
    }
  }

  becomeReady(): void {
    this.emit('ready', new CancelableEvent(), {});
    this.#ready.resolve(undefined);
  }

  // --- Electron's.

  async whenReady(): Promise<void> {
    await this.#ready.promise;
  }

  getName(): string {
    return this.#facts.name;
  }

  setName(name: string): void {
    this.#facts = { ...this.#facts, name };
  }

  getVersion(): string {
    return this.#facts.version;
  }

  getAppPath(): string {
    return this.#facts.folder;
  }

  getPath(name: PathName): string {
    return this.#paths.get(name) ?? defaultPath(name, this.#facts.name);
  }

  setPath(name: string, folder: string): void {
    if (!path.isAbsolute(folder)) {
      throw new Error('Path must be absolute');
    }
    this.#paths.set(name as PathName, folder);
  }

  getPreferredSystemLanguages(): string[] {
    return systemLanguages();
  }

  setAppUserModelId(): void {
    // Windows' taskbar shows Chromium's own id.
  }

  setBadgeCount(): boolean {
    return false;
  }

  requestSingleInstanceLock(): boolean {
    return takeLock(this.getPath('userData'), (args, folder) => {
      // As Electron promises, never before ready.
      void this.whenReady().then(() =>
        this.emit('second-instance', new CancelableEvent(), args, folder, undefined),
      );
    });
  }

  /** before-quit, then every window's close, then will-quit and quit; each but the last can be stopped. */
  quit(): void {
    if (this.#quitting || !this.#goesOn('before-quit')) {
      return;
    }
    this.#quitting = true;
    if (openWindows.count() === 0) {
      this.#leave();
    } else if (!openWindows.closeAll()) {
      this.#quitting = false;
    }
  }

  exit(code = 0): void {
    this.emit('quit', new CancelableEvent(), code);
    void openWindows.destroyAll().finally(() => process.exit(code));
  }

  #leave(): void {
    if (this.#goesOn('will-quit')) {
      this.exit(0);
    } else {
      this.#quitting = false;
    }
  }

  #lastWindowClosed(): void {
    if (this.#quitting) {
      this.#leave();
    } else if (this.listenerCount('window-all-closed') > 0) {
      this.emit('window-all-closed');
    } else {
      this.quit();
    }
  }

  #goesOn(name: 'before-quit' | 'will-quit'): boolean {
    const event = new CancelableEvent();
    this.emit(name, event);
    return !event.defaultPrevented;
  }
}

export const app = new App() satisfies Pick<
  Electron.App,
  | 'exit'
  | 'getAppPath'
  | 'getName'
  | 'getPreferredSystemLanguages'
  | 'getVersion'
  | 'isPackaged'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setAppUserModelId'
  | 'setBadgeCount'
  | 'setName'
  | 'setPath'
  | 'whenReady'
>;
