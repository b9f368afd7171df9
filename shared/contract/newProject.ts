import { trade } from '../drafting/template.ts';
import { day } from '../model/basics.ts';
import { z } from '../model/zod.ts';
import { newClient, ofClient } from './clients.ts';

/** What a project begins with. */
export const newProject = z.strictObject({
  /** One who is known, or one who is met here for the first time. */
  client: z.union([ofClient, newClient]),
  title: z.string().regex(/\S/),
  currency: z.string(),
  /** Null for an agreement from scratch. */
  trade: trade.nullable(),
  /** The day on which work begins; null while it is open. */
  start: day.nullable(),
  concludedAtDistance: z.boolean(),
});

export type NewProject = z.infer<typeof newProject>;
