import path from 'node:path';
import type { LetterKind, LetterWish } from './makeLetter.ts';
import { LETTER_KINDS, makeLetter } from './makeLetter.ts';
import { saveTogether } from './saveTogether.ts';
import type { Terminal } from './terminal.ts';
import { WRONG_INPUT } from './terminal.ts';
import { tellTrouble } from './terminalTrouble.ts';
import type { Usage } from './usage.ts';
import { readUsage, refuse } from './usage.ts';
import { terminalWords } from './words.ts';

const OPTIONS = { kind: 'text', dispute: 'text', out: 'text', force: 'flag' } as const;

/** One letter to the client as an unsent e-mail. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const usage = await readUsage('letter', args, OPTIONS, terminal);
  if ('code' in usage) {
    return usage.code;
  }
  const wish = wishOf(usage);
  if (typeof wish === 'string') {
    return refuse('letter', terminal, wish);
  }
  const made = await makeLetter(wish, new Date());
  if (!made.ok) {
    terminal.complain(tellTrouble(terminalWords(), wish.file, made.error));
    return WRONG_INPUT;
  }
  return saveTogether(
    [{ path: wish.out, bytes: made.value }],
    { force: usage.flags.force === true },
    terminal,
  );
}

/** What is wished for, or what is wrong with the wish. */
function wishOf({ files, text }: Usage<typeof OPTIONS>): LetterWish | string {
  const say = terminalWords();
  const [file, ...others] = files;
  const { kind, out, dispute } = text;
  if (file === undefined || others.length > 0) {
    return say(($) => $.terminal.oneFile);
  }
  if (kind === undefined) {
    return say(($) => $.terminal.noKind);
  }
  if (!isLetterKind(kind)) {
    return say(($) => $.terminal.badKind, { kind });
  }
  if (out === undefined) {
    return say(($) => $.terminal.noMailOut);
  }
  return path.resolve(file) === path.resolve(out)
    ? say(($) => $.terminal.outSameFile)
    : { file, kind, out, dispute };
}

function isLetterKind(kind: string): kind is LetterKind {
  return LETTER_KINDS.some((known) => known === kind);
}
