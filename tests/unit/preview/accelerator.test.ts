import { describe, expect, it } from 'vitest';
import { keyPressFor } from '../../../electron/preview/accelerator.ts';

const none = { ctrl: false, alt: false, shift: false, meta: false };

describe('the key press of a menu’s shortcut', () => {
  it.each([
    ['CommandOrControl+O', 'linux', { ...none, key: 'o', ctrl: true }],
    ['CommandOrControl+O', 'darwin', { ...none, key: 'o', meta: true }],
    ['CommandOrControl+,', 'win32', { ...none, key: ',', ctrl: true }],
    ['Alt+Left', 'linux', { ...none, key: 'arrowleft', alt: true }],
    ['Command+[', 'darwin', { ...none, key: '[', meta: true }],
    ['CommandOrControl+Shift+Plus', 'linux', { ...none, key: '+', ctrl: true, shift: true }],
  ] as const)('%s on %s', (accelerator, platform, press) => {
    expect(keyPressFor(accelerator, platform)).toEqual(press);
  });
});
