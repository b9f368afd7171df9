import { appendEvent } from '../../shared/agreements/seals.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import type { ProjectEvent } from '../../shared/model/event.ts';
import { instantOf } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { whyNotCorrectable } from '../../shared/model/whyNotCorrectable.ts';
import { failed, ok } from '../../shared/result.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';
import { notInFuture } from './notInFuture.ts';

type LedgerHandlers = Pick<Handlers, 'ledger.add' | 'ledger.correct'>;

/** Entries are only ever added: a correction is a new one that names what it corrects (docs/decisions/0009). */
export function ledgerHandlers({ store, clock, newId, digest }: HandlerNeeds): LedgerHandlers {
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

    'ledger.correct': ({ projectId, corrects, reason, instead }) =>
      store.change(projectId, (project) => {
        const refused =
          refusal(project, corrects) ??
          (instead === undefined
            ? null
            : notInFuture(instead.at, ['events', project.events.length, 'instead', 'at'], clock()));
        if (refused !== null) {
          return failed(refused);
        }
        const event: ProjectEvent = {
          id: newId(),
          at: instantOf(clock()),
          type: 'message',
          direction: 'out',
          text: reason,
          purpose: 'correction',
          corrects,
          ...(instead === undefined ? {} : { instead }),
        };
        const after = appendEvent(project, event, digest);
        return ok({ project: after, answer: after.events.at(-1) ?? event });
      }),
  };
}

function refusal({ events }: ProjectFile, corrects: string): AppError | null {
  const place = events.findIndex(({ id }) => id === corrects);
  if (place === -1) {
    return { code: 'notFound', what: 'entry', name: corrects };
  }
  const why = whyNotCorrectable(events, place);
  return why === null ? null : { code: 'notCorrectable', why };
}
