import type { App } from 'electron';
import type { Autostart } from './autostart.ts';
import { HIDDEN_SWITCH } from './autostart.ts';
import type { AppTray } from './tray.ts';

interface StayingNeeds {
  readonly app: Pick<App, 'on' | 'quit' | 'commandLine'>;
  readonly platform: NodeJS.Platform;
  /** Whether the person wants the app to go on without its window. */
  readonly isWished: () => boolean;
  readonly tray: Pick<AppTray, 'isThere' | 'arrives'>;
  readonly autostart: Pick<Autostart, 'startedIt'>;
  readonly hasWindow: () => boolean;
  readonly openWindow: () => void;
}

/**
 * Opens the window, and decides what its end is the end of. Without a window the app goes on where there is a way back to it: the dock of
 * macOS, or a tray icon, if the person wants that. `window-all-closed` does not come when the app was told to quit:
 * https://www.electronjs.org/docs/latest/api/app#event-window-all-closed
 */
export async function beginAndStay(needs: StayingNeeds): Promise<void> {
  const { app, platform, tray, hasWindow, openWindow } = needs;
  const mayStay = (): boolean => platform === 'darwin' || needs.isWished();

  async function quitUnlessStaying(): Promise<void> {
    const stays = mayStay() && (await wayBack());
    // The person may have opened the window again meanwhile.
    if (!stays && !hasWindow()) {
      app.quit();
    }
  }

  function wayBack(): Promise<boolean> {
    return platform === 'darwin' ? Promise.resolve(true) : tray.isThere();
  }

  app.on('window-all-closed', () => void quitUnlessStaying());

  const isQuiet = app.commandLine.hasSwitch(HIDDEN_SWITCH) || needs.autostart.startedIt();
  if (!isQuiet || !mayStay()) {
    openWindow();
    await tray.isThere();
    return;
  }
  const isThere = await tray.arrives();
  if (!isThere && platform !== 'darwin' && !hasWindow()) {
    openWindow();
  }
}
