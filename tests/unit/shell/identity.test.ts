import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { APP_ID, APP_NAME } from '../../../electron/shell/identity.ts';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');
const builder = readFileSync(path.join(ROOT, 'electron-builder.yml'), 'utf8');

it('carries the id of the installed shortcut, without which Windows shows no notification', () => {
  expect(/^appId: (\S+)/m.exec(builder)?.[1]).toBe(APP_ID);
});

it('says its id before it is ready', () => {
  const main = readFileSync(path.join(ROOT, 'electron', 'main.ts'), 'utf8');

  expect(main.indexOf('app.setAppUserModelId(APP_ID)')).toBeGreaterThan(0);
  expect(main.indexOf('app.setAppUserModelId(APP_ID)')).toBeLessThan(main.indexOf('app.whenReady()'));
});

it('is known to Linux desktops by the file that is installed with it', () => {
  // electron-builder names it after the package; the badge and the notifications are tied to that name.
  // The file is our own.
  const about = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    name: string;
    desktopName: string;
  };

  expect(about.desktopName).toBe(`${about.name}.desktop`);
});

it('goes by one name in menus, in the installer and in its folder', () => {
  // The file is our own.
  const about = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { productName: string };

  expect(/^productName: (.+)$/m.exec(builder)?.[1]).toBe(APP_NAME);
  expect(about.productName).toBe(APP_NAME);
});
