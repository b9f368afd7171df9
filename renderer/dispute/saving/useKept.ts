import { useSyncExternalStore } from 'react';
import type { Keeper, Kept } from './Keeper.ts';

/** What a keeper holds; the page is told of every change at once, so that fields can be typed into. */
export function useKept<Change extends object>(keeper: Keeper<Change>): Kept<Change> {
  return useSyncExternalStore(keeper.subscribe, keeper.current);
}
