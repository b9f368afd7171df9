import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type Electron from 'electron';
import type { LaunchedApp } from '../support/launchApp.ts';
import { expect, test } from '../support/appTest.ts';
import { sampleBakery } from '../support/sampleBakery.ts';

interface SeenGlobally {
  seen?: Electron.Notification[];
}

/** From now on the desktop shows what it is given, and what it shows can be looked at. */
function watchNotifications(app: LaunchedApp): Promise<void> {
  return app.evaluateMain(({ Notification }) => {
    const { seen } = Object.assign(globalThis as SeenGlobally, { seen: [] as Electron.Notification[] });
    Notification.isSupported = () => true;
    Notification.prototype.show = function () {
      seen.push(this);
      this.emit('show');
    };
  }, undefined);
}

function shown(app: LaunchedApp): Promise<string[]> {
  return app.evaluateMain(
    () => (globalThis as SeenGlobally).seen?.map(({ title }) => title) ?? [],
    undefined,
  );
}

/** At any hour of any day. */
const ALWAYS = { notify: true, workdays: [1, 2, 3, 4, 5, 6, 7] };

test('what is due is told once, also after the machine slept, and a click leads to it', async ({
  app,
  userData,
}) => {
  // Not the made-up one any more: its dispute has been waiting for its answer for a while.
  const file = path.join(userData, 'bakery.json');
  writeFileSync(file, JSON.stringify({ ...sampleBakery('en'), id: 'bakery' }));
  await app.setDialogAnswers({ open: file });
  await watchNotifications(app);
  await app.page.evaluate(async (reminders) => {
    await window.commonGround.call('settings.save', { language: 'en', theme: 'system', reminders });
    await window.commonGround.call('projects.import', undefined);
  }, ALWAYS);
  await expect.poll(() => shown(app)).toHaveLength(1);

  await app.evaluateMain(({ powerMonitor }) => powerMonitor.emit('resume'), undefined);
  await app.page.waitForTimeout(500);
  expect(await shown(app)).toHaveLength(1);

  await app.evaluateMain(() => (globalThis as SeenGlobally).seen?.[0]?.emit('click'), undefined);
  await expect(app.page).toHaveURL(/#\/today/);
});
