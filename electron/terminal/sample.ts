import { readFileSync } from 'node:fs';
import path from 'node:path';
import { language } from '../../shared/model/basics.ts';
import { RESOURCES } from './resources.ts';
import { saveTogether } from './saveTogether.ts';
import type { Terminal } from './terminal.ts';
import { DONE } from './terminal.ts';
import { readUsage, refuse } from './usage.ts';
import { terminalLanguage, terminalWords } from './words.ts';

const OPTIONS = { out: 'text', language: 'text', force: 'flag' } as const;

/** The made-up project that the app offers on first start. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const usage = await readUsage('sample', args, OPTIONS, terminal);
  if ('code' in usage) {
    return usage.code;
  }
  const say = terminalWords();
  const { files, text, flags } = usage;
  const wanted = language.safeParse(text.language ?? terminalLanguage());
  if (files.length > 0) {
    const told = say(($) => $.terminal.noFileWanted);
    return refuse('sample', terminal, told);
  }
  if (!wanted.success) {
    const told = say(($) => $.terminal.unknownLanguage, { language: text.language ?? '' });
    return refuse('sample', terminal, told);
  }

  const sample = readFileSync(path.join(RESOURCES, 'sample', `sample.${wanted.data}.json`));
  if (text.out === undefined) {
    terminal.write(sample.toString('utf8').trimEnd());
    return DONE;
  }
  return saveTogether([{ path: text.out, bytes: sample }], { force: flags.force === true }, terminal);
}
