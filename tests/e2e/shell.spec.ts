import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launchApp } from '../support/launchApp.ts';
import { expect, test } from '../support/appTest.ts';

test('opens one window that shows the app and asks the main process through the bridge', async ({ app }) => {
  await expect(app.page).toHaveTitle(/Common Ground/);

  const start = await app.page.evaluate(() => window.commonGround.call('app.start', undefined));
  expect(start).toMatchObject({ ok: true, value: { settings: { theme: 'system' } } });
  expect(await app.evaluateMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, undefined)).toBe(
    1,
  );
});

test('gives the page the bridge and nothing else of the machine', async ({ app }) => {
  const reach = await app.page.evaluate(() => {
    const page = window as unknown as Record<string, unknown>;
    return {
      node: ['require', 'process', 'module', 'Buffer', '__standInDoor'].filter((name) => name in page),
      bridge: Object.keys(window.commonGround).sort(),
      frozen: Object.isFrozen(window.commonGround),
    };
  });

  expect(reach).toEqual({ node: [], bridge: ['call', 'onMenu', 'onOpen'], frozen: true });
});

test('answers a question that is not in the contract, or is asked wrongly, with a value', async ({ app }) => {
  const answers = await app.page.evaluate(() => {
    // What a page that has been tampered with would try.
    const bridge = window.commonGround as { call(name: string, request: unknown): Promise<unknown> };
    return Promise.all([
      bridge.call('files.delete', {}),
      bridge.call('constructor', {}),
      bridge.call('projects.read', { projectId: 7 }),
      bridge.call('projects.read', { projectId: 'p', more: true }),
    ]);
  });

  expect(answers).toEqual([
    { ok: false, error: { code: 'badRequest', channel: 'files.delete' } },
    { ok: false, error: { code: 'badRequest', channel: 'constructor' } },
    { ok: false, error: { code: 'badRequest', channel: 'projects.read' } },
    { ok: false, error: { code: 'badRequest', channel: 'projects.read' } },
  ]);
});

test.describe('without a network', () => {
  test('no request leaves the computer, whatever the page tries', async ({ app }) => {
    const visits: string[] = [];
    const server = createServer((request, response) => {
      visits.push(request.url ?? '');
      response.end('here');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    // A server that could be reached, so that a request that gets through is seen.
    const outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

    const tried = await app.page.evaluate(async (address) => {
      const outcome = async (work: Promise<unknown>): Promise<string> =>
        work.then(
          () => 'got through',
          () => 'refused',
        );
      const loaded = (element: HTMLElement): Promise<unknown> =>
        new Promise((resolve, reject) => {
          element.addEventListener('load', resolve);
          element.addEventListener('error', reject);
          document.body.append(element);
        });
      const socket = new Promise((resolve, reject) => {
        const opened = new WebSocket(address.replace('http', 'ws'));
        opened.addEventListener('open', resolve);
        opened.addEventListener('error', reject);
        opened.addEventListener('close', reject);
      });
      return {
        fetch: await outcome(fetch(`${address}/fetch`)),
        image: await outcome(loaded(Object.assign(new Image(), { src: `${address}/image` }))),
        script: await outcome(
          loaded(Object.assign(document.createElement('script'), { src: `${address}/script` })),
        ),
        style: await outcome(
          loaded(
            Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${address}/style` }),
          ),
        ),
        socket: await outcome(socket),
        beacon: String(navigator.sendBeacon(`${address}/beacon`, 'words')),
      };
    }, outside);
    await app.page.evaluate((address) => {
      const frame = Object.assign(document.createElement('iframe'), { src: `${address}/frame` });
      const form = Object.assign(document.createElement('form'), {
        action: `${address}/form`,
        method: 'post',
      });
      document.body.append(frame, form);
      form.submit();
    }, outside);
    await app.page.waitForTimeout(500);
    server.close();

    expect(tried).toMatchObject({
      fetch: 'refused',
      image: 'refused',
      script: 'refused',
      style: 'refused',
      socket: 'refused',
    });
    expect(visits).toEqual([]);
  });

  test('the session refuses every address that is not on this computer, policy or not', async ({ app }) => {
    // Asked past the page's own policy, as a flaw in a page would.
    const failure = app.page.waitForEvent('requestfailed', (request) =>
      request.url().startsWith('https://example.com/'),
    );
    const client = await app.page.context().newCDPSession(app.page);
    await client.send('Page.setBypassCSP', { enabled: true });
    await app.page.reload();
    await app.page.evaluate(() => fetch('https://example.com/').catch(() => null));

    expect((await failure).failure()?.errorText).toMatch(/^net::ERR_BLOCKED_BY_CLIENT/);
  });

  test('the window stays on its own page: no link, no new window, no address leads away', async ({ app }) => {
    const home = app.page.url();
    await app.page.evaluate(() => {
      window.location.href = 'https://example.com/away';
    });
    await app.page.waitForTimeout(300);
    await app.page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {
        href: 'https://example.com/link',
        textContent: 'away',
      });
      document.body.append(link);
      link.click();
      window.open('https://example.com/window');
      const blank = Object.assign(document.createElement('a'), {
        href: 'https://example.com/blank',
        target: '_blank',
      });
      document.body.append(blank);
      blank.click();
    });
    await app.page.waitForTimeout(800);

    expect(app.page.url()).toBe(home);
    expect(app.page.context().pages()).toHaveLength(1);
    await expect(app.page.locator('body')).not.toBeEmpty();
  });

  test('every permission is denied', async ({ app }) => {
    const states = await app.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as const;
      const asked = names.map((name) => navigator.permissions.query({ name: name as PermissionName }));
      return (await Promise.all(asked)).map(({ state }) => state);
    });

    expect(states).toEqual(['denied', 'denied', 'denied', 'denied', 'denied']);
  });
});

test('every page comes with the policy, and no script can be slipped in', async ({ app }) => {
  const [response] = await Promise.all([
    app.page.waitForResponse((each) => each.request().isNavigationRequest()),
    app.page.reload(),
  ]);
  expect(response.headers()['content-security-policy']).toContain("default-src 'none'");

  const slippedIn = await app.page.evaluate(async () => {
    const page = window as unknown as { slipped?: boolean };
    const script = document.createElement('script');
    script.textContent = 'window.slipped = true';
    document.body.append(script);
    const attribute = document.createElement('img');
    attribute.setAttribute('onerror', 'window.slipped = true');
    attribute.src = 'nowhere.png';
    document.body.append(attribute);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return page.slipped ?? false;
  });
  expect(slippedIn).toBe(false);
});

test('a file outside the pages cannot be fetched by any spelling', async ({ app }) => {
  const statuses = await app.page.evaluate(() => {
    const addresses = [
      '../package.json',
      '/%2e%2e/electron/main.js',
      '/..%2f..%2fpackage.json',
      '/%5c..%5cpackage.json',
    ];
    return Promise.all(addresses.map(async (address) => (await fetch(address)).status));
  });

  expect(statuses).toEqual([404, 404, 404, 404]);
});

test('the menu speaks to the page until the page stops listening', async ({ app }) => {
  const say = (command: string): Promise<void> =>
    app.evaluateMain(({ BrowserWindow }, each) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('common-ground:menu', each);
    }, command);
  const heard = await app.page.evaluateHandle(() => {
    const commands: string[] = [];
    const stop = window.commonGround.onMenu((command) => {
      commands.push(command);
      stop();
    });
    return commands;
  });

  await say('showSettings');
  await expect.poll(() => heard.jsonValue()).toEqual(['showSettings']);
  await say('showProjects');
  await app.page.waitForTimeout(300);
  expect(await heard.jsonValue()).toEqual(['showSettings']);
});

test('a second start ends by itself and leaves the first one writing alone', async ({ app }) => {
  expect(await app.startAgain()).toBe(0);

  expect(await app.evaluateMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, undefined)).toBe(
    1,
  );
  expect(await app.page.evaluate(() => window.commonGround.call('app.start', undefined))).toMatchObject({
    ok: true,
  });
});

test('starts again after it was killed, on the same folder', async ({ userData }) => {
  const first = await launchApp({ userData });
  await first.kill();

  const second = await launchApp({ userData });
  const start = await second.page.evaluate(() => window.commonGround.call('app.start', undefined));
  await second.close();

  expect(start).toMatchObject({ ok: true });
  expect(await second.ended).toBe(0);
});

test('closing the window ends the app', async ({ app }) => {
  await app.page.close();

  expect(await app.ended).toBe(0);
});
