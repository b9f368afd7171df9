import type { OpenOutgoing } from '../../shared/contract/outgoing.ts';
import type { Outgoing } from '../../shared/model/outgoing.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { instantOf } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { mailAddress } from '../../shared/letters/mailText.ts';
import { composeOutgoing } from '../../shared/outgoing/composeOutgoing.ts';
import { failed, ok } from '../../shared/result.ts';
import { holidaysOf } from '../../shared/updates/publicHolidays.ts';
import { openSteps } from '../../shared/updates/openSteps.ts';
import { readUpdate } from '../../shared/updates/readUpdate.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';
import { messageOnPaper } from './messageOnPaper.ts';
import { notAbout } from './notAbout.ts';
import { keyOfAbout, sentAs, storedOutgoing, withOutgoing, withoutOutgoing } from './outboxOf.ts';

type OutgoingHandlers = Pick<
  Handlers,
  'outgoing.read' | 'outgoing.save' | 'outgoing.drop' | 'outgoing.recompose' | 'outgoing.print'
>;

/** Messages to the client while they are written. */
export function outgoingHandlers(needs: HandlerNeeds): OutgoingHandlers {
  const { store, clock, newId } = needs;
  const ids = new ComposedIds();
  return {
    'outgoing.read': async ({ projectId, kind, about }) => {
      const read = store.read(projectId);
      if (!read.ok) {
        return read;
      }
      const { project } = read.value;
      const asOf = instantOf(clock());
      const stored = storedOutgoing(project, kind, about);
      const refused = notAbout(project, { kind, about, asOf });
      if (refused !== null) {
        // What it was about may be done meanwhile; the words that were written are there all the same.
        return stored === undefined ? failed(refused) : ok(opened(project, stored, stored, asOf));
      }
      const composed = composeOutgoing(project, {
        kind,
        about,
        asOf,
        holidays: await holidaysOf(project),
        newId: () => ids.idOf(project, JSON.stringify([projectId, kind, keyOfAbout(about)]), newId),
        nextContact: stored?.nextContact,
        expected: stored?.expected,
        settled: stored?.settled,
      });
      return ok(opened(project, composed, stored, asOf));
    },

    'outgoing.save': ({ projectId, outgoing }) =>
      store.change(projectId, (project) => {
        if (sentAs(project, outgoing.id) !== undefined) {
          return failed({ code: 'alreadySent' });
        }
        const kept = asStored(project, outgoing);
        return ok({ project: withOutgoing(project, kept), answer: kept });
      }),

    'outgoing.drop': ({ projectId, outgoingId }) => {
      ids.letGo(outgoingId);
      return store.change(projectId, (project) =>
        ok({ project: withoutOutgoing(project, outgoingId), answer: null }),
      );
    },

    'outgoing.recompose': async ({ projectId, outgoing, nextContact, expected }) => {
      const read = store.read(projectId);
      if (!read.ok) {
        return read;
      }
      const { project } = read.value;
      const { id, kind, about, handedOver, settled } = outgoing;
      const asOf = instantOf(clock());
      const refused = notAbout(project, { kind, about, asOf });
      if (refused !== null) {
        return failed(refused);
      }
      const holidays = await holidaysOf(project);
      const composed = composeOutgoing(project, {
        kind,
        about,
        asOf,
        holidays,
        newId: () => id,
        nextContact,
        expected,
        settled,
      });
      return ok(handedOver === undefined ? composed : { ...composed, handedOver });
    },

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

/** A message keeps its id however often it is composed before it is stored, so that it is one message. */
class ComposedIds {
  readonly #ids = new Map<string, string>();

  /** A new one once the message that had it was sent. */
  idOf(project: ProjectFile, what: string, newId: () => string): string {
    const given = this.#ids.get(what);
    const id = given === undefined || sentAs(project, given) !== undefined ? newId() : given;
    this.#ids.set(what, id);
    return id;
  }

  /** The next message about the same is another one. */
  letGo(dropped: string): void {
    for (const [what, id] of this.#ids) {
      if (id === dropped) {
        this.#ids.delete(what);
      }
    }
  }
}

/** As it goes into the outbox: what it is about, and how it was handed over, are not the window's to say. */
export function asStored(project: ProjectFile, outgoing: Outgoing): Outgoing {
  const stored = project.outbox?.find(({ id }) => id === outgoing.id);
  const { kind, about, handedOver } = stored ?? { ...outgoing, handedOver: undefined };
  const kept = { ...outgoing, kind, about };
  delete kept.handedOver;
  return handedOver === undefined ? kept : { ...kept, handedOver };
}

function opened(
  project: ProjectFile,
  composed: Outgoing,
  stored: Outgoing | undefined,
  asOf: Instant,
): OpenOutgoing {
  const outgoing = stored ?? composed;
  const { subject, body } = composed;
  const { client } = project;
  const address = mailAddress(client.email);
  return {
    outgoing,
    isStored: stored !== undefined,
    to: { name: client.contact?.name ?? client.name, ...(address === undefined ? {} : { address }) },
    asDrafted: { subject, body },
    ...(outgoing.kind === 'update' ? stepsOf(project, outgoing, asOf) : { steps: [], unmentioned: [] }),
  };
}

function stepsOf(project: ProjectFile, { body, steps: drafted, settled }: Outgoing, asOf: Instant) {
  const { steps, unmentioned } = readUpdate(body, { drafted, open: openSteps(project, asOf), settled });
  return { steps, unmentioned };
}
