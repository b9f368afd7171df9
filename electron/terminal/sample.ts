import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { diskFiles } from '../storage/fileLayer.ts';
import { saveDocument } from '../storage/saveDocument.ts';
import { tellTrouble } from './fileTroubles.ts';
import { RESOURCES } from './resources.ts';
import type { Terminal } from './terminal.ts';
import { DONE, WRONG_INPUT } from './terminal.ts';
import { readUsage, refuse } from './usage.ts';
import { terminalLanguage, terminalWords } from './words.ts';

const OPTIONS = {
  out: { type: 'string' },
  language: { type: 'string' },
  force: { type: 'boolean' },
} as const;

/** The made-up project that the app offers on first start. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const usage = await readUsage('sample', args, OPTIONS, terminal);
  if ('code' in usage) {
    return usage.code;
  }
  const say = terminalWords();
  const { positionals, values } = usage.parsed;
  const language = values.language ?? terminalLanguage();
  if (positionals.length > 0) {
    return refuse(
      'sample',
      terminal,
      say(($) => $.terminal.noFileWanted),
    );
  }
  if (language !== 'en' && language !== 'de') {
    return refuse(
      'sample',
      terminal,
      say(($) => $.terminal.unknownLanguage, { language }),
    );
  }

  const sample = readFileSync(path.join(RESOURCES, 'sample', `sample.${language}.json`));
  const { out } = values;
  if (out === undefined) {
    terminal.write(sample.toString('utf8').trimEnd());
    return DONE;
  }
  if (existsSync(out) && values.force !== true) {
    terminal.complain(say(($) => $.terminal.inTheWay, { file: out }));
    return WRONG_INPUT;
  }
  const saved = saveDocument(diskFiles, path.resolve(out), sample);
  if (!saved.ok) {
    terminal.complain(tellTrouble(say, out, saved.error));
    return WRONG_INPUT;
  }
  terminal.write(say(($) => $.terminal.written, { file: out }));
  return DONE;
}
