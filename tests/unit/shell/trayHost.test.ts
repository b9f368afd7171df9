import { describe, expect, it } from 'vitest';
import { hasTrayHost } from '../../../electron/shell/trayHost.ts';

/** A desktop with some of the programs, and what they answer. */
function desktopWith(answers: Readonly<Record<string, string>>) {
  return (program: string): Promise<string> => {
    const answer = answers[program];
    return answer === undefined ? Promise.reject(new Error('not there')) : Promise.resolve(answer);
  };
}

describe('whether the desktop shows tray icons', () => {
  it.each([
    ['systemd', { busctl: 'b true\n' }],
    ['GLib', { gdbus: '(<true>,)\n' }],
    ['D-Bus alone', { 'dbus-send': '   variant       boolean true\n' }],
    ['the second one knows', { busctl: 'b false\n', gdbus: '(<true>,)\n' }],
  ])('is told by %s', async (_what, answers) => {
    expect(await hasTrayHost('linux', desktopWith(answers))).toBe(true);
  });

  it.each([
    ['nobody who draws them is there', { busctl: 'b false\n', gdbus: '(<false>,)\n' }],
    ['nobody can be asked', {}],
  ])('is no where %s', async (_what, answers) => {
    expect(await hasTrayHost('linux', desktopWith(answers))).toBe(false);
  });

  it('is a matter of course on macOS and Windows', async () => {
    expect(await hasTrayHost('darwin', desktopWith({}))).toBe(true);
    expect(await hasTrayHost('win32', desktopWith({}))).toBe(true);
  });
});
