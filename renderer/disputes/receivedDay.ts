import type { Writer } from '../../shared/i18n/writer.ts';
import type { Instant } from '../../shared/model/instant.ts';

/** 12 May; with the year where it is not that of `now`, in the time zone of the project. */
export function receivedDay(write: Writer, receivedAt: Instant, now: Instant): string {
  return write.day(write.dayOf(receivedAt), Number(write.dayOf(now).slice(0, 4)));
}
