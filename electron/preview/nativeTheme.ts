import { EventEmitter } from 'node:events';
import type Electron from 'electron';

/**
 * `electron.nativeTheme`. Deviation: what the desktop prefers is known to Chromium only, so until the app sets a theme
 * shouldUseDarkColors is false here, while the page itself sees the desktop's preference.
 */
class NativeTheme extends EventEmitter {
  #source: Electron.NativeTheme['themeSource'] = 'system';

  get themeSource(): Electron.NativeTheme['themeSource'] {
    return this.#source;
  }

  set themeSource(source: Electron.NativeTheme['themeSource']) {
    this.#source = source;
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
}

export const nativeTheme = new NativeTheme() satisfies Pick<
  Electron.NativeTheme,
  'themeSource' | 'shouldUseDarkColors'
>;
