import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appTray } from '../../../electron/shell/tray.ts';
import { sayIn } from '../../../shared/i18n/translator.ts';

type Needs = Parameters<typeof appTray>[0];
type Template = readonly Electron.MenuItemConstructorOptions[];

interface Desktop {
  readonly platform?: NodeJS.Platform;
  readonly language?: 'en' | 'de';
  /** Whether icons are shown, one answer for each time it is asked; the last one stays. */
  readonly hosts?: boolean[];
  readonly reminders?: Needs['reminders'];
  /** It cannot be made at all. */
  readonly isBroken?: boolean;
}

/** A desktop with a panel, and what can be seen in it. */
function aDesktop({
  platform = 'linux',
  language = 'en',
  hosts = [true],
  reminders,
  isBroken = false,
}: Desktop = {}) {
  const seen = { toolTip: '', title: '', badge: 0, menus: 0, opened: [] as string[], quits: 0 };
  let menu: Template = [];
  const icons: EventEmitter[] = [];
  class FakeTray extends EventEmitter {
    #isGone = false;
    constructor() {
      super();
      if (isBroken) {
        throw new Error('no icon');
      }
      icons.push(this);
    }
    isDestroyed(): boolean {
      return this.#isGone;
    }
    destroy(): void {
      this.#isGone = true;
    }
    setToolTip(words: string): void {
      seen.toolTip = words;
    }
    setTitle(words: string): void {
      seen.title = words;
    }
    setContextMenu(): void {
      seen.menus += 1;
    }
  }
  const tray = appTray({
    // As much of the classes as is used.
    Tray: FakeTray as unknown as typeof Electron.Tray,
    Menu: { buildFromTemplate: (template) => (menu = template) as unknown as Electron.Menu },
    app: {
      setBadgeCount: (count = 0) => {
        seen.badge = count;
        return true;
      },
      quit: () => (seen.quits += 1),
    },
    platform,
    icon: 'tray.png',
    say: () => sayIn(language),
    hasHost: () => Promise.resolve((hosts.length > 1 ? hosts.shift() : hosts[0]) ?? false),
    open: (address) => seen.opened.push(address),
    ...(reminders === undefined ? {} : { reminders }),
  });
  const labels = (): (string | undefined)[] => menu.map(({ label }) => label).filter(Boolean);
  const choose = (label: string): void => {
    const click = menu.find((item) => item.label === label)?.click as (() => void) | undefined;
    click?.();
  };
  return { tray, seen, icons, labels, choose };
}

describe('the icon in the tray', () => {
  it('tells how many things are due today', async () => {
    const { tray, seen, labels } = aDesktop();
    await tray.isThere();
    expect(seen.toolTip).toBe('Common Ground: nothing is due today');

    tray.show(1);
    expect(seen.toolTip).toBe('Common Ground: one thing for today');
    tray.show(3);
    expect(seen).toMatchObject({ toolTip: 'Common Ground: 3 things for today', badge: 3 });
    expect(labels()).toEqual(['Open Today (3)', 'New project…', 'Quit Common Ground']);
  });

  it('speaks the language of the screens', async () => {
    const { tray, seen, labels } = aDesktop({ language: 'de' });
    await tray.isThere();
    tray.show(2);

    expect(seen.toolTip).toBe('Common Ground: Heute stehen 2 Punkte an');
    expect(labels()).toEqual(['„Heute“ öffnen (2)', 'Neues Projekt …', 'Common Ground beenden']);
  });

  it('shows the number beside it on macOS, and none where there is nothing', async () => {
    const { tray, seen } = aDesktop({ platform: 'darwin' });
    await tray.isThere();
    tray.show(3);
    expect(seen.title).toBe('3');

    tray.show(0);
    expect(seen.title).toBe('');
  });

  it('leads back to the window and ends the app', async () => {
    const { tray, seen, icons, choose } = aDesktop();
    await tray.isThere();
    choose('Open Today');
    choose('New project…');
    icons[0]?.emit('click');
    expect(seen).toMatchObject({ opened: ['/today', '/projects/new', '/today'], quits: 0 });

    choose('Quit Common Ground');
    expect(seen.quits).toBe(1);
  });

  it('leaves a click to the menu on macOS', async () => {
    const { tray, seen, icons } = aDesktop({ platform: 'darwin' });
    await tray.isThere();
    icons[0]?.emit('click');

    expect(seen.opened).toEqual([]);
  });

  it('offers a pause, and to end it while there is one', async () => {
    let isPaused = false;
    const reminders = {
      isPaused: () => isPaused,
      pauseUntilTomorrow: () => (isPaused = true),
      goOn: () => (isPaused = false),
    };
    const { tray, labels, choose } = aDesktop({ reminders });
    await tray.isThere();
    choose('No reminders until tomorrow');
    expect(labels()).toContain('Remind me again');

    choose('Remind me again');
    expect(isPaused).toBe(false);
  });
});

it('leaves its menu alone as long as it would say the same', async () => {
  const { tray, seen } = aDesktop();
  await tray.isThere();
  tray.show(2);
  const menus = seen.menus;
  tray.show(2);
  tray.refresh();
  expect(seen.menus).toBe(menus);

  tray.show(1);
  expect(seen.menus).toBe(menus + 1);
});

describe('whether the icon is in sight', () => {
  it('is asked of the desktop each time, and one icon is enough', async () => {
    const { tray, icons } = aDesktop();

    expect([await tray.isThere(), await tray.isThere()]).toEqual([true, true]);
    expect(icons).toHaveLength(1);
  });

  it('is not so where it cannot be made', async () => {
    expect(await aDesktop({ isBroken: true }).tray.isThere()).toBe(false);
  });

  it('is no longer so when the panel has gone; the next panel gets an icon of its own', async () => {
    const { tray, icons } = aDesktop({ hosts: [true, false, true] });

    expect([await tray.isThere(), await tray.isThere(), await tray.isThere()]).toEqual([true, false, true]);
    expect(icons).toHaveLength(2);
  });

  it('shows what was told before it came', async () => {
    const { tray, seen } = aDesktop({ hosts: [false, true] });
    await tray.isThere();
    tray.show(4);
    expect(seen.toolTip).toBe('');

    await tray.isThere();
    expect(seen.toolTip).toBe('Common Ground: 4 things for today');
  });
});

describe('after the login', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits for a panel that comes later than the app', async () => {
    const arrived = aDesktop({ hosts: [false, false, false, true] }).tray.arrives();
    await vi.advanceTimersByTimeAsync(10_000);

    expect(await arrived).toBe(true);
  });

  it('does not wait for ever', async () => {
    const arrived = aDesktop({ hosts: [false] }).tray.arrives();
    await vi.advanceTimersByTimeAsync(120_000);

    expect(await arrived).toBe(false);
  });
});
