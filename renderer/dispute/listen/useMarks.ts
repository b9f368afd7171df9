import { useState } from 'react';
import type { Dispute } from '../../../shared/model/dispute.ts';
import type { Mark } from './marksIn.ts';
import { marksIn } from './marksIn.ts';

/** The marks in the words; the same ones as long as they lie the same, so that typing about a claim does not touch the words. */
export function useMarks({ text, claims }: Dispute): readonly Mark[] {
  const [marks, setMarks] = useState<readonly Mark[]>(() => marksIn(text, claims));
  const [from, setFrom] = useState({ text, claims });
  if (from.text === text && from.claims === claims) {
    return marks;
  }
  setFrom({ text, claims });
  const now = marksIn(text, claims);
  if (isSame(marks, now)) {
    return marks;
  }
  setMarks(now);
  return now;
}

function isSame(one: readonly Mark[], other: readonly Mark[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
