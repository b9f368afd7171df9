import type { Canvas, TextStyle } from '../../shared/pictures/picture.ts';

/** The size of small text on the screen (--text-small). */
const TEXT_SIZE = 14;

const pen = document.createElement('canvas').getContext('2d');
let set = '';

/** A canvas of the window for `shared/pictures`: lengths in pixels, text measured in the type of the pages. */
export function screenCanvas(width: number): Canvas {
  return { width, textSize: TEXT_SIZE, measure };
}

function measure(text: string, { size, strong }: TextStyle): number {
  if (pen === null) {
    throw new Error('the window cannot measure text');
  }
  const font = `${strong ? 600 : 400} ${size}px 'Source Sans 3'`;
  if (font !== set) {
    // The browser reads the words of a font anew each time they are set.
    pen.font = font;
    set = font;
  }
  return pen.measureText(text).width;
}
