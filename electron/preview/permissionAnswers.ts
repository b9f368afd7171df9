import type { BrowserContext } from 'playwright';
import { session } from './session.ts';

/** Electron's name and Chromium's name, as Playwright writes it, of what a page can ask for. */
const PERMISSIONS = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-sanitized-write', 'clipboard-write'],
  ['local-fonts', 'local-fonts'],
  ['storage-access', 'storage-access'],
] as const;

/** Asks the app's own check handler for each permission and tells Chromium; what is not granted to an origin is denied to it. */
export async function answerPermissions(
  context: BrowserContext,
  origin: string,
  chromiumOrigin: string,
): Promise<void> {
  const granted = PERMISSIONS.filter(([name]) => session.defaultSession.grants(name, origin)).map(
    ([, name]) => name,
  );
  await context.grantPermissions(granted, { origin: chromiumOrigin });
}
