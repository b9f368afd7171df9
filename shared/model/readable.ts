import { instant, money } from './basics.ts';
import { z } from './zod.ts';

/**
 * What can still be read of a file whose shape is broken elsewhere: each part that does not parse becomes undefined. The checks
 * that reach across the file run on this, so that all problems are told in one go.
 */
const words = z.string().optional().catch(undefined);
const whole = z.int().optional().catch(undefined);
const agreedQuantity = z.int().min(1).optional().catch(undefined);
// Nothing was delivered by what cannot be read, so that no other delivery is blamed for it.
const deliveredQuantity = z.int().min(1).optional().catch(0);
const amount = money.optional().catch(undefined);
const moment = instant.optional().catch(undefined);

function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).optional().catch(undefined);
}

function recordOf<Shape extends z.ZodRawShape>(shape: Shape) {
  // An empty record fits any shape whose keys may all be missing; the compiler cannot see that through the generic.
  return z
    .object(shape)
    .partial()
    .catch({} as never);
}

const withId = recordOf({ id: words });

const readableVersion = recordOf({
  number: whole,
  signatures: listOf(recordOf({ party: words, signedAt: moment })),
  deliverables: listOf(
    recordOf({ id: words, price: amount, quantity: agreedQuantity, criteria: listOf(withId) }),
  ),
  exclusions: listOf(withId),
  clientDuties: listOf(recordOf({ id: words, blocks: listOf(words) })),
  instalments: listOf(recordOf({ id: words, amount })),
});

const readableClaim = recordOf({
  id: words,
  target: z
    .union([z.object({ deliverable: z.string() }), z.object({ exclusion: z.string() })])
    .optional()
    .catch(undefined),
  criterion: words,
});

const happening = {
  at: moment,
  type: words,
  deliverable: words,
  duty: words,
  instalment: words,
  quantity: deliveredQuantity,
  amount,
};

export const readableProject = recordOf({
  timeZone: words,
  currency: words,
  agreements: listOf(readableVersion),
  events: listOf(
    recordOf({
      id: words,
      ...happening,
      purpose: words,
      corrects: words,
      instead: recordOf(happening).optional().catch(undefined),
    }),
  ),
  disputes: listOf(recordOf({ id: words, claims: listOf(readableClaim) })),
});

export type ReadableProject = z.infer<typeof readableProject>;
export type ReadableVersion = z.infer<typeof readableVersion>;
export type ReadableEvent = NonNullable<ReadableProject['events']>[number];

/** The parts when all of them can be read. */
export function allReadable<Part>(parts: readonly (Part | undefined)[] | undefined): Part[] | undefined {
  const found = parts?.filter((part) => part !== undefined);
  return found?.length === parts?.length ? found : undefined;
}
