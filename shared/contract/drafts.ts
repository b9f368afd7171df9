import { z } from '../model/zod.ts';

/** What was typed and not yet handed over, by its place: the page reads its own back, nothing else does. */
export const drafts = z.record(z.string(), z.json());

export type Drafts = Readonly<z.infer<typeof drafts>>;
export type Draft = Drafts[string];

export const draftPlace = z.string().min(1).max(400);
export const draft = z.json();
