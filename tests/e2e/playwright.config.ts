import { defineConfig } from 'playwright/test';

/** One app at a time: each test starts the real app, with a main process and a window of its own. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/e2e',
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  // On a loaded build server a redraw can fall between Playwright's selecting all and putting in; at a desk every failure is looked at.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
});
