import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** The exit code of a process once it has ended; null when a signal ended it. */
export async function exitOf(child: ChildProcess): Promise<number | null> {
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}
