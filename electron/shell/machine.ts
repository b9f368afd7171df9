import type { Machine } from '../handlers/machine.ts';
import type { Autostart } from './autostart.ts';
import type { DesktopNotifications } from './notifications.ts';
import type { AppTray } from './tray.ts';

interface MachineNeeds {
  readonly platform: NodeJS.Platform;
  readonly notifications: Pick<DesktopNotifications, 'ability'>;
  readonly tray: Pick<AppTray, 'isThere'>;
  readonly autostart: Pick<Autostart, 'state' | 'set'>;
}

/** What the window may know of the desktop, and change of it. */
export function desktopMachine({ platform, notifications, tray, autostart }: MachineNeeds): Machine {
  async function staying(): Promise<'choice' | 'always' | 'noTray'> {
    if (platform === 'darwin') {
      return 'always';
    }
    return (await tray.isThere()) ? 'choice' : 'noTray';
  }

  function starting(): 'choice' | 'needsApproval' | 'cannot' {
    const state = autostart.state();
    return state === 'on' || state === 'off' ? 'choice' : state;
  }

  return {
    abilities: async () => ({
      notifications: notifications.ability(),
      staysInTray: await staying(),
      startsWithSystem: starting(),
    }),
    startWithSystem: (on) => autostart.set(on),
  };
}
