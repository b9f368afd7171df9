import path from 'node:path';
import type Electron from 'electron';
import type { Page } from 'playwright';
import type { Bridge } from '../../shared/contract/bridge.ts';
import { hasDisplay } from '../../electron/launch/display.mjs';
import { electronBinary } from '../../electron/launch/electronBinary.mjs';
import { launchElectron } from './launchElectron.ts';
import { launchStandIn } from './launchStandIn.ts';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly commonGround: Bridge;
  }
}

export interface DialogAnswers {
  /** The file that the person chooses to open; null when they close the dialog. */
  readonly open?: string | null;
  /** Where they save; null when they close the dialog. */
  readonly save?: string | null;
}

export type MainModule = typeof Electron;

/** The running app as the tests see it, the same on Electron and on the stand-in. */
export interface LaunchedApp {
  readonly page: Page;
  readonly runsOn: 'electron' | 'standIn';
  /** Runs a function in the main process; it can use nothing but its two arguments. */
  evaluateMain<Argument, Value>(
    work: (electron: MainModule, argument: Argument) => Value | Promise<Value>,
    argument: Argument,
  ): Promise<Value>;
  setDialogAnswers(answers: DialogAnswers): Promise<void>;
  /** Ends the app as the menu does and waits until it is gone. */
  close(): Promise<void>;
  /** Ends it at once, as a power cut does (SIGKILL). */
  kill(): Promise<void>;
  /** Starts the app once more on the same folder and waits for that second one's end; its exit code. */
  startAgain(): Promise<number | null>;
  /** The exit code once the main process has ended. */
  readonly ended: Promise<number | null>;
}

export interface LaunchOptions {
  /** The folder for the app's own files. */
  readonly userData: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export const ROOT = path.join(import.meta.dirname, '..', '..');

/** Starts the built app on Electron where its binary and a display are there, else on the stand-in, without a visible window. */
export async function launchApp(options: LaunchOptions): Promise<LaunchedApp> {
  const electron = hasDisplay() ? electronBinary() : null;
  const started =
    electron === null ? await launchStandIn(options, ROOT) : await launchElectron(electron, options, ROOT);
  return { ...started, setDialogAnswers: (answers) => started.evaluateMain(answerDialogs, answers) };
}

function answerDialogs({ dialog }: MainModule, { open, save }: DialogAnswers): void {
  if (open !== undefined) {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: open === null, filePaths: open === null ? [] : [open] });
  }
  if (save !== undefined) {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: save === null, filePath: save ?? '' });
  }
}
