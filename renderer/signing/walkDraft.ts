import type { AgreementVersion } from '../../shared/model/agreement.ts';
import { stroke, walkPart } from '../../shared/model/agreement.ts';
import { language } from '../../shared/model/basics.ts';
import { z } from '../../shared/model/zod.ts';

const walk = z.object({
  confirmed: z.array(walkPart),
  /** A consumer's wish that work begin within the withdrawal period. */
  earlyStart: z.boolean(),
  /** null until it is changed: then it is the one that the project knows. */
  name: z.string().nullable(),
  method: z.enum(['drawn', 'typed']),
  strokes: z.array(stroke),
  /** null until it is changed: the client's own for the client, that of the screens for the freelancer. */
  language: language.nullable(),
});

/** How far each side has come, and in which words: what is read after a change is read anew. */
export const walkDraft = z.object({
  words: z.string(),
  client: walk,
  freelancer: walk,
});

export type Walk = z.infer<typeof walk>;
export type WalkDraft = z.infer<typeof walkDraft>;

const NOT_BEGUN: Walk = {
  confirmed: [],
  earlyStart: false,
  name: null,
  method: 'drawn',
  strokes: [],
  language: null,
};

/** The walk that was kept, where it went through these very words; else a new one. */
export function walkThrough(version: AgreementVersion, kept: unknown): WalkDraft {
  const words = wordsOf(version);
  const read = walkDraft.safeParse(kept);
  return read.success && read.data.words === words
    ? read.data
    : { words, client: NOT_BEGUN, freelancer: NOT_BEGUN };
}

/** Everything that is signed: not who has done so, and whether it was sent. */
function wordsOf(version: AgreementVersion): string {
  return JSON.stringify({ ...version, signatures: undefined, sentAt: undefined });
}
