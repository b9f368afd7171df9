import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';
import { ROOT } from './root.mjs';

const LEAST_MAJOR = 24;

export const NODE_IS_MISSING =
  'Node 24 is missing: the package "node" could not set itself up. Please run `npm ci` again, or use Node 24 or newer.';

/**
 * Node 24, the line that Electron carries: the one that the project brings along, else our own when it is new enough, else null.
 * @returns {string | null}
 */
export function node24() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = path.join(ROOT, 'node_modules', 'node', 'bin', name);
  if (existsSync(own)) {
    return own;
  }
  return Number(process.versions.node.split('.')[0]) >= LEAST_MAJOR ? process.execPath : null;
}

/**
 * The script behind a command of an installed package, after its package.json, so that no shell and no link is needed.
 * @param {string} name of package and command alike
 * @param {string} [packageName]
 */
export function toolScript(name, packageName = name) {
  const folder = path.join(ROOT, 'node_modules', packageName);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[name];
  if (script === undefined) {
    throw new Error(`${packageName} has no command ${name}.`);
  }
  return path.join(folder, script);
}

/**
 * Runs a command of an installed package on Node 24. Without that Node it has no code.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {import('./run.mjs').RunOptions} [options]
 * @returns {Promise<import('./run.mjs').Outcome>}
 */
export function runOnNode(script, args, options) {
  const node = node24();
  if (node === null) {
    if (options?.quiet !== true) {
      console.error(NODE_IS_MISSING);
    }
    return Promise.resolve({ code: null, output: NODE_IS_MISSING, seconds: 0 });
  }
  // Found by whatever the tool starts in its turn.
  const PATH = [path.dirname(node), process.env['PATH']].join(path.delimiter);
  // What is kept back is told later, without colours.
  const plain = options?.quiet === true ? { NO_COLOR: '1' } : {};
  return run(node, [script, ...args], {
    ...options,
    environment: { PATH, ...plain, ...options?.environment },
  });
}
