import { spawn } from 'node:child_process';
import path from 'node:path';
import { findOrInstallBrowser } from './browser.mjs';
import { build, isOutdated } from './build.mjs';
import { hasDisplay } from './display.mjs';
import { electronBinaryOrDownload } from './electronBinary.mjs';
import { installMissing } from './install.mjs';
import { ROOT } from './root.mjs';
import { node24, NODE_IS_MISSING } from './tools.mjs';

process.exitCode = await start(process.argv.slice(2));

/**
 * npm start: from a fresh clone to the open window.
 * @param {string[]} args handed on to the app
 * @returns {Promise<number>} exit code
 */
async function start(args) {
  if (!hasDisplay()) {
    console.error(
      'There is no display to open a window on. Please start with one, or with: xvfb-run -a npm start',
    );
    return 1;
  }
  if (!(await installMissing())) {
    return 1;
  }
  if (isOutdated()) {
    console.log('Building …');
    if ((await build()).code !== 0) {
      return 1;
    }
  }
  return (await startOnElectron(args)) ?? (await startOnStandIn(args));
}

/**
 * @param {string[]} args
 * @returns {Promise<number | null>} null when Electron is not to be had or does not run here
 */
async function startOnElectron(args) {
  const electron = await electronBinaryOrDownload();
  if (electron === null) {
    console.log('Electron could not be downloaded; the same app opens in an installed Chromium instead.');
    return null;
  }
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const { code, seconds } = await watch(electron, [ROOT, ...asRoot, ...args], {});
  if (code !== 0 && seconds < 4) {
    console.log(
      'Electron does not run on this computer; the same app opens in an installed Chromium instead.',
    );
    return null;
  }
  return code ?? 1;
}

/** @param {string[]} args */
async function startOnStandIn(args) {
  const node = node24();
  if (node === null) {
    console.error(NODE_IS_MISSING);
    return 1;
  }
  const browser = await findOrInstallBrowser();
  if (browser === null) {
    return 1;
  }
  const standIn = path.join(ROOT, 'dist', 'preview', 'open.js');
  const { code } = await watch(node, [standIn, ROOT, ...args], { CHROMIUM_PATH: browser });
  return code ?? 1;
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<{ code: number | null, seconds: number }>}
 */
function watch(program, args, environment) {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      stdio: 'inherit',
    });
    // The app hears the same signals and ends in its own order; we wait for it.
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => child.kill(signal));
    }
    /** @param {number | null} code */
    function end(code) {
      resolve({ code, seconds: (performance.now() - start) / 1000 });
    }
    child.on('error', () => end(null));
    child.on('exit', end);
  });
}
