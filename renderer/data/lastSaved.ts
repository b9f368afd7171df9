import type { QueryClient } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { Instant } from '../../shared/model/instant.ts';
import { instantOf } from '../../shared/model/instant.ts';

const KEY = ['window.lastSaved'];

/** Notes that the main process has just confirmed a change. */
export function markSaved(client: QueryClient): void {
  client.setQueryData<Instant>(KEY, instantOf(new Date()));
}

/** When this window last saved something; undefined before the first time. */
export function useLastSaved(): Instant | undefined {
  return useQuery<Instant>({ queryKey: KEY, enabled: false }).data;
}
