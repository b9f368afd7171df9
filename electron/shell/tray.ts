import type { App, Menu, MenuItemConstructorOptions, Tray } from 'electron';
import type { Say } from '../../shared/i18n/translator.ts';

interface TrayNeeds {
  readonly Tray: new (image: string) => Tray;
  readonly Menu: { buildFromTemplate(template: MenuItemConstructorOptions[]): Menu };
  readonly app: Pick<App, 'setBadgeCount' | 'quit'>;
  readonly platform: NodeJS.Platform;
  /** The file of the icon; the larger ones lie beside it (`@2x`). */
  readonly icon: string;
  readonly say: () => Say;
  /** Whether the desktop shows tray icons at all. */
  readonly hasHost: () => Promise<boolean>;
  /** Shows the window with the page of an address, '/today'. */
  readonly open: (address: string) => void;
  /** Left out, the menu does not offer to pause. */
  readonly reminders?: {
    readonly isPaused: () => boolean;
    readonly pauseUntilTomorrow: () => void;
    readonly goOn: () => void;
  };
}

export interface AppTray {
  /** Tells how many things are due today; to be called again when that, the language or a pause changes. */
  show(count: number): void;
  /** As `show`, with the number told last. */
  refresh(): void;
  /** Whether an icon is in sight, as far as the desktop tells; one that can be put there is. */
  isThere(): Promise<boolean>;
  /** Waits for it while the desktop is still starting; false when it does not come. */
  arrives(): Promise<boolean>;
}

/** A panel takes its time after the login. In milliseconds. */
const ARRIVES_WITHIN = 60_000;
const LOOKS_EVERY = 2_000;

/** The icon in the tray, or the menu bar of macOS: how much is due today, and the way back to the window. */
export function appTray(needs: TrayNeeds): AppTray {
  let tray: Tray | null = null;
  let count = 0;
  let worn = '';

  function dress(): void {
    const toolTip = needs.say()(($) => $.tray.due, { count });
    const menu = trayMenu(needs, count, dress);
    const words = [toolTip, ...menu.map(({ label = '' }) => label)].join('\n');
    if (tray === null || words === worn) {
      // A menu that is set anew while it is open closes under the pointer.
      return;
    }
    worn = words;
    tray.setToolTip(toolTip);
    tray.setContextMenu(needs.Menu.buildFromTemplate(menu));
    if (needs.platform === 'darwin') {
      tray.setTitle(count === 0 ? '' : String(count), { fontType: 'monospacedDigit' });
    }
  }

  async function isThere(): Promise<boolean> {
    if (!(await needs.hasHost())) {
      // A panel that comes back later knows nothing of the icons of the one before.
      tray?.destroy();
      tray = null;
      return false;
    }
    tray ??= make();
    dress();
    return tray !== null && !tray.isDestroyed();
  }

  function make(): Tray | null {
    worn = '';
    try {
      const made = new needs.Tray(needs.icon);
      // A click opens the menu on macOS.
      if (needs.platform !== 'darwin') {
        made.on('click', () => needs.open(TODAY));
      }
      return made;
    } catch {
      return null;
    }
  }

  return {
    isThere,

    async arrives() {
      for (let waited = 0; !(await isThere()); waited += LOOKS_EVERY) {
        if (waited >= ARRIVES_WITHIN || needs.platform !== 'linux') {
          return false;
        }
        await new Promise((resolve) => setTimeout(resolve, LOOKS_EVERY));
      }
      return true;
    },

    show(due) {
      count = due;
      // On the dock of macOS and of some Linux desktops; Windows has none.
      needs.app.setBadgeCount(count);
      dress();
    },

    refresh: dress,
  };
}

const TODAY = '/today';

function trayMenu(
  { say: sayNow, open, reminders, app }: TrayNeeds,
  count: number,
  dress: () => void,
): MenuItemConstructorOptions[] {
  const say = sayNow();
  return [
    {
      label: count === 0 ? say(($) => $.tray.openToday) : say(($) => $.tray.openTodayWith, { things: count }),
      click: () => open(TODAY),
    },
    { label: say(($) => $.tray.newProject), click: () => open('/projects/new') },
    { type: 'separator' },
    ...(reminders === undefined ? [] : [pauseItem(say, reminders, dress), { type: 'separator' } as const]),
    { label: say(($) => $.tray.quit), click: () => app.quit() },
  ];
}

function pauseItem(
  say: Say,
  { isPaused, pauseUntilTomorrow, goOn }: NonNullable<TrayNeeds['reminders']>,
  dress: () => void,
): MenuItemConstructorOptions {
  const isOn = isPaused();
  const choose = isOn ? goOn : pauseUntilTomorrow;
  return {
    label: isOn ? say(($) => $.tray.goOn) : say(($) => $.tray.pause),
    click: () => {
      choose();
      dress();
    },
  };
}
