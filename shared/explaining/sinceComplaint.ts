import type { Dispute } from '../model/dispute.ts';
import { effectiveEvents } from '../model/effectiveEvents.ts';
import type { ProjectEvent } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';
import { moment } from '../model/instant.ts';
import type { Explaining } from './context.ts';
import { deliverableNamed, textOf } from './context.ts';

export interface EntrySince {
  readonly event: string;
  readonly at: Instant;
  readonly text: string;
}

/**
 * What the ledger holds after the moment of a complaint and about its deliverables, in the order in which it happened: the findings do
 * not rest on it. A claim about the project as a whole concerns all deliverables.
 */
export function sinceComplaint(context: Explaining, dispute: Dispute): EntrySince[] {
  const received = moment(dispute.receivedAt);
  const concerns = concernedBy(context, dispute);
  return effectiveEvents(context.project.events)
    .filter(({ at }) => moment(at) > received)
    .toSorted((one, other) => moment(one.at) - moment(other.at))
    .flatMap((event) => {
      const text = entryText(context, event, concerns);
      return text === undefined ? [] : [{ event: event.id, at: event.at, text }];
    });
}

function concernedBy({ project }: Explaining, { claims }: Dispute): (deliverable: string) => boolean {
  if (claims.some(({ target }) => target === 'project')) {
    return () => true;
  }
  const named = new Set(
    claims.flatMap(({ target }) =>
      typeof target === 'object' && 'deliverable' in target ? [target.deliverable] : [],
    ),
  );
  const known = new Set(project.agreements.flatMap(({ deliverables }) => deliverables.map(({ id }) => id)));
  return (deliverable) => named.has(deliverable) && known.has(deliverable);
}

function entryText(
  context: Explaining,
  event: ProjectEvent,
  concerns: (deliverable: string) => boolean,
): string | undefined {
  const { say, write, project } = context;
  switch (event.type) {
    case 'delivered': {
      if (!concerns(event.deliverable)) {
        return undefined;
      }
      const title = deliverableNamed(context, event.deliverable)?.title ?? event.deliverable;
      return event.quantity === undefined
        ? say(($) => $.ledger.entries.delivered, { title })
        : say(($) => $.ledger.entries.deliveredMore, { title, quantity: write.number(event.quantity) });
    }
    case 'accepted':
    case 'revisionRequested':
      return concerns(event.deliverable)
        ? say(($) => $.ledger.entries[event.type], {
            title: deliverableNamed(context, event.deliverable)?.title ?? event.deliverable,
          })
        : undefined;
    case 'dutyMet': {
      const blocks = project.agreements.flatMap(({ clientDuties }) =>
        clientDuties.filter(({ id }) => id === event.duty).flatMap((duty) => duty.blocks),
      );
      return blocks.some(concerns)
        ? say(($) => $.ledger.entries.dutyMet, { text: textOf(context, event.duty) ?? event.duty })
        : undefined;
    }
    default:
      return undefined;
  }
}
