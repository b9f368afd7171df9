import { describe, expect, it } from 'vitest';
import { CALL_CHANNEL } from '../../../shared/contract/bridge.ts';
import { ok } from '../../../shared/result.ts';
import type { Handlers } from '../../../electron/handlers/handlers.ts';
import { listenToCalls } from '../../../electron/shell/ipcListener.ts';

type Listen = Parameters<typeof listenToCalls>;
type Asked = (event: unknown, name: unknown, request: unknown) => Promise<unknown>;

const ownContents = { id: 1 };
const ownFrame = { url: 'app://common-ground/index.html#/projects', parent: null };
const ownEvent = { sender: ownContents, senderFrame: ownFrame };
const request = { projectId: 'bakery' };

/** A listener on a stand-in for ipcMain; `ask` is what a page's invoke leads to. */
function aListener(handlers: Partial<Handlers> = {}, contents: object | null = ownContents) {
  const doors = new Map<string, Asked>();
  const surprises: unknown[][] = [];
  const ipcMain = { handle: (channel: string, listen: Asked) => void doors.set(channel, listen) };
  const listener = listenToCalls(ipcMain as Listen[0], {
    handlers: handlers as Handlers,
    ownContents: () => contents as ReturnType<Listen[1]['ownContents']>,
    log: { surprise: (...said) => void surprises.push(said) },
  });
  return {
    listener,
    surprises,
    ask: (event: unknown, name: unknown, asked: unknown) => doors.get(CALL_CHANNEL)?.(event, name, asked),
  };
}

/** Counts how often it is asked, so that a refused call is seen not to have come through. */
function aCountingHandler() {
  let asked = 0;
  const handlers: Partial<Handlers> = {
    'projects.removeSample': () => {
      asked += 1;
      return Promise.resolve(ok(null));
    },
  };
  return { handlers, asked: () => asked };
}

describe('the door between window and main process', () => {
  it('passes a well-formed question of our own page on and hands the answer back', async () => {
    const counting = aCountingHandler();
    const { ask } = aListener(counting.handlers);

    expect(await ask(ownEvent, 'projects.removeSample', request)).toEqual({ ok: true, value: null });
    expect(counting.asked()).toBe(1);
  });

  it.each([
    ['another window', { sender: { id: 2 }, senderFrame: ownFrame }],
    ['a frame within the page', { sender: ownContents, senderFrame: { ...ownFrame, parent: ownFrame } }],
    [
      'a page of another origin',
      { sender: ownContents, senderFrame: { ...ownFrame, url: 'https://example.com/' } },
    ],
    [
      'a look-alike of our origin',
      { sender: ownContents, senderFrame: { ...ownFrame, url: 'app://common-ground.evil/' } },
    ],
    ['a frame that is gone', { sender: ownContents, senderFrame: null }],
  ])('does not listen to %s', async (_who, event) => {
    const counting = aCountingHandler();
    const { ask } = aListener(counting.handlers);

    expect(await ask(event, 'projects.removeSample', request)).toEqual({
      ok: false,
      error: { code: 'badRequest', channel: 'projects.removeSample' },
    });
    expect(counting.asked()).toBe(0);
  });

  it('listens to nobody while there is no window', async () => {
    const counting = aCountingHandler();
    const { ask } = aListener(counting.handlers, null);

    expect(await ask({ ...ownEvent, sender: null }, 'projects.removeSample', request)).toMatchObject({
      ok: false,
    });
    expect(counting.asked()).toBe(0);
  });

  it.each(['files.delete', 'constructor', '__proto__', '', 7, null])('knows no question %j', async (name) => {
    const { ask } = aListener();

    expect(await ask(ownEvent, name, request)).toEqual({
      ok: false,
      error: { code: 'badRequest', channel: String(name) },
    });
  });

  it('answers a question that is not formed as the contract says, without asking anybody', async () => {
    const counting = aCountingHandler();
    const { ask } = aListener(counting.handlers);

    for (const malformed of [undefined, {}, { projectId: 7 }, { ...request, path: '/etc' }]) {
      expect(await ask(ownEvent, 'projects.removeSample', malformed)).toEqual({
        ok: false,
        error: { code: 'badRequest', channel: 'projects.removeSample' },
      });
    }
    expect(counting.asked()).toBe(0);
  });

  it('turns what is thrown into a value and notes where it was, thrown at once or later', async () => {
    const thrown = new TypeError('the words of a client');
    const { ask, surprises } = aListener({
      'projects.removeSample': () => Promise.reject(thrown),
      'projects.list': () => {
        throw thrown;
      },
    });

    expect(await ask(ownEvent, 'projects.removeSample', request)).toEqual({
      ok: false,
      error: { code: 'unexpected' },
    });
    expect(await ask(ownEvent, 'projects.list', undefined)).toEqual({
      ok: false,
      error: { code: 'unexpected' },
    });
    expect(surprises).toEqual([
      ['projects.removeSample', thrown],
      ['projects.list', thrown],
    ]);
  });

  it('is settled only when every question that came in is answered', async () => {
    const saving = Promise.withResolvers<undefined>();
    const { ask, listener } = aListener({
      'projects.removeSample': async () => {
        await saving.promise;
        return ok(null);
      },
    });
    let settled = false;

    const answer = ask(ownEvent, 'projects.removeSample', request);
    const settling = listener.settled().then(() => {
      settled = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(settled).toBe(false);

    saving.resolve(undefined);
    await Promise.all([answer, settling]);
    expect(settled).toBe(true);
  });
});
