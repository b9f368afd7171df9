import type { ReactNode } from 'react';
import { Fragment } from 'react';

/**
 * A sentence with things in it that are not words: name each by a mark that no sentence has (`partMark(0)`, `partMark(1)` …) where the
 * catalogue leaves room for it, and they take its place.
 */
export function withParts(sentence: string, ...parts: readonly ReactNode[]): ReactNode {
  return sentence.split(/([\ue000-\ue0ff])/u).map((piece, place) => {
    const part = piece.length === 1 ? (piece.codePointAt(0) ?? 0) - FIRST_MARK : -1;
    return <Fragment key={place}>{part >= 0 && part < parts.length ? parts[part] : piece}</Fragment>;
  });
}

/** From the area that Unicode leaves to programs. */
const FIRST_MARK = 0xe000;

export function partMark(place: number): string {
  return String.fromCodePoint(FIRST_MARK + place);
}
