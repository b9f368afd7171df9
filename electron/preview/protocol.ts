import type Electron from 'electron';

type Handler = (request: Request) => Response | Promise<Response>;

/** `electron.protocol`: schemes of one's own. Deviation: every registered scheme is standard and secure, since it is shown as https. */
class Protocol {
  readonly schemes = new Set<string>();
  readonly #handlers = new Map<string, Handler>();

  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    for (const { scheme, privileges } of schemes) {
      if (privileges?.standard !== true || privileges.secure !== true) {
        throw new Error('The stand-in can only show standard and secure schemes.');
      }
      this.schemes.add(scheme);
    }
  }

  handle(scheme: string, handler: Handler): void {
    if (this.#handlers.has(scheme)) {
      throw new Error(`The scheme has been registered: ${scheme}`);
    }
    this.#handlers.set(scheme, handler);
  }

  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme);
  }

  // --- What pageRequests.ts asks.

  handlerOf(address: string): Handler | undefined {
    return this.#handlers.get(address.slice(0, address.indexOf(':')));
  }
}

export const protocol = new Protocol() satisfies Pick<
  Electron.Protocol,
  'registerSchemesAsPrivileged' | 'handle' | 'isProtocolHandled'
>;
