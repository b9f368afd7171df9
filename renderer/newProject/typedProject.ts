import { trade } from '../../shared/drafting/template.ts';
import { day, id } from '../../shared/model/basics.ts';
import { z } from '../../shared/model/zod.ts';
import { typedClient } from '../clients/typedClient.ts';

/** A project that is being begun; null where nothing is chosen yet. */
export const typedProject = z.object({
  isNewClient: z.boolean(),
  clientId: id.nullable(),
  client: typedClient,
  title: z.string(),
  currency: z.string().nullable(),
  from: z.union([trade, z.literal('scratch')]).nullable(),
  start: day.nullable(),
  concludedAtDistance: z.boolean(),
});

export type TypedProject = z.infer<typeof typedProject>;
