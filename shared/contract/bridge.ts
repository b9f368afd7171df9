import type { Result } from '../result.ts';
import type { AppError } from './appError.ts';
import type { Channel, MenuCommand, RequestOf, ResponseOf } from './contract.ts';

/** What the preload script puts on the window as `commonGround`. */
export interface Bridge {
  /** Never rejects: what goes wrong comes back as a value. */
  call<Name extends Channel>(
    name: Name,
    request: RequestOf<Name>,
  ): Promise<Result<ResponseOf<Name>, AppError>>;
  /** Returns the function that ends it. */
  onMenu(listener: (command: MenuCommand) => void): () => void;
  /** Hears the address of a page to show, '/today', that a notification or the tray leads to. Returns the function that ends it. */
  onOpen(listener: (address: string) => void): () => void;
}

/** The names of the three Electron channels that everything goes through. */
export const CALL_CHANNEL = 'common-ground:call';
export const MENU_CHANNEL = 'common-ground:menu';
export const OPEN_CHANNEL = 'common-ground:open';
