import type { Abilities } from '../../shared/contract/abilities.ts';

/** What the desktop does for the app beside its window. */
export interface Machine {
  abilities(): Promise<Abilities>;
  /** Whether it came to pass. */
  startWithSystem(on: boolean): boolean;
}
