import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { App } from 'electron';
import { desktopEntry, isOurEntry, isSwitchedOff } from './desktopEntry.ts';

/** What a start with the system is given, so that no window is in the way. */
export const HIDDEN_SWITCH = 'hidden';

interface AutostartNeeds {
  readonly app: Pick<App, 'isPackaged' | 'getLoginItemSettings' | 'setLoginItemSettings'>;
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  readonly homeFolder: string;
  /** The program itself; an AppImage says its own file in APPIMAGE. */
  readonly program: string;
  readonly appId: string;
  readonly appName: string;
}

export interface Autostart {
  /** `needsApproval`: macOS wants the person to allow it in its settings. `cannot`: not an installed app. */
  state(): 'on' | 'off' | 'needsApproval' | 'cannot';
  /** Whether it came to pass. */
  set(on: boolean): boolean;
  /** Writes down where the app is now, for one that was moved since. */
  refresh(): void;
  /** Whether the system has started the app, and not the person. */
  startedIt(): boolean;
}

/** Starting with the system, as each desktop has it. The desktop's own settings are where it can be switched off too. */
export function desktopAutostart(needs: AutostartNeeds): Autostart {
  if (!needs.app.isPackaged) {
    return { state: () => 'cannot', set: () => false, refresh: () => undefined, startedIt: () => false };
  }
  return needs.platform === 'linux' ? entryAutostart(needs) : loginItemAutostart(needs);
}

/** https://www.electronjs.org/docs/latest/api/app#appsetloginitemsettingssettings-macos-windows */
function loginItemAutostart({ app, platform }: AutostartNeeds): Autostart {
  const onMac = platform === 'darwin';
  // macOS starts an app without arguments and tells it afterwards that it did.
  const options = onMac ? {} : { args: [`--${HIDDEN_SWITCH}`] };

  function state(): 'on' | 'off' | 'needsApproval' {
    const item = app.getLoginItemSettings(options);
    if (onMac && item.status === 'requires-approval') {
      return 'needsApproval';
    }
    // On Windows the task manager can switch an entry off that is still there.
    return item.openAtLogin && (onMac || item.executableWillLaunchAtLogin) ? 'on' : 'off';
  }

  return {
    state,
    set(on) {
      app.setLoginItemSettings({ ...options, openAtLogin: on });
      return (state() === 'off') !== on;
    },
    // The system follows an app that is moved (macOS), or the installer writes anew (Windows).
    refresh: () => undefined,
    startedIt: () => onMac && app.getLoginItemSettings().wasOpenedAtLogin,
  };
}

/** A file of our own in the folder that all Linux desktops read: https://specifications.freedesktop.org/autostart-spec/latest/ */
function entryAutostart({ environment, homeFolder, program, appId, appName }: AutostartNeeds): Autostart {
  const named = environment['XDG_CONFIG_HOME'] ?? '';
  // What is not absolute is to be passed over: https://specifications.freedesktop.org/basedir-spec/latest/
  const config = path.isAbsolute(named) ? named : path.join(homeFolder, '.config');
  const file = path.join(config, 'autostart', `${appId}.desktop`);

  function read(): string | null {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return null;
    }
  }

  function state(): 'on' | 'off' {
    const entry = read();
    return entry === null || !isOurEntry(entry) || isSwitchedOff(entry) ? 'off' : 'on';
  }

  function write(): void {
    mkdirSync(path.dirname(file), { recursive: true });
    const command = { program: environment['APPIMAGE'] ?? program, args: [`--${HIDDEN_SWITCH}`] };
    writeFileSync(file, desktopEntry(appName, command));
  }

  return {
    state,

    set(on) {
      const entry = read();
      if (entry !== null && !isOurEntry(entry)) {
        return !on;
      }
      try {
        if (on) {
          write();
        } else {
          rmSync(file, { force: true });
        }
        return true;
      } catch {
        return false;
      }
    },

    refresh() {
      if (state() === 'on') {
        try {
          write();
        } catch {
          // The entry from before still stands.
        }
      }
    },

    // What a start by the system is given on the command line tells enough.
    startedIt: () => false,
  };
}
