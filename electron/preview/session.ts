import type Electron from 'electron';

type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  answer: (response: Electron.CallbackResponse) => void,
) => void;
type PermissionCheck = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type Permission = Parameters<NonNullable<PermissionCheck>>[1];

/**
 * `electron.session.defaultSession`. Deviations: the request handler, the device handler and the display handler are kept and asked by
 * nobody, since Chromium is started with every prompt denied; the check handler is asked once for each permission, when the window
 * opens, and Chromium is told the answer.
 */
class Session {
  #beforeRequest: BeforeRequest | null = null;
  #permissionCheck: PermissionCheck = null;

  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest | null): void => {
      this.#beforeRequest = listener;
    },
  } satisfies { onBeforeRequest: (listener: Parameters<Electron.WebRequest['onBeforeRequest']>[0]) => void };

  setPermissionCheckHandler(handler: PermissionCheck): void {
    this.#permissionCheck = handler;
  }

  setPermissionRequestHandler(): void {
    // Prompts are denied by Chromium itself.
  }

  setDevicePermissionHandler(): void {
    // As above.
  }

  setDisplayMediaRequestHandler(): void {
    // As above.
  }

  // --- What the window asks.

  /** Whether the app lets a request pass. Without a listener everything passes, as in Electron. */
  async letsPass(
    request: Pick<Electron.OnBeforeRequestListenerDetails, 'url' | 'method' | 'resourceType'>,
  ): Promise<boolean> {
    const listener = this.#beforeRequest;
    if (listener === null) {
      return true;
    }
    const details: Electron.OnBeforeRequestListenerDetails = {
      ...request,
      id: 0,
      referrer: '',
      timestamp: Date.now(),
      uploadData: [],
    };
    return new Promise((resolve) => listener(details, (answer) => resolve(answer.cancel !== true)));
  }

  /** Without a handler everything is granted, as in Electron. */
  grants(permission: Permission, origin: string): boolean {
    return (
      this.#permissionCheck?.(null, permission, origin, {
        isMainFrame: true,
        requestingUrl: origin,
        securityOrigin: origin,
      }) ?? true
    );
  }
}

export const session = { defaultSession: new Session() satisfies Satisfied };

type Satisfied = Pick<
  Electron.Session,
  | 'setPermissionCheckHandler'
  | 'setPermissionRequestHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
>;
