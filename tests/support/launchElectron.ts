import { spawn } from 'node:child_process';
import { _electron } from 'playwright';
import { exitOf } from './exitOf.ts';
import type { LaunchedApp, LaunchOptions, MainModule } from './launchApp.ts';

type Work<Argument, Value> = (electron: MainModule, argument: Argument) => Value | Promise<Value>;

/** The app on Electron itself. */
export async function launchElectron(
  executablePath: string,
  { userData, environment }: LaunchOptions,
  root: string,
): Promise<Omit<LaunchedApp, 'setDialogAnswers'>> {
  // Chromium's sandbox refuses to run for root.
  const args = [root, `--user-data-dir=${userData}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const env = environmentOf(environment);
  const started = await _electron.launch({ executablePath, args, cwd: root, env });
  const child = started.process();
  const ended = exitOf(child);
  return {
    page: await started.firstWindow(),
    runsOn: 'electron',
    ended,
    evaluateMain: <Argument, Value>(work: Work<Argument, Value>, argument: Argument) =>
      // Playwright types the argument as what it becomes on the other side; it is plain values on both.
      started.evaluate<Value, unknown>(work as Work<unknown, Value>, argument),
    startAgain: () =>
      exitOf(spawn(executablePath, args, { cwd: root, env, stdio: 'ignore', timeout: 30_000 })),
    async close() {
      await started.close();
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function environmentOf(own: LaunchOptions['environment']): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(inherited), ...own };
}
