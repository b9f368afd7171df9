import type { BrowserWindowConstructorOptions } from 'electron';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { LogFile } from './logFile.ts';
import { lockNavigation } from './navigationLock.ts';
import { keepWebRtcHome } from './noNetwork.ts';
import { START_PAGE } from './pageAddress.ts';
import type { WindowPlaceStore } from './windowPlace.ts';
import { boundsFor, LEAST_SIZE } from './windowPlace.ts';

/** --ground-page of the tokens, light and dark: what shows before the page's own ground is painted. */
const GROUND = { light: '#ffffff', dark: '#211f1c' };

interface AppWindowNeeds {
  readonly title: string;
  readonly preload: string;
  readonly icon: string;
  readonly places: WindowPlaceStore;
  /** The page to begin with, '/today'; left out, the app's own first page. */
  readonly address?: string | undefined;
  readonly log: LogFile;
}

/** Opens the app's window; it appears with its first picture, not before. */
export function openAppWindow(needs: AppWindowNeeds): BrowserWindow {
  const place = needs.places.read();
  const window = new BrowserWindow({
    ...boundsFor(
      place,
      screen.getAllDisplays().map((display) => display.workArea),
    ),
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
    show: false,
    title: needs.title,
    icon: needs.icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    ...frameFor(process.platform),
    webPreferences: {
      preload: needs.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      // Chromium fetches dictionaries from a server: https://www.electronjs.org/docs/latest/tutorial/spellchecker
      spellcheck: false,
    },
  });
  if (place?.maximized === true) {
    window.maximize();
  }

  lockNavigation(window.webContents);
  keepWebRtcHome(window.webContents);
  showWhenPainted(window, needs.log);
  reloadAfterCrash(window, needs.log);
  window.on('close', () =>
    needs.places.write({ ...window.getNormalBounds(), maximized: window.isMaximized() }),
  );

  const page = needs.address === undefined ? START_PAGE : `${START_PAGE}#${needs.address}`;
  window.loadURL(page).catch((thrown: unknown) => needs.log.surprise('window.load', thrown));
  return window;
}

/**
 * On macOS the page's top bar is the title bar, with the traffic lights in the corner that the rail keeps free. Windows and Linux keep
 * the frame of the desktop: hidden title bars are for macOS and Windows only, and Windows lays its buttons over the page's own.
 * https://www.electronjs.org/docs/latest/tutorial/custom-title-bar
 */
function frameFor(platform: NodeJS.Platform): BrowserWindowConstructorOptions {
  return platform === 'darwin' ? { titleBarStyle: 'hiddenInset' } : {};
}

function showWhenPainted(window: BrowserWindow, log: LogFile): void {
  window.once('ready-to-show', () => window.show());
  // A page that does not load never gets ready; an empty window can at least be closed.
  window.webContents.on('did-fail-load', (_event, code) => {
    log.note(`The page did not load (${code}).`);
    window.show();
  });
}

/** Loads the page again when its process is gone, but not over and over. */
function reloadAfterCrash(window: BrowserWindow, log: LogFile): void {
  const QUIET = 30_000;
  let last = -QUIET;
  window.webContents.on('render-process-gone', (_event, details) => {
    log.note(`The page's process is gone (${details.reason}).`);
    if (details.reason !== 'clean-exit' && performance.now() - last > QUIET) {
      last = performance.now();
      window.webContents.reload();
    }
  });
}
