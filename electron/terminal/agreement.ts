import path from 'node:path';
import { language as languages } from '../../shared/model/basics.ts';
import type { Language } from '../../shared/model/basics.ts';
import { makeAgreement } from './makeAgreement.ts';
import { saveTogether } from './saveTogether.ts';
import type { Terminal } from './terminal.ts';
import { WRONG_INPUT } from './terminal.ts';
import { tellTrouble } from './terminalTrouble.ts';
import type { Usage } from './usage.ts';
import { readUsage, refuse } from './usage.ts';
import { terminalWords } from './words.ts';

const OPTIONS = { out: 'text', version: 'text', language: 'text', force: 'flag' } as const;

/** A version of the agreement as a PDF. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const usage = await readUsage('agreement', args, OPTIONS, terminal);
  if ('code' in usage) {
    return usage.code;
  }
  const wish = wishOf(usage);
  if (typeof wish === 'string') {
    return refuse('agreement', terminal, wish);
  }
  const made = await makeAgreement(wish, new Date());
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

export interface AgreementWish {
  readonly file: string;
  readonly out: string;
  readonly version: number | undefined;
  readonly language: Language | undefined;
}

/** What is wished for, or what is wrong with the wish. */
function wishOf({ files, text }: Usage<typeof OPTIONS>): AgreementWish | string {
  const say = terminalWords();
  const [file, ...others] = files;
  const { out, version, language } = text;
  if (file === undefined || others.length > 0) {
    return say(($) => $.terminal.oneFile);
  }
  if (out === undefined) {
    return say(($) => $.terminal.noOut);
  }
  const chosen = languages.optional().safeParse(language);
  if (!chosen.success) {
    return say(($) => $.terminal.unknownLanguage, { language: language ?? '' });
  }
  if (version !== undefined && !/^[1-9]\d{0,8}$/.test(version)) {
    return say(($) => $.terminal.badVersion, { version });
  }
  if (path.resolve(file) === path.resolve(out)) {
    return say(($) => $.terminal.outSameFile);
  }
  return {
    file,
    out,
    version: version === undefined ? undefined : Number(version),
    language: chosen.data,
  };
}
