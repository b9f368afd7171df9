import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Mood, Stage } from '../../support/mailServer.ts';
import { MailServer, STAGES } from '../../support/mailServer.ts';
import type { KeyAndCertificate } from '../../support/selfSigned.ts';
import { selfSigned } from '../../support/selfSigned.ts';
import { MAIL_PASSWORD, readBack, sendingIn } from '../../support/sendingWorld.ts';
import type { FileCall } from '../../support/troubledFiles.ts';
import { systemError, watchedFiles } from '../../support/troubledFiles.ts';

const NAMES = ['first', 'second', 'third'];

let own: KeyAndCertificate;
let server: MailServer;
let port: number;
beforeAll(async () => {
  own = selfSigned();
  server = new MailServer({ own, password: MAIL_PASSWORD });
  port = await server.open();
});
afterAll(() => server.close());

/** When the app is ended from outside. */
type End = { readonly at: Stage } | { readonly afterFileCalls: number } | null;

type Step =
  | {
      readonly does: 'click' | 'doubleClick';
      readonly message: number;
      readonly mood: Mood;
      readonly end: End;
    }
  | { readonly does: 'sendWaiting'; readonly mood: Mood; readonly end: End }
  | {
      readonly does: 'settle';
      readonly message: number;
      readonly arrived: boolean;
      readonly mood: Mood;
      readonly end: End;
    }
  | { readonly does: 'takeBack'; readonly message: number }
  | { readonly does: 'startAgain' };

const message = fc.integer({ min: 0, max: NAMES.length - 1 });
const stage = fc.constantFrom(...STAGES);
const mood: fc.Arbitrary<Mood> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Mood>({ kind: 'well' }) },
  { weight: 3, arbitrary: stage.map((at): Mood => ({ kind: 'cutsAt', stage: at })) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('refuses' as const),
      what: fc.constantFrom('recipient' as const, 'sender' as const, 'message' as const),
      code: fc.constantFrom(451, 550),
    }),
  },
);
const end: fc.Arbitrary<End> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: stage.map((at) => ({ at })) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 60 }).map((afterFileCalls) => ({ afterFileCalls })) },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom('click' as const, 'doubleClick' as const),
      message,
      mood,
      end,
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('sendWaiting' as const), mood, end }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('settle' as const),
      message,
      arrived: fc.boolean(),
      mood,
      end,
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('takeBack' as const), message }) },
  { weight: 1, arbitrary: fc.constant<Step>({ does: 'startAgain' }) },
);

it('each message is in the inbox at most once, whatever ends the connection or the app, unless the person sends it again; and what the app calls sent is there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
      const folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
      try {
        await live(folder, steps);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }),
    { numRuns: 200 },
  );
}, 600_000);

async function live(folder: string, steps: readonly Step[]): Promise<void> {
  server.received.length = 0;
  const again = new Map<string, number>();
  const claimed = new Set<string>();
  let app = opened(folder);
  await app.queue.finish();
  let edition = 0;

  for (const one of steps) {
    switch (one.does) {
      case 'click':
      case 'doubleClick': {
        const name = NAMES[one.message] ?? '';
        edition += 1;
        const words = `words ${edition}`;
        await during(app, one, async () => {
          const outcomes = await Promise.all([
            app.click(name, words),
            ...(one.does === 'doubleClick' ? [app.click(name, words)] : []),
          ]);
          for (const outcome of outcomes) {
            if (outcome.ok && outcome.value.kind === 'accepted' && !claimed.has(name)) {
              expect(inboxOf(name)).not.toHaveLength(0);
            }
          }
        });
        break;
      }
      case 'sendWaiting':
        await during(app, one, () => app.queue.sendWaiting());
        break;
      case 'settle': {
        const name = NAMES[one.message] ?? '';
        const doubtful = app.queue
          .onItsWay()
          .find(({ outgoingId, state }) => outgoingId === name && state === 'uncertain');
        if (doubtful !== undefined) {
          if (one.arrived) {
            claimed.add(name);
          } else {
            again.set(name, (again.get(name) ?? 0) + 1);
          }
          await during(app, one, () => app.queue.settle(doubtful.id, one.arrived));
        }
        break;
      }
      case 'takeBack': {
        const name = NAMES[one.message] ?? '';
        const waiting = app.queue.onItsWay().find(({ outgoingId }) => outgoingId === name);
        if (waiting !== undefined) {
          app.queue.withdraw(waiting.id);
        }
        break;
      }
      case 'startAgain':
        app.end();
        break;
    }
    if (app.isEnded()) {
      app = opened(folder);
      await app.queue.finish();
    }
    for (const name of NAMES) {
      const inbox = inboxOf(name);
      const entries = app.entries().filter(({ outgoing }) => outgoing.id === name);
      expect(inbox.length).toBeLessThanOrEqual(1 + (again.get(name) ?? 0));
      expect(entries.length).toBeLessThanOrEqual(1);
      if (entries.length === 1 && !claimed.has(name)) {
        expect(inbox.length).toBeGreaterThanOrEqual(1);
      }
      if (entries.length === 1 && !claimed.has(name) && !again.has(name)) {
        expect(inbox).toEqual([entries[0]?.outgoing.body]);
      }
      // What may have arrived is told as that, and is not waiting to be sent once more.
      if (inbox.length > 0 && !again.has(name) && entries.length === 0) {
        expect(stateOf(app, name)).toBe('uncertain');
      }
    }
  }
}

function inboxOf(name: string): string[] {
  return server.received
    .map(({ bytes }) => readBack(bytes))
    .filter((mail) => mail.name === name)
    .map(({ words }) => words);
}

type App = ReturnType<typeof opened>;

function stateOf({ queue }: App, name: string): string | undefined {
  return queue.onItsWay().find(({ outgoingId }) => outgoingId === name)?.state;
}

const WRITING: readonly FileCall[] = [
  'makeFolder',
  'create',
  'write',
  'flush',
  'close',
  'rename',
  'flushFolder',
  'remove',
];

/** An app that can be ended from outside: from then on nothing that it does reaches the disk, and its connection is gone. */
function opened(folder: string) {
  let isEnded = false;
  let left = Infinity;
  const end = (): void => {
    isEnded = true;
    server.cut();
  };
  const files = watchedFiles((call) => {
    if (WRITING.includes(call)) {
      left -= 1;
      if (left < 0) {
        end();
      }
    }
    if (isEnded) {
      throw systemError('EIO');
    }
  });
  return {
    ...sendingIn({ folder, port, certificate: own.certificate, files }),
    end,
    isEnded: () => isEnded,
    endAfterFileCalls: (calls: number) => {
      left = calls;
    },
    goOnWithoutEnd: () => {
      left = Infinity;
    },
  };
}

async function during(
  app: App,
  { mood: wished, end: ending }: { readonly mood: Mood; readonly end: End },
  act: () => Promise<unknown>,
) {
  if (ending !== null && 'at' in ending) {
    server.mood = { kind: 'stopsAt', stage: ending.at };
    server.onStop = app.end;
  } else {
    server.mood = wished;
    app.endAfterFileCalls(ending === null ? Infinity : ending.afterFileCalls);
  }
  try {
    await act();
  } finally {
    server.mood = { kind: 'well' };
    server.onStop = () => undefined;
    app.goOnWithoutEnd();
  }
}
