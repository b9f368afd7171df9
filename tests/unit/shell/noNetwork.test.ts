import { describe, expect, it } from 'vitest';
import { cancelOutbound, resolveNothing, staysHere } from '../../../electron/shell/noNetwork.ts';
import { denyPermissions } from '../../../electron/shell/permissions.ts';

type Session = Parameters<typeof cancelOutbound>[0];

describe('nothing leaves this computer', () => {
  it.each([
    'app://common-ground/index.html',
    'data:image/png;base64,',
    'blob:app://common-ground/1',
    'devtools://x/',
  ])('lets pass what is answered here: %s', (address) => expect(staysHere(address)).toBe(true));

  it.each([
    'https://example.com/',
    'http://127.0.0.1:8080/',
    'ws://example.com/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'chrome-extension://abc/',
    'HTTPS://EXAMPLE.COM',
    'no address',
  ])('holds back what is not: %s', (address) => expect(staysHere(address)).toBe(false));

  it('cancels in the session what it holds back', () => {
    const answers: unknown[] = [];
    const session = {
      webRequest: {
        onBeforeRequest: (
          listener: (details: { url: string }, answer: (response: unknown) => void) => void,
        ) => {
          listener({ url: 'https://example.com/' }, (response) => answers.push(response));
          listener({ url: 'app://common-ground/' }, (response) => answers.push(response));
        },
      },
    };
    cancelOutbound(session as unknown as Session);

    expect(answers).toEqual([{ cancel: true }, { cancel: false }]);
  });

  it('looks up no name', () => {
    const switches: string[][] = [];
    resolveNothing({
      appendSwitch: (...given: string[]) => void switches.push(given),
    } as unknown as Parameters<typeof resolveNothing>[0]);

    expect(switches).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
  });

  it('grants no permission, whoever asks for whatever', () => {
    const answers: unknown[] = [];
    const note = (granted: unknown): void => void answers.push(granted);
    const session = {
      setPermissionRequestHandler: (ask: (...given: unknown[]) => void) => ask(null, 'media', note),
      setPermissionCheckHandler: (check: () => unknown) => note(check()),
      setDevicePermissionHandler: (check: () => unknown) => note(check()),
      setDisplayMediaRequestHandler: (ask: (...given: unknown[]) => void) => ask(null, note),
    };
    denyPermissions(session as unknown as Session);

    expect(answers).toEqual([false, false, false, null]);
  });
});
