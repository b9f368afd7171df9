import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { app } from './app.ts';
import { CancelableEvent } from './cancelableEvent.ts';
import { programFile } from './programs.ts';

type Options = Electron.NotificationConstructorOptions;

/**
 * `electron.Notification` through notify-send (libnotify 0.8 or later), Linux only. Deviations: without it, elsewhere, and without a
 * visible window (--headless) nothing is supported; icon, sound, group, reply and time-out are not passed on.
 */
export class Notification extends EventEmitter {
  readonly #options: Options;
  #close: () => void = () => undefined;

  constructor(options: Options = {}) {
    super();
    this.#options = options;
  }

  static isSupported(): boolean {
    return (
      process.platform === 'linux' &&
      !app.commandLine.hasSwitch('headless') &&
      programFile('notify-send') !== null
    );
  }

  get title(): string {
    return this.#options.title ?? '';
  }

  get body(): string {
    return this.#options.body ?? '';
  }

  get actions(): Electron.NotificationAction[] {
    return this.#options.actions ?? [];
  }

  /** Shown first, and once it is known to be, shown again in its own place with its buttons: until it is closed, that call waits. */
  show(): void {
    this.close();
    this.#send(['--print-id'], (said) => {
      this.emit('show', new CancelableEvent());
      this.#send([`--replace-id=${said}`, '--wait', '--action=default=', ...this.#buttons()], (chosen) =>
        this.#gone(chosen),
      );
    });
  }

  close(): void {
    this.#close();
    this.#close = () => undefined;
  }

  #send(args: readonly string[], then: (said: string) => void): void {
    const { urgency = 'normal' } = this.#options;
    const sender = spawn(
      'notify-send',
      [`--app-name=${app.getName()}`, `--urgency=${urgency}`, ...args, '--', this.title, this.body],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    let said = '';
    sender.stdout.setEncoding('utf8').on('data', (part: string) => (said += part));
    // What cannot be started closes all the same.
    sender.on('error', () => undefined);
    sender.on('close', (code) => (code === 0 ? then(said.trim()) : this.#failed()));
    this.#close = () => {
      sender.removeAllListeners('close');
      sender.kill();
    };
  }

  #buttons(): string[] {
    return this.actions.map(({ text }, index) => `--action=${index}=${text ?? ''}`);
  }

  #failed(): void {
    this.emit('failed', new CancelableEvent(), 'notify-send could not show it');
  }

  #gone(chosen: string): void {
    if (chosen === 'default') {
      this.emit('click', new CancelableEvent());
    } else if (chosen !== '') {
      const actionIndex = Number(chosen);
      const details = Object.assign(new CancelableEvent(), { actionIndex, selectionIndex: -1 });
      this.emit('action', details, actionIndex, -1);
    }
    this.emit('close', new CancelableEvent());
  }
}

Notification satisfies {
  new (options?: Options): Pick<Electron.Notification, 'actions' | 'body' | 'close' | 'show' | 'title'>;
  isSupported: typeof Electron.Notification.isSupported;
};
