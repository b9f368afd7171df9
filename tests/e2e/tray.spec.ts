import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LaunchedApp } from '../support/launchApp.ts';
import { launchApp } from '../support/launchApp.ts';
import { expect, test } from '../support/appTest.ts';

/** The app on a desktop that shows tray icons, as far as it is asked. */
async function launchWithTray(userData: string): Promise<LaunchedApp> {
  // The program that a Linux desktop answers with (electron/shell/trayHost.ts).
  const program = path.join(userData, 'busctl');
  writeFileSync(program, '#!/bin/sh\necho "b true"\n');
  chmodSync(program, 0o755);
  const app = await launchApp({
    userData,
    environment: { PATH: `${userData}${path.delimiter}${process.env['PATH'] ?? ''}` },
  });
  await app.evaluateMain(({ Tray }) => {
    // The stand-in draws none.
    Tray.prototype.isDestroyed = function () {
      Object.assign(globalThis, { seenTray: this });
      return false;
    };
  }, undefined);
  return app;
}

/** Whether the icon is there to be clicked and led somewhere. */
function clickTray(app: LaunchedApp): Promise<boolean> {
  return app.evaluateMain(() => {
    // Put there above, when the app saw that it has an icon.
    const { seenTray } = globalThis as unknown as { seenTray?: NodeJS.EventEmitter };
    return seenTray?.emit('click') ?? false;
  }, undefined);
}

function stayInTray(app: LaunchedApp): Promise<unknown> {
  return app.page.evaluate(() =>
    window.commonGround.call('settings.save', { language: 'system', theme: 'system', staysInTray: true }),
  );
}

function windows(app: LaunchedApp): Promise<number> {
  return app.evaluateMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, undefined);
}

test('who wants it has the app go on in the tray; a second start brings the window back, and quitting quits', async ({
  userData,
}) => {
  const app = await launchWithTray(userData);
  await stayInTray(app);
  await app.page.close();
  await expect.poll(() => windows(app)).toBe(0);

  expect(await app.startAgain()).toBe(0);
  await expect.poll(() => windows(app)).toBe(1);

  await app.close();
  expect(await app.ended).toBe(0);
});

test('a click on the icon opens the window on Today', async ({ userData }) => {
  const app = await launchWithTray(userData);
  await stayInTray(app);
  await app.page.close();
  await expect.poll(() => windows(app)).toBe(0);

  await expect.poll(() => clickTray(app)).toBe(true);
  await expect
    .poll(() =>
      app.evaluateMain(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
        undefined,
      ),
    )
    .toBe('app://common-ground/index.html#/today');

  await app.close();
});

test('where the desktop shows no tray icon, nothing stays behind out of sight', async ({ userData }) => {
  const app = await launchApp({ userData, environment: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' } });
  await stayInTray(app);
  await app.page.close();

  expect(await app.ended).toBe(0);
});

test('what the tray or a notification leads to is shown in the window', async ({ app }) => {
  await app.evaluateMain(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('common-ground:open', '/settings');
  }, undefined);

  await expect(app.page).toHaveURL(/#\/settings$/);
  await expect(app.page).toHaveTitle(/Settings/);
});
