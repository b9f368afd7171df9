import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installMissing } from './install.mjs';
import { ROOT } from './root.mjs';
import { runOnNode, toolScript } from './tools.mjs';

const DIST = path.join(ROOT, 'dist');
const CONFIGS = ['vite.config.ts', 'vite.electron.config.ts', 'vite.preload.config.ts'];
const SOURCES = ['electron', 'renderer', 'shared', 'package.json', 'package-lock.json', ...CONFIGS];

/** Written last, so that a build that was broken off is done again. */
const STAMP = path.join(DIST, 'built');

/**
 * Builds window, main process, preload script, stand-in and terminal into dist.
 * @param {{ quiet?: boolean }} [options]
 * @returns {Promise<import('./run.mjs').Outcome>}
 */
export async function build({ quiet = false } = {}) {
  rmSync(DIST, { recursive: true, force: true });
  let seconds = 0;
  let output = '';
  for (const config of CONFIGS) {
    const outcome = await runOnNode(toolScript('vite'), ['build', '--config', config, '--logLevel', 'warn'], {
      quiet,
    });
    seconds += outcome.seconds;
    output += outcome.output;
    if (outcome.code !== 0) {
      return { ...outcome, output, seconds };
    }
  }
  makeCommand();
  writeFileSync(STAMP, '');
  return { code: 0, output, seconds };
}

/** Whether dist is missing, unfinished or older than what it is made of. */
export function isOutdated() {
  return (
    !existsSync(STAMP) ||
    SOURCES.some((source) => newestIn(path.join(ROOT, source)) > statSync(STAMP).mtimeMs)
  );
}

/**
 * @param {string} place
 * @returns {number} milliseconds
 */
function newestIn(place) {
  const look = statSync(place);
  if (!look.isDirectory()) {
    return look.mtimeMs;
  }
  return readdirSync(place).reduce(
    (newest, name) => Math.max(newest, newestIn(path.join(place, name))),
    look.mtimeMs,
  );
}

/** Makes the terminal commands a program and puts it where `npx common-ground` looks first. */
function makeCommand() {
  const script = path.join(DIST, 'terminal', 'common-ground.js');
  const words = readFileSync(script, 'utf8');
  if (!words.startsWith('#!')) {
    writeFileSync(script, `#!/usr/bin/env node\n${words}`);
  }
  chmodSync(script, 0o755);

  const folder = path.join(ROOT, 'node_modules', '.bin');
  const link = path.join(folder, 'common-ground');
  mkdirSync(folder, { recursive: true });
  rmSync(link, { force: true });
  if (process.platform === 'win32') {
    writeFileSync(`${link}.cmd`, `@node "%~dp0\\..\\..\\dist\\terminal\\common-ground.js" %*\r\n`);
  } else {
    symlinkSync(path.join('..', '..', 'dist', 'terminal', 'common-ground.js'), link);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const done = (await installMissing()) && (await build()).code === 0;
  process.exitCode = done ? 0 : 1;
}
