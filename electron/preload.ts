import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, CALL_CHANNEL, MENU_CHANNEL, OPEN_CHANNEL } from '../shared/contract/bridge.ts';
import type { MenuCommand } from '../shared/contract/contract.ts';

// Only types come from outside, so the names are written again; they compile only as long as they are the same.
const callChannel: typeof CALL_CHANNEL = 'common-ground:call';
const menuChannel: typeof MENU_CHANNEL = 'common-ground:menu';
const openChannel: typeof OPEN_CHANNEL = 'common-ground:open';

/** What is to be opened while the page is not ready to listen yet. */
let unopened: string | null = null;
const keepUnopened = (address: string): void => void (unopened = address);
let open = keepUnopened;
ipcRenderer.on(openChannel, (_event, address: string) => open(address));

const bridge: Bridge = {
  async call(name, request) {
    try {
      // The main process answers with the contract's own values: ipcListener.ts passes on what the handler of `name` returns.
      return (await ipcRenderer.invoke(callChannel, name, request)) as Awaited<
        ReturnType<typeof bridge.call<typeof name>>
      >;
    } catch {
      // What cannot be sent at all: the pages are told as with every other surprise.
      return { ok: false, error: { code: 'unexpected' } };
    }
  },

  onMenu(listener) {
    // The event itself stays here: it would hand the page the whole of ipcRenderer.
    const hear = (_event: unknown, command: MenuCommand): void => listener(command);
    ipcRenderer.on(menuChannel, hear);
    return () => void ipcRenderer.off(menuChannel, hear);
  },

  onOpen(listener) {
    open = listener;
    if (unopened !== null) {
      listener(unopened);
      unopened = null;
    }
    return () => void (open = keepUnopened);
  },
};

contextBridge.exposeInMainWorld('commonGround', bridge);
