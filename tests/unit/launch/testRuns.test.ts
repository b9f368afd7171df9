import { describe, expect, it } from 'vitest';
import { tallyPlaywright, tallyVitest } from '../../../electron/launch/testRuns.mjs';

describe('the last line of npm test counts every test', () => {
  it('counts tests, skipped ones as failed, and files that could not be loaded', () => {
    const report = {
      testResults: [
        {
          name: '/x/money.test.ts',
          status: 'failed',
          assertionResults: [
            { fullName: 'adds up', status: 'passed' },
            { fullName: 'rounds', status: 'failed', failureMessages: ['expected 2 to be 3'] },
            { fullName: 'later', status: 'skipped' },
          ],
        },
        { name: '/x/broken.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] },
      ],
    };

    const tally = tallyVitest(report);

    expect(tally).toMatchObject({ passed: 1, failed: 3 });
    expect(tally.details).toMatch(
      /broken\.test\.ts\nSyntaxError[^]*rounds \(failed\)\nexpected 2 to be 3[^]*later \(skipped\)/,
    );
  });

  it('counts end-to-end tests at every depth, and what kept them from starting', () => {
    const passing = { title: 'opens', file: 'a', ok: true, tests: [{ status: 'expected', results: [] }] };
    const failing = {
      title: 'closes',
      file: 'shell.spec.ts',
      ok: false,
      tests: [{ status: 'unexpected', results: [{ errors: [{ message: 'no window' }] }] }],
    };
    const skipped = { title: 'rests', file: 'a', ok: true, tests: [{ status: 'skipped', results: [] }] };
    const report = {
      suites: [{ specs: [passing], suites: [{ specs: [failing, skipped], suites: [] }] }],
      errors: [{ message: 'no config' }],
    };

    const tally = tallyPlaywright(report);

    expect(tally).toMatchObject({ passed: 1, failed: 3 });
    expect(tally.details).toContain('shell.spec.ts: closes\nno window');
    expect(tally.details).toContain('no config');
  });

  it('counts nothing where there is no report', () => {
    expect(tallyVitest(null)).toMatchObject({ passed: 0, failed: 0 });
    expect(tallyPlaywright(null)).toMatchObject({ passed: 0, failed: 0 });
  });
});
