import { smtpCourier } from '../../electron/sending/courier.ts';
import { SendingQueue } from '../../electron/sending/SendingQueue.ts';
import type { OutboxPlace } from '../../electron/sending/SendingRecords.ts';
import { SendingStore } from '../../electron/sending/SendingStore.ts';
import type { FileLayer } from '../../electron/storage/fileLayer.ts';
import { diskFiles } from '../../electron/storage/fileLayer.ts';
import { SmallStore } from '../../electron/storage/SmallStore.ts';
import type { SendingAccount } from '../../shared/contract/settings.ts';
import { instant } from '../../shared/model/basics.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { outgoing as outgoingModel } from '../../shared/model/outgoing.ts';
import type { Outgoing } from '../../shared/model/outgoing.ts';
import { z } from '../../shared/model/zod.ts';
import { ok } from '../../shared/result.ts';

export const MAIL_PASSWORD = 'geheim Wörter 9';

const CLOCK = () => new Date('2026-05-13T08:00:00.000Z');

const book = z.looseObject({
  outbox: z.array(outgoingModel),
  entries: z.array(z.looseObject({ outgoing: outgoingModel, at: instant })),
});

export interface SendingWays {
  readonly folder: string;
  readonly port: number;
  /** PEM. */
  readonly certificate: string;
  /** null: it was kept in memory only, and the app was closed since. */
  readonly password?: string | null;
  readonly files?: FileLayer;
  /** Called before the project is told. */
  readonly beforeTelling?: () => Promise<void>;
}

/**
 * The queue of an app that was opened on a folder, with a project of the simplest kind beside it: an outbox and its entries in one file
 * that is written as a whole, as a project is.
 */
export function sendingIn({
  folder,
  port,
  certificate,
  password = MAIL_PASSWORD,
  files = diskFiles,
  beforeTelling,
}: SendingWays) {
  const needs = { files, folder, clock: CLOCK };
  const project = new SmallStore(needs, {
    name: 'book',
    model: book,
    empty: { outbox: [], entries: [] },
  });
  const closing = new AbortController();
  let ids = 0;
  const queue = new SendingQueue({
    store: new SendingStore(needs),
    courier: smtpCourier({
      patience: { untilReady: 5_000, forTheAnswer: 5_000, whenStopped: 20 },
      authorities: certificate,
    }),
    account: () => accountAt(port),
    password: () => Promise.resolve(password),
    clock: CLOCK,
    newId: () => `q-${(ids += 1)}-${Math.random()}`,
    isInOutbox: ({ outgoing }) => project.current().outbox.some(({ id }) => id === outgoing.id),
    tellSent: async (place, at) => {
      await beforeTelling?.();
      const { outbox, entries } = project.current();
      return project.save({
        outbox: outbox.filter(({ id }) => id !== place.outgoing.id),
        entries: [...entries, { outgoing: place.outgoing, at }],
      });
    },
    stop: closing.signal,
  });

  /** The person writes a message and presses “Send now”. */
  function click(name: string, words: string) {
    const place: OutboxPlace = { projectId: 'p', outgoing: outgoingOf(name, words) };
    return queue.send(place, () => {
      const { outbox, entries } = project.current();
      const kept = project.save({
        outbox: [...outbox.filter(({ id }) => id !== name), place.outgoing],
        entries,
      });
      return Promise.resolve(kept.ok ? ok({ outgoing: place.outgoing, mail: mailOf(place.outgoing) }) : kept);
    });
  }

  return { queue, click, entries: () => project.current().entries, close: () => closing.abort() };
}

/** What a message of these tests was called and said, read back out of what the server received. */
export function readBack(bytes: Buffer): { readonly name: string; readonly words: string } {
  const [, name = '', words = ''] =
    /Message-ID: <(.*)@common-ground\.invalid>[^]*\r\n\r\n(.*)\r\n/.exec(bytes.toString('utf8')) ?? [];
  return { name, words };
}

export function accountAt(port: number): SendingAccount {
  return {
    host: '127.0.0.1',
    port,
    security: 'tls',
    user: 'kim@example.org',
    fromName: 'Kim Müller',
    fromAddress: 'kim@example.org',
  };
}

function outgoingOf(name: string, words: string): Outgoing {
  const draftedAt: Instant = '2026-05-12T08:00:00.000Z';
  return { id: name, kind: 'checkIn', about: {}, draftedAt, language: 'de', subject: name, body: words };
}

function mailOf({ id, body }: Outgoing) {
  const text = `Message-ID: <${id}@common-ground.invalid>\r\nSubject: ${id}\r\n\r\n${body}\r\n`;
  return { bytes: Buffer.from(text), from: 'kim@example.org', to: 'toni@example.com' };
}
