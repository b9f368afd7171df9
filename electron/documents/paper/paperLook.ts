import type { Tone } from '../../../shared/pictures/picture.ts';

/** The colours of the screen in the light, on white paper. */
export const INK: Readonly<Record<Tone | 'ink3', string>> = {
  ink: '#23211d',
  ink2: '#55514a',
  ink3: '#655f56',
  line: '#e5e1d9',
  lineStrong: '#cbc5ba',
  bar: '#ddd8ce',
  barStrong: '#968e80',
  accent: '#14596b',
  needs: '#835500',
  risk: '#8a3358',
  riskFill: '#8a3358',
  onRisk: '#ffffff',
  page: '#ffffff',
  future: '#f8f6f2',
};

export type InkTone = keyof typeof INK;

/** How words are set. Lengths in points. */
export interface TextLook {
  readonly size: number;
  /** From one line to the next. */
  readonly leading: number;
  /** Space between letters, in parts of the size. */
  readonly tracking?: number;
}

export const LOOK = {
  letterhead: { size: 9, leading: 12.5 },
  title: { size: 22, leading: 26, tracking: -0.012 },
  heading: { size: 13, leading: 16.25, tracking: -0.012 },
  opening: { size: 11.5, leading: 16.8 },
  lead: { size: 10.5, leading: 14.9 },
  body: { size: 9.5, leading: 13.9 },
  table: { size: 9.5, leading: 13.44 },
  sum: { size: 9.5, leading: 15.36 },
  caption: { size: 9, leading: 12.5 },
  optionTitle: { size: 11, leading: 14.9 },
  amount: { size: 13, leading: 17 },
  footer: { size: 8, leading: 10 },
} as const satisfies Readonly<Record<string, TextLook>>;

export const SHEETS = {
  A4: { width: 595.28, height: 841.89 },
  LETTER: { width: 612, height: 792 },
} as const;

/** Left and right. */
export const MARGIN = 59.5;
/** Lines of prose are no longer than this. */
export const MEASURE = 440;

export const HAIRLINE = 0.5;
export const RULE = 1;

/** How far below the top of its line the letters of a text stand (ascent 1.024, descent 0.4, centred in the line). */
export function baselineIn({ size, leading }: TextLook): number {
  return leading / 2 + size * 0.312;
}
