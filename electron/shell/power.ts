import type { App, PowerMonitor } from 'electron';

export type WakeReason = 'resume' | 'unlock' | 'focus';

interface PowerNeeds {
  readonly powerMonitor: Pick<PowerMonitor, 'on'>;
  readonly app: Pick<App, 'on'>;
}

export interface DesktopPower {
  /** Hears whenever time may have passed unnoticed. More than one reason can come for one return. */
  onWake(listener: (reason: WakeReason) => void): void;
}

/**
 * The machine woke, the screen was unlocked (macOS and Windows tell of it), the person came back to the window. Timers stand still while
 * the machine sleeps and not every system tells that it has woken, so no single one of these is relied on.
 * https://www.electronjs.org/docs/latest/api/power-monitor
 */
export function desktopPower({ powerMonitor, app }: PowerNeeds): DesktopPower {
  return {
    onWake(listener) {
      powerMonitor.on('resume', () => listener('resume'));
      powerMonitor.on('unlock-screen', () => listener('unlock'));
      app.on('browser-window-focus', () => listener('focus'));
    },
  };
}
