import type { Instant } from '../../shared/model/instant.ts';
import { moment } from '../../shared/model/instant.ts';

/** The moments to choose from; one that was chosen another day stands among them at its place in time. */
export function contactChoices(offered: readonly Instant[], chosen: Instant | undefined): readonly Instant[] {
  const isAmong = chosen === undefined || offered.some((choice) => moment(choice) === moment(chosen));
  return isAmong ? offered : [...offered, chosen].toSorted((one, other) => moment(one) - moment(other));
}
