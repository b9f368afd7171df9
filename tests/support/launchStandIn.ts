import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { findBrowser } from '../../electron/launch/browser.mjs';
import { exitOf } from './exitOf.ts';
import type { LaunchedApp, LaunchOptions } from './launchApp.ts';

/** The app on the stand-in: its main process as a child, its window reached through Chromium's debugging port. */
export async function launchStandIn(
  { userData, environment }: LaunchOptions,
  root: string,
): Promise<Omit<LaunchedApp, 'setDialogAnswers'>> {
  const standIn = [
    path.join(root, 'dist', 'preview', 'open.js'),
    root,
    `--user-data-dir=${userData}`,
    '--headless',
  ];
  const env = { ...process.env, CHROMIUM_PATH: chromiumPath(), ...environment };
  const child = spawn(
    process.execPath,
    ['--import', path.join(import.meta.dirname, 'mainProbe.ts'), ...standIn, '--remote-debugging-port=0'],
    { cwd: root, env, stdio: ['ignore', 'inherit', 'pipe', 'ipc'] },
  );
  const ended = exitOf(child);
  const browser = await chromium.connectOverCDP(await debuggingAddress(child, ended));
  const evaluateMain = asking(child, ended);

  async function afterEnd(): Promise<void> {
    await ended;
    await browser.close().catch(() => undefined);
  }

  return {
    page: await appPage(browser),
    runsOn: 'standIn',
    ended,
    evaluateMain,
    startAgain: () =>
      exitOf(spawn(process.execPath, standIn, { cwd: root, env, stdio: 'ignore', timeout: 30_000 })),
    async close() {
      await evaluateMain(({ app }) => app.quit(), undefined).catch(() => undefined);
      await afterEnd();
    },
    async kill() {
      child.kill('SIGKILL');
      await afterEnd();
    },
  };
}

function chromiumPath(): string {
  const found = findBrowser();
  if (found === null) {
    throw new Error('No Chromium, Chrome or Edge was found; `npm test` installs one.');
  }
  return found;
}

/** From the line that Chromium writes once it listens. */
async function debuggingAddress(child: ChildProcess, ended: Promise<number | null>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address !== undefined) {
        resolve(address);
      }
    });
    void ended.then((code) =>
      reject(new Error(`The app ended before its window opened (${String(code)}):\n${said}`)),
    );
  });
}

/** The window's page, once it shows the app. */
async function appPage(browser: Browser): Promise<Page> {
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (page === undefined) {
    throw new Error('The app opened no window.');
  }
  await page.waitForURL(/^https:\/\/common-ground\.app\.invalid\//);
  await page.waitForLoadState();
  return page;
}

interface Answered {
  readonly id: number;
  readonly value?: unknown;
  readonly thrown?: string;
}

function asking(child: ChildProcess, ended: Promise<number | null>): LaunchedApp['evaluateMain'] {
  let last = 0;
  return (work, argument) => {
    last += 1;
    const id = last;
    if (!child.connected) {
      return Promise.reject(new Error('The app has ended.'));
    }
    return new Promise((resolve, reject) => {
      const hear = (answer: Answered): void => {
        if (answer.id !== id) {
          return;
        }
        child.off('message', hear);
        if (answer.thrown === undefined) {
          // The main process ran `work`, so this is what `work` gives.
          resolve(answer.value as never);
        } else {
          reject(new Error(answer.thrown));
        }
      };
      child.on('message', hear);
      void ended.then(() => reject(new Error('The app has ended.')));
      child.send({ id, source: work.toString(), argument });
    });
  };
}
