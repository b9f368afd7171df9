import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base } from 'playwright/test';
import type { LaunchedApp } from './launchApp.ts';
import { launchApp } from './launchApp.ts';

interface Fixtures {
  /** An empty folder for the app's own files, gone after the test. */
  readonly userData: string;
  /** The app, started on that folder; ended after the test if it still runs. */
  readonly app: LaunchedApp;
}

export const test = base.extend<Fixtures>({
  // Playwright reads from the pattern which fixtures are needed: none.
  userData: async ({}, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'common-ground-test-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  app: async ({ userData }, use, testInfo) => {
    const app = await launchApp({ userData });
    await use(app);
    if (testInfo.status !== testInfo.expectedStatus && !app.page.isClosed()) {
      await testInfo.attach('window', { body: await app.page.screenshot(), contentType: 'image/png' });
    }
    await app.close().catch(() => app.kill());
  },
});

export { expect } from 'playwright/test';
