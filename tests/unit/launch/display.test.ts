import { expect, it } from 'vitest';
import { hasDisplay } from '../../../electron/launch/display.mjs';

it.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['darwin', {}, true],
  ['win32', {}, true],
] as const)('a window can be opened: %s %j %s', (platform, environment, can) => {
  expect(hasDisplay({ platform, environment })).toBe(can);
});
