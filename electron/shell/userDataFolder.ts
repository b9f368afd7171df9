import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { App } from 'electron';

/**
 * Where the app keeps its files: the folder that --user-data-dir names, else the desktop's own place for them. What Chromium stores
 * for itself (caches) goes into a folder of its own in it, apart from the projects, as Electron's documentation advises:
 * https://www.electronjs.org/docs/latest/api/app#appgetpathname. To be called before the app is ready.
 */
export function chooseUserDataFolder(app: App): string {
  const named = app.commandLine.getSwitchValue('user-data-dir');
  const folder = named === '' ? app.getPath('userData') : path.resolve(named);
  const chromiums = path.join(folder, 'chromium');
  try {
    // setPath throws for a folder that is not there.
    mkdirSync(chromiums, { recursive: true });
    app.setPath('userData', folder);
    app.setPath('sessionData', chromiums);
  } catch {
    // A folder that cannot be made: the start tells of it, in words, as soon as there is a screen to tell it on.
  }
  return folder;
}
