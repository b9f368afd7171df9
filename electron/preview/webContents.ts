import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type Electron from 'electron';
import type { Frame, Page, Request as PageRequest } from 'playwright';
import { CancelableEvent } from './cancelableEvent.ts';
import { ipcMain } from './ipcMain.ts';
import { Menu } from './menu.ts';
import { inside, originInside, outside } from './pageAddressMap.ts';
import type { FromPage, HostSettings, ToPage } from './pageHost.ts';
import { hostPreload } from './pageHost.ts';
import { protocol } from './protocol.ts';

type WindowOpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

type Caller = Parameters<Parameters<Page['exposeBinding']>[1]>[0];

/** What the page tells of its window. */
interface PageHeard {
  place(bounds: Electron.Rectangle): void;
  focus(): void;
}

const DOOR = '__standInDoor';

/**
 * The contents of a window: `win.webContents`. Deviations: will-redirect never comes (nothing is served that redirects),
 * will-attach-webview neither (Chromium has no webview), and will-navigate not for about:blank, which loads without a request.
 */
export class WebContents extends EventEmitter {
  readonly id = 1;
  readonly #page: Promise<Page>;
  #ownPage: Page | null = null;
  readonly #waiting: ToPage[] = [];
  #receiver: ((words: ToPage) => void) | null = null;
  #openHandler: WindowOpenHandler | null = null;
  #expected: string | null = null;
  #address = '';
  #heard: PageHeard = { place: () => undefined, focus: () => undefined };

  constructor(page: Promise<Page>) {
    super();
    this.#page = page;
  }

  // --- Electron's.

  send(channel: string, ...args: unknown[]): void {
    this.#waiting.push({ channel, args: structuredClone(args) });
    this.#deliver();
  }

  getURL(): string {
    return this.#address;
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler;
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    // Chromium is started with it (windowBrowser.ts).
    if (policy !== 'disable_non_proxied_udp') {
      throw new Error('The stand-in knows one WebRTC policy.');
    }
  }

  reload(): void {
    this.#expected = withoutHash(outside(this.#address, protocol.schemes));
    this.#page.then((page) => page.reload()).catch(() => undefined);
  }

  async loadURL(address: string): Promise<void> {
    const page = await this.#page;
    const seen = outside(address, protocol.schemes);
    this.#expected = withoutHash(seen);
    try {
      await page.goto(seen, { waitUntil: 'load' });
    } catch (thrown) {
      this.emit('did-fail-load', new CancelableEvent(), -2, 'ERR_FAILED', address, true);
      throw thrown;
    }
    this.emit('did-finish-load', new CancelableEvent());
  }

  // --- What the window asks.

  /** Gives the page its preload script and its door, and listens. To be called before the first address is loaded. */
  async prepare(page: Page, address: string, preload: string, heard: PageHeard): Promise<void> {
    this.#ownPage = page;
    this.#heard = heard;
    const settings: HostSettings = {
      doorName: DOOR,
      origin: originInside(outside(address, protocol.schemes)),
      presses: shortcuts().map(({ press }) => press),
    };
    await page.exposeBinding(DOOR, (source, words: FromPage) => this.#hear(source, words));
    const script = `(require, module, exports) => {\n${readFileSync(preload, 'utf8')}\n}`;
    await page.addInitScript({
      content: `(${hostPreload.toString()})(${script}, ${JSON.stringify(settings)})`,
    });

    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) {
        this.#address = inside(frame.url(), protocol.schemes);
      }
    });
    page.on('crash', () =>
      this.emit('render-process-gone', new CancelableEvent(), { reason: 'crashed', exitCode: 1 }),
    );
  }

  /** Whether the app lets the window go there; its own loadURL and reload are not asked about. */
  mayNavigate(address: string, request: PageRequest): boolean {
    if (withoutHash(request.url()) === this.#expected) {
      this.#expected = null;
      return true;
    }
    const frame = frameOf(request);
    if (frame === null || frame.page() !== this.#ownPage) {
      return this.mayOpen(address);
    }
    const isMainFrame = frame.parentFrame() === null;
    const event = Object.assign(new CancelableEvent(), { url: address, isMainFrame, isSameDocument: false });
    this.emit('will-frame-navigate', event);
    if (isMainFrame) {
      this.emit('will-navigate', event);
    }
    return !event.defaultPrevented;
  }

  /** Whether the app lets a page of this window open another. Without a handler Electron opens it. */
  mayOpen(address: string): boolean {
    const url = inside(address, protocol.schemes);
    const answer = this.#openHandler?.({
      url,
      frameName: '',
      features: '',
      disposition: 'new-window',
      referrer: { policy: 'default', url: '' },
    });
    return answer?.action !== 'deny';
  }

  async #hear(source: Caller, words: FromPage): Promise<unknown> {
    switch (words.kind) {
      case 'invoke':
        return ipcMain.answer(this.#eventFrom(source), words.channel, words.args);
      case 'receive':
        return this.#nextMessage();
      case 'keyPress':
        shortcuts()[words.press]?.choose();
        return undefined;
      case 'place':
        this.#heard.place(words.bounds);
        return undefined;
      case 'focus':
        this.#heard.focus();
        return undefined;
    }
  }

  #eventFrom({ frame }: Caller): Electron.IpcMainInvokeEvent {
    const url = inside(frame.url(), protocol.schemes);
    const senderFrame = { url, origin: originInside(url), parent: frame.parentFrame() };
    // The app asks for the sender and its frame's address, origin and parent; the rest of a frame is not there.
    return Object.assign(new CancelableEvent(), {
      type: 'frame',
      sender: this,
      senderFrame,
      frameId: 1,
      processId: 1,
    }) as unknown as Electron.IpcMainInvokeEvent;
  }

  /** A page that asks takes over from the one before it: there is one page at a time. */
  #nextMessage(): Promise<ToPage> {
    return new Promise((resolve) => {
      this.#receiver = resolve;
      this.#deliver();
    });
  }

  #deliver(): void {
    const next = this.#receiver === null ? undefined : this.#waiting.shift();
    if (next !== undefined) {
      this.#receiver?.(next);
      this.#receiver = null;
    }
  }
}

/** What stands behind the # is never part of a request. */
function withoutHash(address: string): string {
  return address.replace(/#.*$/s, '');
}

/** The first request of a page that is only just being opened has no frame yet. */
function frameOf(request: PageRequest): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}

function shortcuts(): Menu['shortcuts'] {
  return Menu.getApplicationMenu()?.shortcuts ?? [];
}
