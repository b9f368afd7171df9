import type Electron from 'electron';
import { app } from './app.ts';
import { trouble } from './programs.ts';

/** The program of the desktop that opens whatever it is given. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [program: string, ...args: string[]]>> = {
  linux: ['xdg-open'],
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/**
 * `electron.shell` through the desktop's own opener. Deviations: what goes wrong is said in English; without a visible window
 * (--headless) there is no desktop to open anything on.
 */
export const shell = {
  async openExternal(url: string): Promise<void> {
    const wrong = await opened(url);
    if (wrong !== '') {
      throw new Error(wrong);
    }
  },

  openPath: (file: string): Promise<string> => opened(file),
} satisfies Pick<Electron.Shell, 'openExternal' | 'openPath'>;

function opened(what: string): Promise<string> {
  const opener = OPENERS[process.platform];
  if (opener === undefined || app.commandLine.hasSwitch('headless')) {
    return Promise.resolve('There is no desktop to open it on.');
  }
  const [program, ...args] = opener;
  return trouble(program, [...args, what]);
}
