import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runOnNode, toolScript } from './tools.mjs';

/** @typedef {import('./test.mjs').Tally} Tally */

export function walls() {
  return vitest(['walls']);
}

export function unitAndIntegration() {
  return vitest(['unit', 'integration']);
}

/**
 * @param {string} browser
 * @returns {Promise<Tally>}
 */
export function endToEnd(browser) {
  return counted(
    (file) =>
      runOnNode(
        toolScript('playwright'),
        ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter', 'json'],
        {
          quiet: true,
          environment: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
        },
      ),
    tallyPlaywright,
  );
}

/**
 * @param {string[]} projects
 * @returns {Promise<Tally>}
 */
function vitest(projects) {
  const chosen = projects.flatMap((project) => ['--project', project]);
  return counted(
    (file) =>
      runOnNode(toolScript('vitest'), ['run', ...chosen, '--reporter', 'json', '--outputFile', file], {
        quiet: true,
      }),
    tallyVitest,
  );
}

/**
 * Runs a test runner that writes its report to a file, and counts. A run that ends badly without a failed test counts as one.
 * @param {(file: string) => Promise<import('./run.mjs').Outcome>} run
 * @param {(report: any) => Tally} tally
 * @returns {Promise<Tally>}
 */
async function counted(run, tally) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'common-ground-report-'));
  const file = path.join(folder, 'report.json');
  try {
    const { code, output } = await run(file);
    const counts = tally(readReport(file));
    const fell = code !== 0 && counts.failed === 0;
    return fell ? { ...counts, failed: 1, details: `${counts.details}\n${output}` } : counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The runner did not get as far as a report.
    return null;
  }
}

/**
 * https://vitest.dev/guide/reporters.html#json-reporter
 * @param {any} report
 * @returns {Tally}
 */
export function tallyVitest(report) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((/** @type {any} */ file) => file.assertionResults);
  // A file that cannot be loaded has a message and no tests.
  const unloaded = files.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = tests.filter((/** @type {any} */ test) => test.status !== 'passed');
  return {
    passed: tests.length - failed.length,
    failed: failed.length + unloaded.length,
    details: [
      ...unloaded.map((/** @type {any} */ file) => `${path.basename(file.name)}\n${file.message}`),
      ...failed.map(
        (/** @type {any} */ test) =>
          `${test.fullName} (${test.status})\n${(test.failureMessages ?? []).join('\n')}`,
      ),
    ].join('\n\n'),
  };
}

/**
 * https://playwright.dev/docs/test-reporters#json-reporter
 * @param {any} report
 * @returns {Tally}
 */
export function tallyPlaywright(report) {
  const specs = (report?.suites ?? []).flatMap(specsOf);
  const failed = specs.filter((/** @type {any} */ spec) => !spec.ok || spec.tests.some(wasSkipped));
  const troubles = (report?.errors ?? []).map((/** @type {any} */ trouble) => trouble.message);
  return {
    passed: specs.length - failed.length,
    failed: failed.length + troubles.length,
    details: [...troubles, ...failed.map(describeSpec)].join('\n\n'),
  };
}

/** @param {any} suite */
function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

/** @param {any} test */
function wasSkipped(test) {
  return test.status === 'skipped';
}

/** @param {any} spec */
function describeSpec(spec) {
  const messages = spec.tests.flatMap((/** @type {any} */ test) =>
    test.results.flatMap((/** @type {any} */ result) =>
      (result.errors ?? []).map((/** @type {any} */ each) => each.message),
    ),
  );
  return [`${spec.file}: ${spec.title}`, ...messages].join('\n');
}
