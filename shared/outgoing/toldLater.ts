import type { ProjectEvent } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';

/** When it was written down that something was sent, where that was later than the sending itself. */
export function toldLater(event: ProjectEvent): Instant | undefined {
  return event.type === 'updateSent' || event.type === 'message' ? event.recordedAt : undefined;
}
