import { z } from '../../shared/model/zod.ts';

const search = z.object({
  /** The client whose page led here. */
  client: z.string().optional().catch(undefined),
});

export function newProjectSearch(given: Record<string, unknown>): z.infer<typeof search> {
  return search.parse(given);
}
