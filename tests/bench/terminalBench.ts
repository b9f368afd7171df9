import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BuiltTerminal } from '../support/builtTerminal.ts';
import type { Compared } from './compare.ts';
import { compare } from './compare.ts';

const SAMPLE = join(import.meta.dirname, '../../resources/sample/sample.en.json');

/** Commands as whole processes, beside a Node that does nothing. */
export async function terminalBench({ run }: BuiltTerminal): Promise<Record<string, Compared[]>> {
  return {
    'A command as a whole process': await compare(
      {
        'node -e 0': () => spawnSync(process.execPath, ['-e', '0']),
        'check --json': () => run(['check', SAMPLE, '--json']),
        'check, in words': () => run(['check', SAMPLE]),
        validate: () => run(['validate', SAMPLE]),
      },
      { rounds: 25 },
    ),
  };
}
