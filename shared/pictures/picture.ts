import type { TimelineSubject } from '../rulebook/timelineSubject.ts';

/** Colours by meaning; the window takes them from its tokens, paper from its own. */
export type Tone =
  | 'ink'
  | 'ink2'
  | 'line'
  | 'lineStrong'
  | 'bar'
  | 'barStrong'
  | 'accent'
  | 'needs'
  | 'risk'
  | 'riskFill'
  | 'onRisk'
  | 'page'
  | 'future';

export interface TextStyle {
  readonly size: number;
  readonly strong: boolean;
}

/** One stroke of the pen, and what it stands for where somebody may ask. Several marks may share one subject. */
export type Mark = Shape & { readonly subject?: TimelineSubject };

/** Lengths are in the unit of the width that was asked for; y grows downwards. */
type Shape =
  | {
      readonly shape: 'rectangle';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill?: Tone;
      /** Diagonal strokes of this tone over the fill. */
      readonly hatch?: Tone;
      readonly outline?: Tone;
      readonly outlineWidth?: number;
      readonly radius?: number;
    }
  | {
      readonly shape: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly tone: Tone;
      readonly thickness: number;
      /** Lengths of dash and gap. */
      readonly dash?: readonly [number, number];
    }
  | {
      readonly shape: 'disc';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill?: Tone;
      readonly outline?: Tone;
      /** The part of the disc that is filled, clockwise from the top, from 0 to 1. */
      readonly part?: number;
    }
  | {
      readonly shape: 'diamond';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly outline: Tone;
      /** Open unless it is given. */
      readonly fill?: Tone;
    }
  | {
      readonly shape: 'text';
      readonly x: number;
      /** The middle of the line. */
      readonly y: number;
      readonly text: string;
      readonly width: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly tone: Tone;
      readonly style: TextStyle;
      /** A ground behind the words, so that no line runs through them. */
      readonly ground?: Tone;
    };

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** What a picture needs to know of the place where it is drawn. */
export interface Canvas {
  readonly width: number;
  /** Height of a line of small text in the same unit: everything else is in proportion to it. */
  readonly textSize: number;
  measure(text: string, style: TextStyle): number;
}
