import { appendEvent } from '../../shared/agreements/seals.ts';
import type { ProjectEvent } from '../../shared/model/event.ts';
import { failed, ok } from '../../shared/result.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';
import { notInFuture } from './notInFuture.ts';

export function ledgerHandlers({ store, clock, newId, digest }: HandlerNeeds): Pick<Handlers, 'ledger.add'> {
  return {
    'ledger.add': ({ projectId, entry }) =>
      store.change(projectId, (project) => {
        const early = notInFuture(entry.at, ['events', project.events.length, 'at'], clock());
        if (early !== null) {
          return failed(early);
        }
        const event: ProjectEvent = { id: newId(), ...entry };
        const after = appendEvent(project, event, digest);
        return ok({ project: after, answer: after.events.at(-1) ?? event });
      }),
  };
}
