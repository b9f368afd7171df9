import { assertNever } from '../../shared/assertNever.ts';
import type { TodayItem } from '../../shared/due/todayItem.ts';
import type { OutgoingAbout, OutgoingKind } from '../../shared/model/outgoing.ts';

export interface MessageWanted {
  readonly kind: OutgoingKind;
  readonly about: OutgoingAbout;
}

/** The message to the client that a row asks for; undefined where something has to happen, or be said to have happened, instead. */
export function messageAskedFor(item: TodayItem): MessageWanted | undefined {
  switch (item.kind) {
    case 'update':
      return { kind: 'update', about: { due: item.due } };
    case 'firstReply':
      return { kind: 'firstReply', about: { dispute: item.dispute } };
    case 'contact':
      return { kind: 'checkIn', about: { dispute: item.dispute } };
    case 'followUp':
    case 'survey':
      return { kind: 'followUp', about: { dispute: item.dispute, followUp: item.followUp } };
    case 'payment':
    case 'duty':
    case 'delivery':
    case 'acceptance':
    case 'cure':
    case 'offer':
      return undefined;
    default:
      return assertNever(item);
  }
}

/** The message that can be written when what was waited for has not happened. */
export function messageInstead(item: TodayItem): MessageWanted | undefined {
  switch (item.kind) {
    case 'payment':
      return { kind: 'paymentReminder', about: { instalment: item.instalment } };
    case 'duty':
      return { kind: 'materialReminder', about: { duty: item.duty } };
    case 'delivery':
      return { kind: 'delayNotice', about: { deliverable: item.deliverable } };
    default:
      return undefined;
  }
}
