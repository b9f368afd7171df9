import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * Installs the packages of package-lock.json unless they are all there.
 * @returns {Promise<boolean>} false when that did not work; npm has said why
 */
export async function installMissing() {
  if (isInstalled(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'))) {
    return true;
  }
  console.log('Installing what is missing (npm ci) …');
  // On Windows a running program cannot be replaced, and npm ci begins by removing everything, this Node with it.
  const verb = process.platform === 'win32' && process.execPath.startsWith(ROOT) ? 'install' : 'ci';
  const [program, args] = npm();
  const { code } = await run(program, [...args, verb, '--no-fund', '--no-audit', '--loglevel=error']);
  return code === 0;
}

/**
 * Whether every package that is not optional is there in its locked version.
 * @param {Lock | null} wanted
 * @param {Lock | null} present
 */
export function isInstalled(wanted, present) {
  if (wanted === null || present === null) {
    return false;
  }
  return Object.entries(wanted.packages).every(([place, locked]) => {
    const found = present.packages[place];
    if (place === '' || (found === undefined && (locked.optional === true || locked.devOptional === true))) {
      return true;
    }
    return found?.version === locked.version && found?.integrity === locked.integrity;
  });
}

/**
 * @param {string} name
 * @returns {Lock | null}
 */
function readLock(name) {
  const file = path.join(ROOT, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/**
 * The npm that started us, on its own Node; without one, whichever is on the PATH.
 * @returns {[string, string[]]}
 */
function npm() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script !== undefined && /\.c?js$/.test(script)) {
    return [node ?? process.execPath, [script]];
  }
  return process.platform === 'win32' ? ['cmd.exe', ['/c', 'npm']] : ['npm', []];
}
