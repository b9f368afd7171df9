import type Electron from 'electron';

/** So large that every remembered place lies on it: where a window may stand is left to Chromium and the window manager. */
const EVERYWHERE: Electron.Rectangle = { x: -32_000, y: -32_000, width: 64_000, height: 64_000 };

/** `electron.screen`. Deviation: there is one display, and it has no edges that matter. */
export const screen = {
  getAllDisplays: () => [{ workArea: EVERYWHERE }],
} satisfies { getAllDisplays(): Pick<Electron.Display, 'workArea'>[] };
