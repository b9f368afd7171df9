import { findOrInstallBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { installMissing } from './install.mjs';
import { endToEnd, unitAndIntegration, walls } from './testRuns.mjs';
import { runOnNode, toolScript } from './tools.mjs';

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {() => Promise<Tally>} run
 *
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {string} details what a person needs to mend what failed
 */

/** @type {Part[]} */
const PARTS = [
  { name: 'types', run: () => check('tsc', ['-b'], 'typescript') },
  {
    name: 'lint',
    run: () =>
      check('eslint', [
        '.',
        '--max-warnings',
        '0',
        '--cache',
        '--cache-location',
        'node_modules/.cache/eslint/',
      ]),
  },
  { name: 'format', run: () => check('prettier', ['--check', '.', '--log-level', 'warn', '--cache']) },
  { name: 'dead code', run: () => check('knip', []) },
  { name: 'walls', run: walls },
  { name: 'build', run: async () => asTally(await build({ quiet: true })) },
  { name: 'unit, integration', run: unitAndIntegration },
  { name: 'end to end', run: endToEndInBrowser },
];

process.exitCode = await test();

/** npm test: every part, also after one has failed; the last line counts every test and each check as one. */
async function test() {
  if (!(await installMissing())) {
    console.log('0 passed, 1 failed');
    return 1;
  }
  let passed = 0;
  let failed = 0;
  for (const { name, run } of PARTS) {
    const start = performance.now();
    const tally = await run();
    passed += tally.passed;
    failed += tally.failed;
    tell(name, tally, (performance.now() - start) / 1000);
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/**
 * @param {string} name
 * @param {Tally} tally
 * @param {number} seconds
 */
function tell(name, { passed, failed, details }, seconds) {
  const outcome = failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} FAILED`;
  console.log(`${name.padEnd(20)} ${outcome} (${seconds.toFixed(1)} s)`);
  if (failed > 0) {
    console.log(details.trimEnd().replace(/^/gm, '    '));
  }
}

/**
 * @param {string} tool
 * @param {string[]} args
 * @param {string} [packageName]
 */
async function check(tool, args, packageName) {
  return asTally(await runOnNode(toolScript(tool, packageName), args, { quiet: true }));
}

/**
 * @param {import('./run.mjs').Outcome} outcome
 * @returns {Tally}
 */
function asTally({ code, output }) {
  return code === 0 ? { passed: 1, failed: 0, details: '' } : { passed: 0, failed: 1, details: output };
}

async function endToEndInBrowser() {
  const browser = await findOrInstallBrowser();
  return browser === null
    ? { passed: 0, failed: 1, details: 'The end-to-end tests need a browser.' }
    : endToEnd(browser);
}
