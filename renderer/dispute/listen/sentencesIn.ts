import type { Range } from './range.ts';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** An abbreviation, an initial or a day of the month: its point ends no sentence (Dr., z. B., 3. Mai). */
const NO_END =
  /(?:^|[\s("„“'’.])(?:\p{L}|\d{1,2}|Abs|Art|bzw|ca|Co|Dr|etc|evtl|ggf|Inc|inkl|Jr|Ltd|max|min|Mr|Mrs|Ms|No|Nr|Prof|Sr|St|Std|Str|usw|vgl|vs)\.$/u;
const ENDS = /[.!?…:;)"”“’»]$/u;
/** Lines of a mail that was broken at a fixed width are about this long, or longer. */
const BROKEN_LINE = 55;

/** The sentences of a stretch of the words, without the blanks around them: what the keyboard steps through. */
export function sentencesIn(text: string, { from, to }: Range): Range[] {
  const found: Range[] = [];
  let open: Range | undefined;
  for (const { index, segment } of sentences.segment(text.slice(from, to))) {
    const start = from + index;
    const end = start + segment.length;
    const sentence: Range = open === undefined ? { from: start, to: end } : { from: open.from, to: end };
    if (goesOn(text, sentence, to)) {
      open = sentence;
    } else {
      open = undefined;
      found.push(sentence);
    }
  }
  return [...found, ...(open === undefined ? [] : [open])].flatMap((one) => withoutBlanks(text, one));
}

function goesOn(text: string, { from, to }: Range, limit: number): boolean {
  const written = text.slice(from, to).trimEnd();
  const next = text.slice(to, Math.min(limit, to + 40)).trimStart();
  if (next === '' || written === '') {
    return false;
  }
  if (NO_END.test(written)) {
    return true;
  }
  const lastLine = written.slice(written.lastIndexOf('\n') + 1);
  return !ENDS.test(written) && (/^\p{Ll}/u.test(next) || lastLine.length >= BROKEN_LINE);
}

function withoutBlanks(text: string, { from, to }: Range): Range[] {
  const written = text.slice(from, to);
  const trimmed = written.trim();
  const start = from + (written.length - written.trimStart().length);
  return trimmed === '' ? [] : [{ from: start, to: start + trimmed.length }];
}
