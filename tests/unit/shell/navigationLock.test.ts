import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { lockNavigation } from '../../../electron/shell/navigationLock.ts';

type Contents = Parameters<typeof lockNavigation>[0];
type OpenHandler = Parameters<Contents['setWindowOpenHandler']>[0];

class LockedContents extends EventEmitter {
  openHandler: OpenHandler | null = null;

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  /** Whether the window would go there. */
  goes(event: string, url: string): boolean {
    let prevented = false;
    this.emit(event, { url, preventDefault: () => (prevented = true) });
    return !prevented;
  }
}

function lockedContents(): LockedContents {
  const contents = new LockedContents();
  lockNavigation(contents as unknown as Contents);
  return contents;
}

describe('the window stays where it is', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('goes nowhere else (%s)', (event) => {
    const contents = lockedContents();

    for (const address of [
      'https://example.com/',
      'http://common-ground/',
      'app://elsewhere/',
      'file:///etc/passwd',
      'data:text/html,<p>',
      'javascript:alert(1)',
      'about:blank',
      'no address',
    ]) {
      expect(contents.goes(event, address), address).toBe(false);
    }
  });

  it('may load its own pages', () => {
    expect(lockedContents().goes('will-navigate', 'app://common-ground/index.html')).toBe(true);
  });

  it('opens no other window and embeds none', () => {
    const contents = lockedContents();

    expect(contents.openHandler?.({} as Parameters<OpenHandler>[0])).toEqual({ action: 'deny' });
    expect(contents.goes('will-attach-webview', 'app://common-ground/')).toBe(false);
  });
});
