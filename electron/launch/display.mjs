/**
 * Whether a window can be opened; on Linux a display has to be named.
 * @param {{ platform: NodeJS.Platform, environment: NodeJS.ProcessEnv }} [machine]
 */
export function hasDisplay(
  { platform, environment } = { platform: process.platform, environment: process.env },
) {
  return platform !== 'linux' || Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}
