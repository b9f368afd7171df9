import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import type { AppError } from '../../shared/contract/appError.ts';
import { CALL_CHANNEL } from '../../shared/contract/bridge.ts';
import type { Channel, RequestOf, ResponseOf } from '../../shared/contract/contract.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { Result } from '../../shared/result.ts';
import { failed } from '../../shared/result.ts';
import type { Handlers } from '../handlers/handlers.ts';
import { isOwnPage } from './pageAddress.ts';

interface ListenerNeeds {
  readonly handlers: Handlers;
  /** The contents of our own window; null while there is none. */
  readonly ownContents: () => WebContents | null;
  readonly log: { surprise(where: string, thrown: unknown): void };
}

export interface IpcListener {
  /** Resolves when every call that has come in so far is answered. */
  settled(): Promise<void>;
}

type Answered = Result<ResponseOf<Channel>, AppError>;

/**
 * The one door between window and main process. Who asks is checked, what is asked is parsed, and whatever happens goes back as a
 * value: https://www.electronjs.org/docs/latest/tutorial/security (17)
 */
export function listenToCalls(ipcMain: Pick<IpcMain, 'handle'>, needs: ListenerNeeds): IpcListener {
  const inProgress = new Set<Promise<Answered>>();

  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, request: unknown) => {
    const answer = answerCall(event, name, request, needs);
    inProgress.add(answer);
    void answer.finally(() => inProgress.delete(answer));
    return answer;
  });

  return {
    async settled() {
      await Promise.all(inProgress);
    },
  };
}

async function answerCall(
  event: IpcMainInvokeEvent,
  name: unknown,
  request: unknown,
  needs: ListenerNeeds,
): Promise<Answered> {
  if (!isChannel(name)) {
    return failed({ code: 'badRequest', channel: String(name).slice(0, 60) });
  }
  if (!isOwnWindow(event, needs.ownContents())) {
    return failed({ code: 'badRequest', channel: name });
  }
  const parsed = contract[name].request.safeParse(request);
  if (!parsed.success) {
    return failed({ code: 'badRequest', channel: name });
  }
  try {
    return await ask(needs.handlers, name, parsed.data);
  } catch (thrown) {
    needs.log.surprise(name, thrown);
    return failed({ code: 'unexpected' });
  }
}

function ask(handlers: Handlers, name: Channel, request: unknown): Promise<Answered> {
  // The schema of this very channel has just parsed the request; the compiler cannot tie the two rows of the table together.
  const handler = handlers[name] as (request: RequestOf<Channel>) => Promise<Answered>;
  return handler(request as RequestOf<Channel>);
}

function isChannel(name: unknown): name is Channel {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}

/** Our own window's main frame (the one without a parent), at our own origin. The frame is null once it has navigated or gone. */
function isOwnWindow(event: IpcMainInvokeEvent, own: WebContents | null): boolean {
  return (
    own !== null &&
    event.sender === own &&
    event.senderFrame !== null &&
    event.senderFrame.parent === null &&
    isOwnPage(event.senderFrame.url)
  );
}
