import { diskFiles } from '../storage/fileLayer.ts';
import { readProjectFile } from '../storage/readProjectFile.ts';
import { plainText } from './plainText.ts';
import type { Terminal } from './terminal.ts';
import { DONE, WRONG_INPUT } from './terminal.ts';
import { readUsage, refuse } from './usage.ts';

/** All problems of project files, or `valid`. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const usage = await readUsage('validate', args, {}, terminal);
  if ('code' in usage) {
    return usage.code;
  }
  const { files } = usage;
  const { terminalWords } = await import('./words.ts');
  const say = terminalWords();
  if (files.length === 0) {
    const told = say(($) => $.terminal.noFile);
    return refuse('validate', terminal, told);
  }

  const { tellTrouble } = await import('./terminalTrouble.ts');
  let code = DONE;
  for (const file of files) {
    const read = readProjectFile(diskFiles, file);
    if (read.ok) {
      // The word that scripts look for, in every language (spec: terminal).
      terminal.write(files.length === 1 ? 'valid' : plainText(`${file}: valid`));
    } else {
      terminal.complain(tellTrouble(say, file, read.error));
      code = WRONG_INPUT;
    }
  }
  return code;
}
