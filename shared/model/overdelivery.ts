import type { CountedEvent } from './countedEvents.ts';
import { countedEvents } from './countedEvents.ts';
import { moment } from './instant.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';
import type { ReadableProject } from './readable.ts';
import { allReadable } from './readable.ts';

/**
 * No more delivered than the largest quantity that any version agreed, by the deliveries that count. A delivery without a quantity delivers what was missing
 * under the version in force at that moment; where that cannot be told, the smallest agreed quantity is taken for it, so that no
 * file is refused that may be right.
 */
export function findOverdelivery(project: ReadableProject): Problem[] {
  const agreed = quantitiesAgreed(project);
  const delivered = new Map<string, number>();
  const signed = signedVersions(project);
  return inOrderOfTime(countedEvents(project.events ?? [])).flatMap(({ event, path, at }) => {
    const range = event.deliverable === undefined ? undefined : agreed.get(event.deliverable);
    if (event.type !== 'delivered' || event.deliverable === undefined || range === undefined) {
      return [];
    }

    const before = delivered.get(event.deliverable) ?? 0;
    const total =
      event.quantity === undefined
        ? Math.max(before, quantityInForce(signed, event.deliverable, at) ?? range.smallest)
        : before + event.quantity;
    delivered.set(event.deliverable, total);
    return event.quantity === undefined || total <= range.largest
      ? []
      : [
          problem([...path, 'quantity'], event.quantity, {
            code: 'deliveredWithinAgreed',
            agreed: range.largest,
            delivered: total,
          }),
        ];
  });
}

interface SignedQuantities {
  readonly number: number;
  readonly signedAt: number;
  readonly quantities: ReadonlyMap<string | undefined, number | undefined>;
}

/** As in agreements/inForce.ts, on what can be read. */
function signedVersions({ agreements }: ReadableProject): SignedQuantities[] {
  return (agreements ?? []).flatMap(({ number, signatures, deliverables }) => {
    const first = (party: string) =>
      Math.min(
        ...(signatures ?? [])
          .filter((signature) => signature.party === party)
          .flatMap(({ signedAt }) => (signedAt === undefined ? [] : [moment(signedAt)])),
      );
    const signedAt = Math.max(first('freelancer'), first('client'));
    return number === undefined || signedAt === Infinity
      ? []
      : [{ number, signedAt, quantities: new Map(deliverables?.map(({ id, quantity }) => [id, quantity])) }];
  });
}

function quantityInForce(
  signed: readonly SignedQuantities[],
  deliverable: string,
  at: number,
): number | undefined {
  return signed
    .filter(({ signedAt }) => signedAt <= at)
    .toSorted((one, other) => one.number - other.number)
    .at(-1)
    ?.quantities.get(deliverable);
}

/** Only of deliverables whose quantity can be read in every version. */
function quantitiesAgreed(project: ReadableProject): Map<string, { smallest: number; largest: number }> {
  const deliverables = allReadable(project.agreements?.map((version) => version.deliverables))?.flat() ?? [];
  const unreadable = new Set(
    deliverables.filter(({ quantity }) => quantity === undefined).map(({ id }) => id),
  );
  const agreed = new Map<string, { smallest: number; largest: number }>();
  if (deliverables.some(({ id }) => id === undefined)) {
    return agreed;
  }
  for (const { id, quantity } of deliverables) {
    if (id !== undefined && quantity !== undefined && !unreadable.has(id)) {
      const known = agreed.get(id) ?? { smallest: quantity, largest: quantity };
      agreed.set(id, {
        smallest: Math.min(known.smallest, quantity),
        largest: Math.max(known.largest, quantity),
      });
    }
  }
  return agreed;
}

function inOrderOfTime(events: readonly CountedEvent[]) {
  return events
    .map(({ event, path }) => ({ event, path, at: event.at === undefined ? 0 : moment(event.at) }))
    .toSorted((one, other) => one.at - other.at);
}
