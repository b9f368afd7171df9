import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { chromium } from 'playwright';
import { app } from './app.ts';

export interface WindowBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Ends Chromium and takes its profile away. */
  end(): Promise<void>;
}

interface WindowBrowserNeeds {
  readonly width: number;
  readonly height: number;
  readonly position: { readonly x: number; readonly y: number } | null;
}

/** A window without an address bar, and with nothing in it that Chromium would look up before we answer its requests. */
const EMPTY_APP_WINDOW = '--app=data:text/html,';

const PROFILE_PREFIX = 'common-ground-window-';

/**
 * Switches beside those that Playwright gives anyway (no background requests, no component updates, no first run, no extensions). Only
 * Chromium's own doings are silenced here: what the pages may do is the app's to say.
 */
const SWITCHES = [
  '--disable-sync',
  '--disable-quic',
  '--disable-domain-reliability',
  '--no-pings',
  '--deny-permission-prompts',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  // Keeps the yellow bar about --no-sandbox and --host-resolver-rules off the page.
  '--test-type',
];

/** Switches that are for this process and not for Chromium. */
const OWN_SWITCHES = ['--user-data-dir', '--headless'];

/** One Chromium for one window, driven over a pipe, with a profile of its own that is gone afterwards. */
export async function openWindowBrowser(needs: WindowBrowserNeeds): Promise<WindowBrowser> {
  sweepProfiles();
  const profile = mkdtempSync(path.join(os.tmpdir(), `${PROFILE_PREFIX}${process.pid}-`));
  const headless = app.commandLine.hasSwitch('headless');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executablePath(),
    headless,
    // Chromium's sandbox refuses to run for root.
    chromiumSandbox: process.getuid?.() !== 0,
    // The window's own size and the desktop's own preferences count, not Playwright's.
    viewport: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    serviceWorkers: 'block',
    acceptDownloads: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [...SWITCHES, ...appSwitches(), ...placeSwitches(needs), EMPTY_APP_WINDOW],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  if (app.commandLine.hasSwitch('remote-debugging-port')) {
    tellDebuggingPort(profile);
  }
  return {
    context,
    page,
    async end() {
      await context.close().catch(() => undefined);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** electron/launch/browser.mjs finds the browser and says it here. */
function executablePath(): string {
  const found = process.env['CHROMIUM_PATH'];
  if (found === undefined || found === '') {
    throw new Error('CHROMIUM_PATH names no browser.');
  }
  return found;
}

/** The line that Chromium writes, and Electron with it, when --remote-debugging-port is given; Playwright keeps Chromium's own to itself. */
function tellDebuggingPort(profile: string): void {
  const [port, address] = readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  process.stderr.write(`DevTools listening on ws://127.0.0.1:${port ?? ''}${address ?? ''}\n`);
}

function appSwitches(): string[] {
  return app.commandLine
    .asArguments()
    .filter((argument) => !OWN_SWITCHES.includes(argument.replace(/=.*$/s, '')));
}

function placeSwitches({ width, height, position }: WindowBrowserNeeds): string[] {
  const place = position === null ? [] : [`--window-position=${position.x},${position.y}`];
  return [`--window-size=${width},${height}`, ...place];
}

/** Profiles of stand-ins that were killed before they could tidy up. */
function sweepProfiles(): void {
  for (const name of readdirSync(os.tmpdir())) {
    const id = new RegExp(`^${PROFILE_PREFIX}(\\d+)-`).exec(name)?.[1];
    if (id !== undefined && !isAlive(Number(id))) {
      rmSync(path.join(os.tmpdir(), name), { recursive: true, force: true });
    }
  }
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM';
  }
}
