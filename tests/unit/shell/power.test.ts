import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { desktopPower } from '../../../electron/shell/power.ts';

it('hears of every return: from sleep, from a locked screen, to the window', () => {
  const powerMonitor = new EventEmitter();
  const app = new EventEmitter();
  const reasons: string[] = [];
  // Emitters stand in for both: all that is used of them is `on`.
  desktopPower({ powerMonitor, app } as unknown as Parameters<typeof desktopPower>[0]).onWake((reason) =>
    reasons.push(reason),
  );

  powerMonitor.emit('resume');
  powerMonitor.emit('unlock-screen');
  app.emit('browser-window-focus');
  powerMonitor.emit('suspend');

  expect(reasons).toEqual(['resume', 'unlock', 'focus']);
});
