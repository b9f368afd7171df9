import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { run } from './run.mjs';
import { runOnNode, toolScript } from './tools.mjs';

const MINUTES = 60;

/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} environment
 * @property {(file: string) => boolean} exists
 */

/** @type {Machine} */
const THIS_MACHINE = { platform: process.platform, environment: process.env, exists: existsSync };

/**
 * An installed Chromium, Chrome or Edge: the one that CHROMIUM_PATH names, else one at a well-known place, else the one that Playwright
 * has downloaded. Null when there is none.
 * @param {Machine} [machine]
 * @returns {string | null}
 */
export function findBrowser(machine = THIS_MACHINE) {
  const named = machine.environment['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    return machine.exists(named) ? named : null;
  }
  return wellKnownPlaces(machine).find((file) => machine.exists(file)) ?? playwrightsOwn(machine);
}

/**
 * Finds a browser or gets one: Playwright's, else Debian's package when this is root on such a machine. Says what it does.
 * @returns {Promise<string | null>} null when there is none to be had; what to do has been said
 */
export async function findOrInstallBrowser() {
  const found = findBrowser();
  if (found !== null) {
    return found;
  }
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    console.error(
      `CHROMIUM_PATH names ${named}, where there is no browser. Please correct it, or leave it out.`,
    );
    return null;
  }
  const installed = (await installPlaywrights()) ?? (await installDebians());
  if (installed === null) {
    console.error(
      'No Chromium, Chrome or Edge was found and none could be downloaded. Please install one of them ' +
        '(on Debian and Ubuntu: sudo apt-get install chromium), then start again.',
    );
  }
  return installed;
}

async function installPlaywrights() {
  console.log('Getting a Chromium (playwright install chromium) …');
  const { code } = await runOnNode(toolScript('playwright'), ['install', 'chromium'], {
    quiet: true,
    limit: 10 * MINUTES,
  });
  const browser = code === 0 ? playwrightsOwn(THIS_MACHINE) : null;
  // It comes without the system's libraries; one that cannot even tell its version is of no use.
  return browser !== null && (await runs(browser)) ? browser : null;
}

async function installDebians() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return null;
  }
  console.log('Installing Debian’s Chromium (apt-get install chromium) …');
  const options = { quiet: true, limit: 10 * MINUTES, environment: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update'], options);
  const { code } = await run('apt-get', ['install', '-y', 'chromium'], options);
  return code === 0 ? findBrowser() : null;
}

/** @param {string} browser */
async function runs(browser) {
  // On Windows --version opens a window instead.
  return (
    process.platform === 'win32' || (await run(browser, ['--version'], { quiet: true, limit: 20 })).code === 0
  );
}

/**
 * @param {Machine} machine
 * @returns {string[]}
 */
function wellKnownPlaces({ platform, environment }) {
  switch (platform) {
    case 'darwin':
      return ['', environment['HOME'] ?? ''].flatMap((folder) =>
        ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
          (name) => `${folder}/Applications/${name}.app/Contents/MacOS/${name}`,
        ),
      );
    case 'win32':
      return [environment['PROGRAMFILES'], environment['PROGRAMFILES(X86)'], environment['LOCALAPPDATA']]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          path.win32.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          path.win32.join(folder, 'Chromium', 'Application', 'chrome.exe'),
          path.win32.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]);
    default:
      // Snap's Chromium is left out: it may not read a profile in the folder for temporary files.
      return [
        '/usr/bin/chromium',
        '/usr/bin/google-chrome-stable',
        '/usr/bin/google-chrome',
        '/opt/google/chrome/chrome',
        '/usr/bin/microsoft-edge-stable',
        '/usr/bin/microsoft-edge',
        '/opt/microsoft/msedge/msedge',
      ];
  }
}

/**
 * @param {Machine} machine
 * @returns {string | null}
 */
function playwrightsOwn({ exists }) {
  try {
    /** @type {typeof import('playwright')} */
    const { chromium } = createRequire(import.meta.url)('playwright');
    return exists(chromium.executablePath()) ? chromium.executablePath() : null;
  } catch {
    // Playwright is not installed yet.
    return null;
  }
}
