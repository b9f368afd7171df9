import { withRecordsAfter } from './records.ts';

export interface Line {
  readonly id: string;
  readonly text: string;
}

/** Where the cursor stands, or what is selected. */
export interface Selected {
  readonly start: number;
  readonly end: number;
}

/** What the edit left: the lines, and the one in which to go on, with the place of the cursor in it. */
export interface EditedLines {
  readonly lines: readonly Line[];
  readonly id: string;
  readonly cursor: number;
}

/** The sign or number before the points of a list. */
const BULLET = /^\s*(?:[-*•–·]|\d{1,2}[.)]|[a-z][.)])\s+/u;

/** Several lines pasted into one: the first goes in at the cursor, each further one is a line of its own. */
export function linesPasted(
  lines: readonly Line[],
  id: string,
  selected: Selected,
  pasted: string,
  newId: () => string,
): EditedLines {
  const pieces = linesIn(pasted);
  const text = lines.find((line) => line.id === id)?.text ?? '';
  const [before, after] = [text.slice(0, selected.start), text.slice(selected.end)];
  const first = pieces[0] ?? '';
  if (pieces.length < 2) {
    return {
      lines: withText(lines, id, before + first + after),
      id,
      cursor: before.length + first.length,
    };
  }
  const added = pieces.slice(1).map((piece) => ({ id: newId(), text: piece }));
  const last = added.at(-1);
  const whole = added.map((line) => (line === last ? { ...line, text: line.text + after } : line));
  return {
    lines: withRecordsAfter(withText(lines, id, before + first), id, ...whole),
    id: last?.id ?? id,
    cursor: last?.text.length ?? 0,
  };
}

/** Enter: what stands behind the cursor begins the next line. */
export function lineSplit(
  lines: readonly Line[],
  id: string,
  selected: Selected,
  newId: () => string,
): EditedLines {
  const text = lines.find((line) => line.id === id)?.text ?? '';
  const next = { id: newId(), text: text.slice(selected.end).trimStart() };
  return {
    lines: withRecordsAfter(withText(lines, id, text.slice(0, selected.start).trimEnd()), id, next),
    id: next.id,
    cursor: 0,
  };
}

/** The lines of a text, without blank ones and without the signs of a list. */
export function linesIn(text: string): string[] {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '');
}

function withText(lines: readonly Line[], id: string, text: string): Line[] {
  return lines.map((line) => (line.id === id && line.text !== text ? { ...line, text } : line));
}
