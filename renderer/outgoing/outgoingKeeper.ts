import type { OutgoingAbout, OutgoingKind, Outgoing } from '../../shared/model/outgoing.ts';
import { bridge } from '../data/bridge.ts';
import { markSaved } from '../data/lastSaved.ts';
import { queryClient } from '../data/queryClient.ts';
import type { AnswerOf } from '../data/question.ts';
import { keyOf } from '../data/question.ts';
import { readAfresh } from '../data/readAfresh.ts';
import { Keeper } from '../dispute/saving/Keeper.ts';

/** Which message to the client is meant, stored or not. */
export interface OutgoingPlace {
  readonly projectId: string;
  readonly kind: OutgoingKind;
  readonly about: OutgoingAbout;
}

export interface OutgoingChange {
  readonly outgoing?: Outgoing;
}

/** One keeper for each message that is written, for as long as the window is open. */
const keepers = new Map<string, Keeper<OutgoingChange>>();

/** The same for the same place, in whatever order what it is about was given. */
export function placeKey({ projectId, kind, about }: OutgoingPlace): string {
  const { due, dispute, deliverable, duty, instalment, followUp } = about;
  return JSON.stringify([projectId, kind, due, dispute, deliverable, duty, instalment, followUp]);
}

export function outgoingKeeper(place: OutgoingPlace): Keeper<OutgoingChange> {
  const name = placeKey(place);
  const known = keepers.get(name);
  if (known !== undefined) {
    return known;
  }
  const { projectId } = place;
  const keeper = new Keeper<OutgoingChange>({
    send: async ({ outgoing }) => {
      if (outgoing === undefined) {
        return { ok: true, value: null };
      }
      const result = await bridge().call('outgoing.save', { projectId, outgoing });
      if (result.ok) {
        markSaved(queryClient);
      }
      return result;
    },
    // A message that is not sent changes neither findings nor papers.
    reread: () =>
      readAfresh({
        predicate: ({ queryKey: [channel] }) =>
          channel === 'outgoing.read' || channel === 'outbox.list' || channel === 'projects.read',
      }),
  });
  keepers.set(name, keeper);
  window.addEventListener('pagehide', keeper.flush);
  return keeper;
}

/** The message as it is here and now, with what is still on its way to the main process. */
export function outgoingNow(place: OutgoingPlace): Outgoing | undefined {
  const { projectId, kind, about } = place;
  const read = queryClient.getQueryData<AnswerOf<'outgoing.read'>>(
    keyOf('outgoing.read', [{ projectId, kind, about }]),
  );
  return (
    outgoingKeeper(place).current().change.outgoing ?? (read?.ok === true ? read.value.outgoing : undefined)
  );
}
