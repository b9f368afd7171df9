import type { Bridge } from '../../shared/contract/bridge.ts';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly commonGround: Bridge;
  }
}

/** The one way out of the window. */
export function bridge(): Bridge {
  return window.commonGround;
}
