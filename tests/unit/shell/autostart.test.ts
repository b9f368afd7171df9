import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type Electron from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { desktopAutostart } from '../../../electron/shell/autostart.ts';

let home = '';

beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'common-ground-autostart-'));
});

afterEach(() => rmSync(home, { recursive: true }));

interface Machine {
  readonly platform?: NodeJS.Platform;
  readonly isPackaged?: boolean;
  readonly environment?: NodeJS.ProcessEnv;
  /** What the settings of the system say of the app beside what was set. */
  readonly item?: Partial<Electron.LoginItemSettings>;
}

function aMachine({ platform = 'linux', isPackaged = true, environment = {}, item = {} }: Machine = {}) {
  const set: Electron.Settings[] = [];
  const autostart = desktopAutostart({
    app: {
      isPackaged,
      setLoginItemSettings: (settings) => void set.push(settings),
      getLoginItemSettings: () => {
        const isOn = set.at(-1)?.openAtLogin ?? false;
        return {
          openAtLogin: isOn,
          executableWillLaunchAtLogin: isOn,
          wasOpenedAtLogin: false,
          status: isOn ? 'enabled' : 'not-registered',
          launchItems: [],
          ...item,
        };
      },
    },
    platform,
    environment,
    homeFolder: home,
    program: '/opt/Common Ground/common-ground',
    appId: 'org.common-ground.app',
    appName: 'Common Ground',
  });
  return { autostart, set };
}

const entry = (): string => path.join(home, '.config', 'autostart', 'org.common-ground.app.desktop');

describe('on Linux', () => {
  it('is off until it is asked for, and then a file of its own', () => {
    const { autostart } = aMachine();
    expect(autostart.state()).toBe('off');

    expect(autostart.set(true)).toBe(true);
    expect(autostart.state()).toBe('on');
    expect(readFileSync(entry(), 'utf8')).toContain('Exec="/opt/Common Ground/common-ground" "--hidden"\n');

    expect(autostart.set(false)).toBe(true);
    expect(existsSync(entry())).toBe(false);
  });

  it('starts an AppImage, not what is mounted of it for the moment', () => {
    const { autostart } = aMachine({ environment: { APPIMAGE: '/home/mo/Common Ground.AppImage' } });
    autostart.set(true);

    expect(readFileSync(entry(), 'utf8')).toContain('TryExec=/home/mo/Common Ground.AppImage\n');
  });

  it('lies where the desktop looks for it', () => {
    const elsewhere = path.join(home, 'elsewhere');
    const { autostart } = aMachine({ environment: { XDG_CONFIG_HOME: elsewhere } });
    autostart.set(true);

    expect(existsSync(path.join(elsewhere, 'autostart', 'org.common-ground.app.desktop'))).toBe(true);
  });

  it('leaves a file alone that somebody else has put there', () => {
    mkdirSync(path.dirname(entry()), { recursive: true });
    writeFileSync(entry(), '[Desktop Entry]\nExec=mine\n');
    const { autostart } = aMachine();

    expect(autostart.state()).toBe('off');
    expect(autostart.set(true)).toBe(false);
    expect(autostart.set(false)).toBe(true);
    expect(readFileSync(entry(), 'utf8')).toBe('[Desktop Entry]\nExec=mine\n');
  });

  it.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false'])(
    'stays off when the desktop has it switched off: %s',
    (line) => {
      const { autostart } = aMachine();
      autostart.set(true);
      const off = `${readFileSync(entry(), 'utf8')}${line}\n`;
      writeFileSync(entry(), off);
      autostart.refresh();

      expect(autostart.state()).toBe('off');
      expect(readFileSync(entry(), 'utf8')).toBe(off);
      autostart.set(true);
      expect(autostart.state()).toBe('on');
    },
  );

  it('follows an app that was moved', () => {
    aMachine().autostart.set(true);
    aMachine({ environment: { APPIMAGE: '/new/place.AppImage' } }).autostart.refresh();

    expect(readFileSync(entry(), 'utf8')).toContain('/new/place.AppImage');
  });

  it('tells when the file cannot be written', () => {
    writeFileSync(path.join(home, '.config'), 'a file where a folder should be');

    expect(aMachine().autostart.set(true)).toBe(false);
  });
});

describe('on Windows', () => {
  it('asks for a start without a window', () => {
    const { autostart, set } = aMachine({ platform: 'win32' });

    expect(autostart.set(true)).toBe(true);
    expect(set).toEqual([{ openAtLogin: true, args: ['--hidden'] }]);
    expect(autostart.state()).toBe('on');
  });

  it('is off when the task manager has it switched off', () => {
    const { autostart } = aMachine({ platform: 'win32', item: { executableWillLaunchAtLogin: false } });

    expect(autostart.set(true)).toBe(false);
    expect(autostart.state()).toBe('off');
  });
});

describe('on macOS', () => {
  it('knows a start by the system afterwards, since no arguments come with it', () => {
    const { autostart, set } = aMachine({ platform: 'darwin', item: { wasOpenedAtLogin: true } });
    autostart.set(true);

    expect(set).toEqual([{ openAtLogin: true }]);
    expect(autostart.startedIt()).toBe(true);
  });

  it('tells when the person still has to allow it', () => {
    const { autostart } = aMachine({ platform: 'darwin', item: { status: 'requires-approval' } });

    expect(autostart.set(true)).toBe(true);
    expect(autostart.state()).toBe('needsApproval');
  });
});

it('is not for an app that is not installed', () => {
  const { autostart, set } = aMachine({ platform: 'win32', isPackaged: false });

  expect(autostart.state()).toBe('cannot');
  expect(autostart.set(true)).toBe(false);
  expect(set).toEqual([]);
});
