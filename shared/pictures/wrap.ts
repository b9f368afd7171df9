import type { Canvas, TextStyle } from './picture.ts';

/**
 * Breaks words into at most `lines` lines of a width; what does not fit any more ends in an ellipsis. A single word that is too
 * long for a line is cut there.
 */
export function wrap(canvas: Canvas, text: string, style: TextStyle, width: number, lines: number): string[] {
  const written: string[] = [];
  let line = '';
  const words = text.split(/\s+/u).filter((word) => word !== '');
  for (const [place, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (canvas.measure(longer, style) <= width) {
      line = longer;
    } else if (line === '' || written.length === lines - 1) {
      return [
        ...written,
        shorten(canvas, [line, ...words.slice(place)].filter(Boolean).join(' '), style, width),
      ];
    } else {
      written.push(line);
      line = word;
    }
  }
  if (line !== '') {
    written.push(canvas.measure(line, style) <= width ? line : shorten(canvas, line, style, width));
  }
  return written;
}

function shorten(canvas: Canvas, text: string, style: TextStyle, width: number): string {
  if (canvas.measure(text, style) <= width) {
    return text;
  }
  const characters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  let kept = characters.length;
  while (kept > 0 && canvas.measure(`${characters.slice(0, kept).join('').trimEnd()}…`, style) > width) {
    kept -= 1;
  }
  return `${characters.slice(0, kept).join('').trimEnd()}…`;
}
