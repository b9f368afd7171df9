import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The file of an installed program; null when there is none of that name. */
export function programFile(name: string, environment: NodeJS.ProcessEnv = process.env): string | null {
  for (const folder of (environment['PATH'] ?? '').split(path.delimiter)) {
    const file = path.join(folder, name);
    if (folder !== '' && canRun(file)) {
      return file;
    }
  }
  return null;
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Runs a program to its end; an empty text, or what went wrong. */
export function trouble(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore' });
    child.on('error', (thrown) => resolve(thrown.message));
    child.on('close', (code) => resolve(code === 0 ? '' : `${program} ended with ${String(code)}`));
  });
}
