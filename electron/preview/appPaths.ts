import { execFileSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';

/** The folders that this app asks Electron for. */
export type PathName = 'home' | 'appData' | 'userData' | 'sessionData' | 'temp' | 'documents' | 'downloads';

/**
 * Electron's folders: https://www.electronjs.org/docs/latest/api/app#appgetpathname. Deviation: on Windows, documents and downloads are
 * taken to lie in the home folder; Electron asks the system, where they can have been moved. Nothing is kept in sessionData:
 * Chromium's profile is temporary (windowBrowser.ts).
 */
export function defaultPath(name: PathName, appName: string): string {
  const home = os.homedir();
  switch (name) {
    case 'home':
      return home;
    case 'temp':
      return os.tmpdir();
    case 'appData':
      return appDataFolder(home);
    case 'userData':
    case 'sessionData':
      return path.join(appDataFolder(home), appName);
    case 'documents':
      return linuxFolder('DOCUMENTS') ?? path.join(home, 'Documents');
    case 'downloads':
      return linuxFolder('DOWNLOAD') ?? path.join(home, 'Downloads');
  }
}

function appDataFolder(home: string): string {
  switch (process.platform) {
    case 'win32':
      return process.env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming');
    case 'darwin':
      return path.join(home, 'Library', 'Application Support');
    default:
      return process.env['XDG_CONFIG_HOME'] ?? path.join(home, '.config');
  }
}

function linuxFolder(name: 'DOCUMENTS' | 'DOWNLOAD'): string | null {
  if (process.platform !== 'linux') {
    return null;
  }
  try {
    const folder = execFileSync('xdg-user-dir', [name], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    // Where none is set, xdg-user-dir answers with the home folder.
    return folder.trim() === os.homedir() || folder.trim() === '' ? null : folder.trim();
  } catch {
    return null;
  }
}
