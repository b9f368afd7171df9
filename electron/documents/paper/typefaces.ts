import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import type { Covers } from './printable.ts';
import { Typeface } from './Typeface.ts';

/** Regular for words, semi-bold for what carries weight. */
export interface Typefaces {
  readonly regular: Typeface;
  readonly strong: Typeface;
}

export type Face = keyof Typefaces;

const FILES: Readonly<Record<Face, string>> = {
  regular: 'SourceSans3_400Regular.ttf',
  strong: 'SourceSans3_600SemiBold.ttf',
};

/** Source Sans 3 from a folder; throws Node's system error where a file is not there. */
export function readTypefaces(folder: string): Typefaces {
  const read = (face: Face) => new Typeface(create(readFileSync(join(folder, FILES[face]))));
  return { regular: read('regular'), strong: read('strong') };
}

/** What both faces have a shape for, so that a character looks the same in both. */
export function coveredBy({ regular, strong }: Typefaces): Covers {
  return (codePoint) => regular.covers(codePoint) && strong.covers(codePoint);
}
