import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface BuiltTerminal {
  /** Absolute paths of the folder with everything that was built, and of the program in it. */
  readonly folder: string;
  readonly program: string;
  /** Runs a command in a process of its own; in English unless the environment says otherwise. */
  readonly run: (args: readonly string[], settings?: RunSettings) => Run;
  readonly remove: () => void;
}

export interface RunSettings {
  readonly environment?: Readonly<Record<string, string>>;
  /** Whose rights the process has. */
  readonly uid?: number;
}

/** The terminal commands as they are shipped: bundled and split, in a folder of its own from which the installed packages are found. */
export async function builtTerminal(): Promise<BuiltTerminal> {
  const cache = join(ROOT, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const place = mkdtempSync(join(cache, 'terminal-'));
  // For whoever a command is run as.
  chmodSync(place, 0o755);
  const folder = join(place, 'dist');
  symlinkSync(join(ROOT, 'resources'), join(place, 'resources'), 'junction');
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.electron.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder },
  });
  const program = join(folder, 'terminal', 'common-ground.js');
  return {
    folder,
    program,
    run: (args, { environment = {}, uid } = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
        cwd: ROOT,
        ...(uid === undefined ? {} : { uid }),
        env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'en_GB.UTF-8', ...environment },
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      return { code: status, out: stdout, err: stderr };
    },
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}
