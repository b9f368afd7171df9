import { day } from '../../shared/model/basics.ts';
import type { Day } from '../../shared/model/day.ts';

/** What an address of the agreement can ask for: a version or a past day, and a clause to lead to. */
export interface AgreementSearch {
  readonly version?: number;
  readonly on?: Day;
  readonly clause?: string;
}

/** Reads the search part of an address; what is not understood is left out. */
export function agreementSearch(search: Record<string, unknown>): AgreementSearch {
  const on = day.safeParse(search.on);
  return {
    ...(Number.isInteger(search.version) ? { version: Number(search.version) } : {}),
    ...(on.success ? { on: on.data } : {}),
    ...(typeof search.clause === 'string' ? { clause: search.clause } : {}),
  };
}
