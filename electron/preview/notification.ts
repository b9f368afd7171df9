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

  show(): void {
    this.close();
    const sender = spawn('notify-send', this.#arguments(), { stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    let wasShown = false;
    sender.stdout.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      // The first line is the number that the daemon gave it, the second what was chosen.
      if (!wasShown && said.includes('\n')) {
        wasShown = true;
        this.emit('show', new CancelableEvent());
      }
    });
    sender.on('error', (thrown) => this.emit('failed', new CancelableEvent(), thrown.message));
    sender.on('close', () => (wasShown ? this.#gone(said.split('\n')[1] ?? '') : this.#failed()));
    this.#close = () => void sender.kill();
  }

  close(): void {
    this.#close();
    this.#close = () => undefined;
  }

  #arguments(): string[] {
    const { urgency = 'normal' } = this.#options;
    const buttons = this.actions.map(({ text }, index) => `--action=${index}=${text ?? ''}`);
    return [
      `--app-name=${app.getName()}`,
      `--urgency=${urgency}`,
      '--print-id',
      '--wait',
      '--action=default=',
      ...buttons,
      '--',
      this.title,
      this.body,
    ];
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
