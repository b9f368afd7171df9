import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const WATCHER = 'org.kde.StatusNotifierWatcher';
const PROPERTY = 'IsStatusNotifierHostRegistered';
const GET = 'org.freedesktop.DBus.Properties.Get';

/** Three programs that put the same question, on whatever desktop at least one of them is there. */
const QUESTIONS: readonly (readonly [program: string, args: readonly string[]])[] = [
  ['busctl', ['--user', '--timeout=2', 'get-property', WATCHER, '/StatusNotifierWatcher', WATCHER, PROPERTY]],
  [
    'gdbus',
    [
      'call',
      '--session',
      '--timeout=2',
      `--dest=${WATCHER}`,
      '--object-path=/StatusNotifierWatcher',
      `--method=${GET}`,
      WATCHER,
      PROPERTY,
    ],
  ],
  [
    'dbus-send',
    [
      '--session',
      '--print-reply=literal',
      '--reply-timeout=2000',
      `--dest=${WATCHER}`,
      '/StatusNotifierWatcher',
      GET,
      `string:${WATCHER}`,
      `string:${PROPERTY}`,
    ],
  ],
];

const run = promisify(execFile);

/** The words that a program of the desktop answers; rejects when it is not there or has no answer. */
type Ask = (program: string, args: readonly string[]) => Promise<string>;

/**
 * Whether the desktop shows tray icons. macOS and Windows do; on Linux not every one does, and an icon that nobody draws is made without
 * a word (https://github.com/electron/electron/issues/5872), so the desktop is asked who would draw it:
 * https://specifications.freedesktop.org/status-notifier-item/latest/status-notifier-watcher.html
 */
export async function hasTrayHost(
  platform: NodeJS.Platform = process.platform,
  ask: Ask = askProgram,
): Promise<boolean> {
  if (platform !== 'linux') {
    return true;
  }
  for (const [program, args] of QUESTIONS) {
    const answer = await ask(program, args).catch(() => '');
    if (/\btrue\b/.test(answer)) {
      return true;
    }
  }
  return false;
}

async function askProgram(program: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run(program, args, { timeout: 3_000 });
  return stdout;
}
