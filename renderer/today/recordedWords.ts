import type { NewEntry } from '../../shared/contract/entry.ts';
import type { TodayItem } from '../../shared/due/todayItem.ts';
import { afterPreposition } from '../../shared/i18n/afterPreposition.ts';
import type { Say } from '../../shared/i18n/translator.ts';
import { writerFor } from '../../shared/i18n/writer.ts';
import type { Language } from '../../shared/model/basics.ts';

/** That something was written down, as a sentence. */
export function recordedWords(say: Say, language: Language, item: TodayItem, entry: NewEntry): string {
  switch (item.kind) {
    case 'payment':
      return say(($) => $.today.payment.recorded, {
        amount: writerFor({ ...item, language }).money(entry.type === 'paymentReceived' ? entry.amount : 0),
        client: afterPreposition(language, item.clientName),
      });
    case 'duty':
      return say(($) => $.today.duty.recorded, { text: item.text });
    case 'delivery':
    case 'acceptance':
    case 'cure':
      return say(($) => $.today[item.kind].recorded, { title: item.title });
    default:
      throw new Error(`nothing is recorded for a row of the kind ${item.kind}`);
  }
}
