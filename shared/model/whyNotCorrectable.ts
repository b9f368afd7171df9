import type { Corrections } from './effectiveEvents.ts';
import { correctionsIn } from './effectiveEvents.ts';
import type { ProjectEvent } from './event.ts';

/** `signing`: recorded by the app. `words`: a message or note, kept as it came. `corrected`: its correction is what can be corrected. */
export type NotCorrectable = 'signing' | 'words' | 'corrected';

/** Why the entry at a place cannot be corrected; null where it can. */
export function whyNotCorrectable(
  events: readonly ProjectEvent[],
  place: number,
  { corrected, corrections }: Corrections = correctionsIn(events),
): NotCorrectable | null {
  const type = events[place]?.type;
  if (type === 'agreementSigned') {
    return 'signing';
  }
  if (type === 'message' && !corrections.has(place)) {
    return 'words';
  }
  return corrected.has(place) ? 'corrected' : null;
}
