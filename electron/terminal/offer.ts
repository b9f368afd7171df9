import path from 'node:path';
import { language as languages } from '../../shared/model/basics.ts';
import type { Language } from '../../shared/model/basics.ts';
import { tellTrouble } from './terminalTrouble.ts';
import { makeOffer } from './makeOffer.ts';
import { saveTogether } from './saveTogether.ts';
import type { Terminal } from './terminal.ts';
import { WRONG_INPUT } from './terminal.ts';
import type { Usage } from './usage.ts';
import { readUsage, refuse } from './usage.ts';
import { terminalWords } from './words.ts';

const OPTIONS = {
  dispute: 'text',
  out: 'text',
  eml: 'text',
  language: 'text',
  'valid-days': 'text',
  force: 'flag',
} as const;

/** The resolution offer as a PDF, and the letter with it attached as an unsent e-mail. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const usage = await readUsage('offer', args, OPTIONS, terminal);
  if ('code' in usage) {
    return usage.code;
  }
  const wish = wishOf(usage);
  if (typeof wish === 'string') {
    return refuse('offer', terminal, wish);
  }

  const made = await makeOffer(wish, new Date());
  if (!made.ok) {
    terminal.complain(tellTrouble(terminalWords(), wish.file, made.error));
    return WRONG_INPUT;
  }
  const { pdf, mail } = made.value;
  return saveTogether(
    [
      { path: wish.out, bytes: pdf },
      ...(wish.eml === undefined || mail === undefined ? [] : [{ path: wish.eml, bytes: mail }]),
    ],
    { force: usage.flags.force === true },
    terminal,
  );
}

export interface OfferWish {
  readonly file: string;
  readonly out: string;
  readonly eml: string | undefined;
  readonly dispute: string | undefined;
  readonly language: Language | undefined;
  readonly validDays: number | undefined;
}

/** What is wished for, or what is wrong with the wish. */
function wishOf({ files, text }: Usage<typeof OPTIONS>): OfferWish | string {
  const say = terminalWords();
  const [file, ...others] = files;
  const { out, eml, dispute, language, 'valid-days': days } = text;
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
  if (days !== undefined && !/^[1-9]\d{0,3}$/.test(days)) {
    return say(($) => $.terminal.badDays, { days });
  }
  const places = [file, out, ...(eml === undefined ? [] : [eml])].map((one) => path.resolve(one));
  if (new Set(places).size < places.length) {
    return say(($) => $.terminal.sameFile);
  }
  return {
    file,
    out,
    eml,
    dispute,
    language: chosen.data,
    validDays: days === undefined ? undefined : Number(days),
  };
}
