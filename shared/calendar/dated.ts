import type { Say } from '../i18n/translator.ts';
import type { Writer } from '../i18n/writer.ts';
import type { Day } from '../model/day.ts';
import type { Instant } from '../model/instant.ts';

/** What has a day, in the words of the person whose calendar it is. */
export interface Dated {
  readonly kind: 'milestone' | 'instalment' | 'update' | 'duty' | 'cure' | 'offer';
  /** What it is the date of: ids, or a day. */
  readonly record: readonly string[];
  readonly day: Day;
  readonly summary: string;
  readonly about: readonly string[];
  readonly alarmAt?: Instant;
}

export interface CalendarWords {
  readonly say: Say;
  readonly write: Writer;
}
