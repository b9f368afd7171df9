import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import type { Page } from 'playwright';
import { app } from './app.ts';
import { CancelableEvent } from './cancelableEvent.ts';
import { nativeTheme } from './nativeTheme.ts';
import { openWindows } from './openWindows.ts';
import { originInside, outside } from './pageAddressMap.ts';
import { answerRequests } from './pageRequests.ts';
import { answerPermissions } from './permissionAnswers.ts';
import { protocol } from './protocol.ts';
import { WebContents } from './webContents.ts';
import type { WindowBrowser } from './windowBrowser.ts';
import { openWindowBrowser } from './windowBrowser.ts';

type Options = Electron.BrowserWindowConstructorOptions;

/**
 * `electron.BrowserWindow`: an app window of Chromium. Deviations: it is visible from the start (`show`), its smallest size,
 * background colour, icon and title bar are Chromium's, it comes up maximised only through Chromium's own switch, its place is
 * the one last told by the page, and a person's closing it cannot be stopped (`close` comes, preventDefault does nothing).
 */
export class BrowserWindow extends EventEmitter implements Implemented {
  static readonly #all = new Set<BrowserWindow>();
  readonly webContents: Electron.WebContents;
  readonly #contents: WebContents;
  readonly #options: Options;
  readonly #browser = Promise.withResolvers<WindowBrowser>();
  #bounds: Electron.Rectangle;
  #address = '';
  #closing = false;
  #destroyed = false;
  #maximized = false;

  constructor(options: Options = {}) {
    super();
    if (
      options.webPreferences?.contextIsolation === false ||
      options.webPreferences?.nodeIntegration === true
    ) {
      throw new Error('The stand-in has no Node in its pages.');
    }
    this.#options = options;
    this.#bounds = {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width ?? 800,
      height: options.height ?? 600,
    };
    this.#contents = new WebContents(this.#browser.promise.then(({ page }) => page));
    // What the app asks of it is there; the rest of Electron.WebContents is not.
    this.webContents = this.#contents as unknown as Electron.WebContents;
    BrowserWindow.#all.add(this);
    openWindows.add(this);
  }

  static getAllWindows(): BrowserWindow[] {
    return [...BrowserWindow.#all];
  }

  async loadURL(address: string): Promise<void> {
    if (this.#address === '') {
      this.#address = address;
      await this.#open(address);
    }
    await this.#contents.loadURL(address);
    this.emit('ready-to-show');
  }

  show(): void {
    this.focus();
  }

  focus(): void {
    void this.#withPage((page) => page.bringToFront());
  }

  restore(): void {
    this.#maximized = false;
    void this.#setState('normal');
  }

  maximize(): void {
    this.#maximized = true;
    void this.#setState('maximized');
  }

  isMaximized(): boolean {
    return this.#maximized;
  }

  /** Whether it is minimised is Chromium's knowledge; focus() brings it back either way. */
  isMinimized(): boolean {
    return false;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  getNormalBounds(): Electron.Rectangle {
    return { ...this.#bounds };
  }

  close(): void {
    if (this.#closing) {
      return;
    }
    const event = new CancelableEvent();
    this.emit('close', event);
    if (!event.defaultPrevented) {
      this.#closing = true;
      // The page hears pagehide and can still speak; then the browser ends.
      void this.#withPage((page) => page.close({ runBeforeUnload: false })).finally(() => this.#gone());
    }
  }

  // --- What the dialogs and the app's end ask.

  async page(): Promise<Page> {
    return (await this.#browser.promise).page;
  }

  isClosing(): boolean {
    return this.#closing;
  }

  async destroy(): Promise<void> {
    this.#closing = true;
    await this.#gone();
  }

  // ---

  async #open(address: string): Promise<void> {
    try {
      const browser = await openWindowBrowser({
        ...this.#bounds,
        position: this.#options.x === undefined ? null : this.#bounds,
      });
      await this.#connect(browser, address);
      this.#browser.resolve(browser);
    } catch (thrown) {
      this.#browser.reject(thrown);
      process.stderr.write(
        `The window could not be opened in ${String(process.env['CHROMIUM_PATH'])}.\n${String(thrown)}\n`,
      );
      app.exit(1);
      throw thrown;
    }
  }

  async #connect(browser: WindowBrowser, address: string): Promise<void> {
    const { context, page } = browser;
    const origin = originInside(address);
    await answerRequests(context, this.#contents);
    await answerPermissions(context, origin, outside(origin, protocol.schemes));
    await this.#contents.prepare(page, address, this.#options.webPreferences?.preload ?? '', {
      place: (bounds) => (this.#bounds = bounds),
      focus: () => app.emit('browser-window-focus', new CancelableEvent(), this),
    });
    context.on('page', (opened) => void this.#opened(opened));
    page.on('close', () => this.#closedByPerson());
    this.#followTheme(page);
  }

  /** Deviation: until the app has said no, window.open gives the page a window that is gone a moment later. */
  async #opened(page: Page): Promise<void> {
    if (!this.#contents.mayOpen(page.url())) {
      await page.close().catch(() => undefined);
    }
  }

  #closedByPerson(): void {
    if (!this.#closing) {
      this.emit('close', new CancelableEvent());
      this.#closing = true;
      void this.#gone();
    }
  }

  async #gone(): Promise<void> {
    if (this.#destroyed) {
      return;
    }
    this.#destroyed = true;
    await this.#browser.promise.then(
      (browser) => browser.end(),
      () => undefined,
    );
    BrowserWindow.#all.delete(this);
    this.emit('closed');
    openWindows.remove(this);
  }

  #followTheme(page: Page): void {
    const follow = (): void => {
      const { themeSource } = nativeTheme;
      void page
        .emulateMedia({ colorScheme: themeSource === 'system' ? null : themeSource })
        .catch(() => undefined);
    };
    nativeTheme.on('updated', follow);
    follow();
  }

  #setState(windowState: 'normal' | 'maximized'): Promise<void> {
    return this.#withPage(async (page) => {
      const chromium = await page.context().newCDPSession(page);
      const { windowId } = await chromium.send('Browser.getWindowForTarget');
      await chromium.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
    });
  }

  /** Does something with the page once it is there. A window that is gone by then needs nothing done. */
  #withPage(work: (page: Page) => Promise<unknown>): Promise<void> {
    return this.#browser.promise
      .then(async ({ page }) => {
        await work(page);
      })
      .catch(() => undefined);
  }
}

type Implemented = Pick<
  Electron.BrowserWindow,
  | 'close'
  | 'focus'
  | 'getNormalBounds'
  | 'isDestroyed'
  | 'isMaximized'
  | 'isMinimized'
  | 'loadURL'
  | 'maximize'
  | 'restore'
  | 'show'
  | 'webContents'
>;
