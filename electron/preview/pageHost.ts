import type Electron from 'electron';

/** What the stand-in says to the page, and the page to the stand-in, through one function that the page's own code never sees. */
export type FromPage =
  | { readonly kind: 'invoke'; readonly channel: string; readonly args: unknown[] }
  | { readonly kind: 'receive' }
  | { readonly kind: 'keyPress'; readonly press: number }
  | { readonly kind: 'focus' }
  | { readonly kind: 'place'; readonly bounds: Electron.Rectangle };

export type ToPage = { readonly channel: string; readonly args: unknown[] };

export interface HostSettings {
  readonly doorName: string;
  /** The page's origin as Chromium sees it. */
  readonly origin: string;
  readonly presses: readonly { key: string; ctrl: boolean; alt: boolean; shift: boolean; meta: boolean }[];
}

type Preload = (require: (name: string) => unknown, module: object, exports: object) => void;
type Hear = (event: object, ...args: unknown[]) => void;

/** The few things of a window that are used below; this room knows no DOM. */
interface PageWindow {
  readonly top: unknown;
  readonly location: { readonly origin: string };
  readonly screenX: number;
  readonly screenY: number;
  readonly outerWidth: number;
  readonly outerHeight: number;
  readonly document: { addEventListener(name: string, listener: () => void): void };
  addEventListener(name: string, listener: (event: PageKeyEvent) => void): void;
}

interface PageKeyEvent {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

/**
 * Runs in the page before its own code: gives the preload script a `require('electron')` with contextBridge and ipcRenderer. It is
 * sent to Chromium as text, so it uses nothing from outside itself.
 *
 * Deviations from Electron: preload script and page share one world (contextIsolation); what crosses is copied and frozen as Electron's
 * contextBridge does, and the function to the outside is taken off the window before the page runs, but an object that the page has
 * bent (`Array.prototype`) is bent for the preload script too. Values sent are what JSON knows, `undefined` and dates.
 */
export function hostPreload(preload: Preload, settings: HostSettings): void {
  // The page's global object; nothing here is typed with a DOM.
  const page = globalThis as unknown as PageWindow & Record<string, unknown>;
  const door = page[settings.doorName] as ((words: FromPage) => Promise<unknown>) | undefined;
  Reflect.deleteProperty(page, settings.doorName);
  if (door === undefined || page.top !== page || page.location.origin !== settings.origin) {
    return;
  }

  const listeners = new Map<string, Set<Hear>>();

  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]) {
      // Throws for functions and the like, as Electron does.
      const words = { kind: 'invoke', channel, args: structuredClone(args) } as const;
      try {
        return await door(words);
      } catch (thrown) {
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        throw new Error(`Error invoking remote method '${channel}': ${message}`);
      }
    },
    on(channel: string, hear: Hear) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(hear));
    },
    off(channel: string, hear: Hear) {
      listeners.get(channel)?.delete(hear);
    },
  };

  const contextBridge = {
    exposeInMainWorld(name: string, api: unknown) {
      if (Object.hasOwn(page, name)) {
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      }
      Object.defineProperty(page, name, { value: frozen(across(api)), enumerable: true });
    },
  };

  function frozen(value: unknown): unknown {
    if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(frozen);
      Object.freeze(value);
    }
    return value;
  }

  /** As Electron's contextBridge: functions are wrapped, promises followed, everything else copied. */
  function across(value: unknown): unknown {
    if (typeof value === 'function') {
      // Whatever it takes and gives crosses in its turn.
      const inner = value as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => across(inner(...args.map(across)));
    }
    if (value instanceof Promise) {
      return value.then(across);
    }
    if (Array.isArray(value)) {
      return value.map(across);
    }
    if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, across(part)]));
    }
    return typeof value === 'object' ? structuredClone(value) : value;
  }

  async function receive(): Promise<never> {
    for (;;) {
      // The stand-in answers with a ToPage when there is one.
      const { channel, args } = (await door?.({ kind: 'receive' })) as ToPage;
      for (const hear of listeners.get(channel) ?? []) {
        hear({}, ...args);
      }
    }
  }

  function tellKeyPress(event: PageKeyEvent): void {
    const press = settings.presses.findIndex(
      (each) =>
        each.key === event.key.toLowerCase() &&
        each.ctrl === event.ctrlKey &&
        each.alt === event.altKey &&
        each.shift === event.shiftKey &&
        each.meta === event.metaKey,
    );
    if (press >= 0 && !event.defaultPrevented) {
      event.preventDefault();
      void door?.({ kind: 'keyPress', press });
    }
  }

  let told = '';
  function tellPlace(): void {
    const { screenX: x, screenY: y, outerWidth: width, outerHeight: height } = page;
    const place = [x, y, width, height].join();
    if (place !== told) {
      told = place;
      void door?.({ kind: 'place', bounds: { x, y, width, height } });
    }
  }

  preload(
    (name) => {
      if (name !== 'electron') {
        throw new Error(`module not found: ${name}`);
      }
      return { contextBridge, ipcRenderer };
    },
    {},
    {},
  );

  receive().catch(() => undefined);
  page.addEventListener('keydown', tellKeyPress);
  // A window that is moved is left by the pointer or loses the focus.
  for (const name of ['resize', 'blur', 'focus']) {
    page.addEventListener(name, tellPlace);
  }
  page.document.addEventListener('mouseleave', tellPlace);
  page.addEventListener('focus', () => void door({ kind: 'focus' }));
}
