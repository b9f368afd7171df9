/** A place in a text; both count from 1, columns in UTF-16 code units as editors do. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

type Next = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'end';

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Where a text stops being JSON (RFC 8259); null when it is JSON throughout. JSON.parse tells the place of some mistakes only, and
 * differently from one engine to the next. Nesting may be of any depth.
 */
export function findJsonMistake(text: string): TextPlace | null {
  const open: ('[' | '{')[] = [];
  let at = 0;
  let next: Next = 'value';

  for (;;) {
    at = skip(SPACE, text, at);
    const sign = text.charAt(at);
    if (next === 'end') {
      return sign === '' ? null : placeOf(text, at);
    }
    if ((sign === '[' || sign === '{') && (next === 'value' || next === 'valueOrEnd')) {
      open.push(sign);
      next = sign === '[' ? 'valueOrEnd' : 'keyOrEnd';
      at += 1;
      continue;
    }
    if (closes(sign, open.at(-1)) && next !== 'value' && next !== 'key' && next !== 'colon') {
      open.pop();
      next = open.length === 0 ? 'end' : 'commaOrEnd';
      at += 1;
      continue;
    }
    if (next === 'commaOrEnd' || next === 'colon') {
      if (sign !== (next === 'colon' ? ':' : ',')) {
        return placeOf(text, at);
      }
      next = next === 'commaOrEnd' && open.at(-1) === '{' ? 'key' : 'value';
      at += 1;
      continue;
    }

    const isKey = next === 'key' || next === 'keyOrEnd';
    const end = endOfScalar(text, at, isKey);
    if (!end.whole) {
      return placeOf(text, end.at);
    }
    at = end.at;
    if (isKey) {
      next = 'colon';
    } else {
      next = open.length === 0 ? 'end' : 'commaOrEnd';
    }
  }
}

/** The place of an offset in a text. */
export function placeOf(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function closes(sign: string, opened: '[' | '{' | undefined): boolean {
  return (opened === '[' && sign === ']') || (opened === '{' && sign === '}');
}

interface End {
  readonly whole: boolean;
  /** Behind it, or where it goes wrong. */
  readonly at: number;
}

function endOfScalar(text: string, at: number, onlyWords: boolean): End {
  if (text.charAt(at) === '"') {
    return endOfString(text, at);
  }
  const end = onlyWords ? at : Math.max(skip(NUMBER, text, at), skip(WORD, text, at));
  return { whole: end > at, at: end };
}

function endOfString(text: string, start: number): End {
  let at = start + 1;
  for (;;) {
    const sign = text.charAt(at);
    if (sign === '"') {
      return { whole: true, at: at + 1 };
    }
    if (sign === '\\') {
      const end = skip(ESCAPE, text, at);
      if (end === at) {
        return { whole: false, at };
      }
      at = end;
    } else if (sign < ' ') {
      // A bare control character, or the end of the text.
      return { whole: false, at };
    } else {
      at += 1;
    }
  }
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
