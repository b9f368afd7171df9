import type Electron from 'electron';
import type { BrowserContext, Request as PageRequest, Route } from 'playwright';
import { inside } from './pageAddressMap.ts';
import { protocol } from './protocol.ts';
import { session } from './session.ts';

type ResourceType = Electron.OnBeforeRequestListenerDetails['resourceType'];

const RESOURCE_TYPES: Readonly<Record<string, ResourceType>> = {
  stylesheet: 'stylesheet',
  script: 'script',
  image: 'image',
  font: 'font',
  media: 'media',
  fetch: 'xhr',
  xhr: 'xhr',
  ping: 'ping',
  cspreport: 'cspReport',
  websocket: 'webSocket',
};

interface Gatekeeper {
  /** Asks will-navigate; false when the app stops it. */
  mayNavigate(address: string, request: PageRequest): boolean;
}

/**
 * Answers every request of the window as Electron would: a navigation is asked about, the session's listener decides, a registered
 * scheme is served by the app's own protocol handler. Deviation: what Electron would then fetch from a network is refused.
 */
export async function answerRequests(context: BrowserContext, gatekeeper: Gatekeeper): Promise<void> {
  await context.route('**/*', async (route) => {
    try {
      await answer(route, gatekeeper);
    } catch (thrown) {
      // The window can be gone before its request is answered; nobody waits for it then.
      await route.abort('failed').catch(() => undefined);
      if (!isGone(thrown)) {
        throw thrown;
      }
    }
  });
  await context.routeWebSocket('**/*', (socket) => socket.close());
}

async function answer(route: Route, gatekeeper: Gatekeeper): Promise<void> {
  const request = route.request();
  const url = inside(request.url(), protocol.schemes);

  if (request.isNavigationRequest() && !gatekeeper.mayNavigate(url, request)) {
    // "Aborted" leaves the window on the page where it is.
    return route.abort('aborted');
  }
  const details = { url, method: request.method(), resourceType: resourceTypeOf(request) };
  if (!(await session.defaultSession.letsPass(details))) {
    return route.abort('blockedbyclient');
  }
  const handler = protocol.handlerOf(url);
  if (handler === undefined) {
    return route.abort('internetdisconnected');
  }
  const response = await handler(new Request(url, { method: request.method(), headers: request.headers() }));
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

function resourceTypeOf(request: PageRequest): ResourceType {
  if (request.resourceType() === 'document') {
    return request.isNavigationRequest() ? 'mainFrame' : 'subFrame';
  }
  return RESOURCE_TYPES[request.resourceType()] ?? 'other';
}

function isGone(thrown: unknown): boolean {
  return (
    thrown instanceof Error && /has been closed|Target closed|Route is already handled/.test(thrown.message)
  );
}
