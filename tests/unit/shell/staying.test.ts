import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { beginAndStay } from '../../../electron/shell/staying.ts';

type Needs = Parameters<typeof beginAndStay>[0];

interface Desktop {
  readonly platform?: NodeJS.Platform;
  readonly isWished?: boolean;
  readonly hasTray?: boolean;
  /** Started by the system and not by the person. */
  readonly startedBy?: 'person' | 'switch' | 'system';
}

/** An app on a desktop, begun; the window can be closed. */
async function begun({
  platform = 'linux',
  isWished = false,
  hasTray = true,
  startedBy = 'person',
}: Desktop) {
  const seen = { windows: 0, quits: 0 };
  const app = Object.assign(new EventEmitter(), {
    quit: () => (seen.quits += 1),
    commandLine: { hasSwitch: (name: string) => startedBy === 'switch' && name === 'hidden' },
  });
  const there = (): Promise<boolean> => Promise.resolve(hasTray);
  await beginAndStay({
    // As much of the app as is used.
    app: app as unknown as Needs['app'],
    platform,
    isWished: () => isWished,
    tray: { isThere: there, arrives: there },
    autostart: { startedIt: () => startedBy === 'system' },
    hasWindow: () => seen.windows > 0,
    openWindow: () => (seen.windows += 1),
  });
  const close = async (): Promise<void> => {
    seen.windows = 0;
    app.emit('window-all-closed');
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { seen, close };
}

describe('closing the window', () => {
  it('ends the app until something else is asked for', async () => {
    const { seen, close } = await begun({});
    await close();

    expect(seen.quits).toBe(1);
  });

  it('leaves it in the tray for who wants that', async () => {
    const { seen, close } = await begun({ isWished: true });
    await close();

    expect(seen.quits).toBe(0);
  });

  it('ends it where no icon would be left to come back by', async () => {
    const { seen, close } = await begun({ isWished: true, hasTray: false });
    await close();

    expect(seen.quits).toBe(1);
  });

  it('never ends it on macOS', async () => {
    const { seen, close } = await begun({ platform: 'darwin', hasTray: false });
    await close();

    expect(seen.quits).toBe(0);
  });
});

describe('the start', () => {
  it('shows the window', async () => {
    expect((await begun({})).seen.windows).toBe(1);
    expect((await begun({ isWished: true })).seen.windows).toBe(1);
  });

  it('by the system shows none for who has the app stay in the tray', async () => {
    expect((await begun({ startedBy: 'switch', isWished: true })).seen.windows).toBe(0);
    expect((await begun({ startedBy: 'system', platform: 'darwin' })).seen.windows).toBe(0);
  });

  it('by the system shows the window all the same where it could not be found again', async () => {
    expect((await begun({ startedBy: 'switch' })).seen.windows).toBe(1);
    expect((await begun({ startedBy: 'switch', isWished: true, hasTray: false })).seen.windows).toBe(1);
  });
});
