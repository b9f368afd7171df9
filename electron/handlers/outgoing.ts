import type { Outgoing } from '../../shared/model/outgoing.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { failed, ok } from '../../shared/result.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';
import { messageOnPaper } from './messageOnPaper.ts';
import { sentAs, withOutgoing, withoutOutgoing } from './outboxOf.ts';

type OutgoingHandlers = Pick<Handlers, 'outgoing.save' | 'outgoing.drop' | 'outgoing.print'>;

/** Messages to the client while they are written. */
export function outgoingHandlers(needs: HandlerNeeds): OutgoingHandlers {
  const { store } = needs;
  return {
    'outgoing.save': ({ projectId, outgoing }) =>
      store.change(projectId, (project) => {
        if (sentAs(project, outgoing.id) !== undefined) {
          return failed({ code: 'alreadySent' });
        }
        const kept = asStored(project, outgoing);
        return ok({ project: withOutgoing(project, kept), answer: kept });
      }),

    'outgoing.drop': ({ projectId, outgoingId }) =>
      store.change(projectId, (project) =>
        ok({ project: withoutOutgoing(project, outgoingId), answer: null }),
      ),

    'outgoing.print': async ({ projectId, outgoing }) => {
      const read = store.read(projectId);
      if (!read.ok) {
        return read;
      }
      const { pdf, pages, fileName } = await messageOnPaper(needs, read.value.project, outgoing);
      return ok({
        pdf: Buffer.from(pdf).toString('base64'),
        pages,
        fileName,
        language: outgoing.language,
      });
    },
  };
}

/** As it goes into the outbox: what it is about, and how it was handed over, are not the window's to say. */
export function asStored(project: ProjectFile, outgoing: Outgoing): Outgoing {
  const stored = project.outbox?.find(({ id }) => id === outgoing.id);
  const { kind, about, handedOver } = stored ?? { ...outgoing, handedOver: undefined };
  const kept = { ...outgoing, kind, about };
  delete kept.handedOver;
  return handedOver === undefined ? kept : { ...kept, handedOver };
}
