import path from 'node:path';
import type { App } from 'electron';

/** Where the app keeps its files: the folder that --user-data-dir names, else the desktop's own place for them. Before ready only. */
export function chooseUserDataFolder(app: App): void {
  const folder = app.commandLine.getSwitchValue('user-data-dir');
  if (folder !== '') {
    app.setPath('userData', path.resolve(folder));
  }
}
