import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type Electron from 'electron';
import type { Page } from 'playwright';
import type { Bridge } from '../../shared/contract/bridge.ts';
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
  const electron = electronBinary();
  const started =
    electron === null ? await launchStandIn(options, ROOT) : await launchElectron(electron, options, ROOT);
  return { ...started, setDialogAnswers: (answers) => started.evaluateMain(answerDialogs, answers) };
}

/** node_modules/electron/path.txt names the binary once it has been downloaded. */
function electronBinary(): string | null {
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  const folder = path.join(ROOT, 'node_modules', 'electron');
  const named = path.join(folder, 'path.txt');
  if (!hasDisplay || !existsSync(named)) {
    return null;
  }
  const binary = path.join(folder, 'dist', readFileSync(named, 'utf8'));
  return existsSync(binary) ? binary : null;
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
