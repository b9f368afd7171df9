import { spawn } from 'node:child_process';
import { ROOT } from './root.mjs';

/**
 * @typedef {object} Outcome
 * @property {number | null} code null when it was ended by a signal or never began
 * @property {string} output what it wrote, both streams as they came; empty when it wrote to the terminal
 * @property {number} seconds
 *
 * @typedef {object} RunOptions
 * @property {boolean} [quiet] keeps its words back for `output` instead of showing them
 * @property {number} [limit] seconds after which it is ended
 * @property {NodeJS.ProcessEnv} [environment] on top of our own
 */

/**
 * Runs a program in the project's folder and waits for its end. Never throws: a program that is not there has no code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function run(program, args, { quiet = false, limit, environment } = {}) {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      timeout: limit === undefined ? undefined : limit * 1000,
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ part) => {
        output += part;
      });
    }
    /** @param {number | null} code */
    function end(code) {
      resolve({ code, output, seconds: (performance.now() - start) / 1000 });
    }
    child.on('error', (thrown) => {
      output += thrown.message;
      end(null);
    });
    child.on('close', end);
  });
}
