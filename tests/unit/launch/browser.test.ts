import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../electron/launch/browser.mjs';

function aMachine(platform: NodeJS.Platform, files: string[], environment: Record<string, string> = {}) {
  return { platform, environment, exists: (file: string) => files.includes(file) };
}

describe('finding a browser for the window', () => {
  it('takes the one that the person named', () => {
    const machine = aMachine('linux', ['/usr/bin/chromium', '/opt/mine/chrome'], {
      CHROMIUM_PATH: '/opt/mine/chrome',
    });

    expect(findBrowser(machine)).toBe('/opt/mine/chrome');
  });

  it('takes no other one than the person named', () => {
    expect(findBrowser(aMachine('linux', ['/usr/bin/chromium'], { CHROMIUM_PATH: '/gone' }))).toBeNull();
  });

  it('finds Chromium, Chrome or Edge where each system keeps them', () => {
    expect(findBrowser(aMachine('linux', ['/usr/bin/microsoft-edge', '/usr/bin/google-chrome']))).toBe(
      '/usr/bin/google-chrome',
    );
    const onMac = '/Users/mara/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(aMachine('darwin', [onMac], { HOME: '/Users/mara' }))).toBe(onMac);
    const onWindows = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const folders = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findBrowser(aMachine('win32', [onWindows], folders))).toBe(onWindows);
  });

  it('falls back on the one that Playwright has downloaded, and finds none where there is none', () => {
    const asked: string[] = [];
    const bare = {
      platform: 'linux' as const,
      environment: {},
      exists: (file: string) => {
        asked.push(file);
        return false;
      },
    };

    expect(findBrowser(bare)).toBeNull();
    const playwrights = asked.at(-1) ?? '';
    expect(playwrights).toMatch(/ms-playwright.*chrom/);
    expect(findBrowser(aMachine('linux', [playwrights]))).toBe(playwrights);
  });
});
