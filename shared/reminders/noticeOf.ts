import type { Say } from '../i18n/translator.ts';
import type { Notice } from './notice.ts';
import type { Occurrence } from './occurrence.ts';

/** What one occurrence is called by itself. */
export interface OccurrenceWords {
  /** What is to be done, in one line. */
  readonly title: string;
  /** Why now. */
  readonly reason: string;
  /** The page on which to do it. */
  readonly address: string;
}

interface NoticeWording<Item> {
  readonly say: Say;
  readonly wordsOf: (item: Item) => OccurrenceWords;
  /** The page that lists them all. */
  readonly listAddress: string;
}

/** So many are named where several come due at once. */
const MOST_NAMED = 3;

/**
 * One notice for all that is told at once, the most urgent first. The same occurrences make a notice of the same id, so that a system
 * which is shown it twice has it once.
 */
export function noticeOf<Item extends Pick<Occurrence, 'key'>>(
  items: readonly Item[],
  { say, wordsOf, listAddress }: NoticeWording<Item>,
): Notice {
  const keys = items.map(({ key }) => key);
  const words = items.slice(0, MOST_NAMED).map(wordsOf);
  const [first] = words;
  const common = {
    id: keys.join(' '),
    keys,
    actions: [
      { id: 'open', label: say(($) => $.reminders.open) },
      { id: 'snooze', label: say(($) => $.reminders.snooze) },
    ],
  } as const;
  if (items.length === 1 && first !== undefined) {
    return { ...common, title: first.title, body: first.reason, address: first.address };
  }
  const more = items.length - words.length;
  const lines = words.map(({ title }) => title);
  return {
    ...common,
    title: say(($) => $.reminders.several, { count: items.length }),
    body: [...lines, ...(more === 0 ? [] : [say(($) => $.reminders.more, { count: more })])].join('\n'),
    address: listAddress,
  };
}
