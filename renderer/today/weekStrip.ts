import type { TodayItem } from '../../shared/due/todayItem.ts';
import type { Day } from '../../shared/model/day.ts';
import { addDays } from '../../shared/model/day.ts';
import type { SignKind } from '../components/Sign.tsx';

/** What is settled has left the list. */
type RowSign = Exclude<SignKind, 'settled'>;

export interface StripDay {
  readonly day: Day;
  /** Days from today. */
  readonly when: number;
  /** What falls on it, most pressing first. */
  readonly signs: readonly RowSign[];
  /** The row that it leads to; none where nothing falls on it. */
  readonly first?: string;
}

const DAYS = 7;
const ORDER: readonly RowSign[] = ['risk', 'needs', 'waiting'];

/** Today and the six days after it. What is past and one's own turn still stands on today; what others are late with on no day. */
export function weekStrip(items: readonly TodayItem[], today: Day): readonly StripDay[] {
  return Array.from({ length: DAYS }, (_day, when) => {
    const onDay = items
      .filter((item) => stripPlace(item) === when)
      .toSorted((one, other) => rank(one) - rank(other));
    const first = onDay[0];
    return {
      day: addDays(today, when),
      when,
      signs: onDay.map(signOf),
      ...(first === undefined ? {} : { first: first.key }),
    };
  });
}

/** The sign of a row: whose turn it is, and whether it is the last moment for it. */
export function signOf({ turn, isAtRisk }: Pick<TodayItem, 'turn' | 'isAtRisk'>): RowSign {
  if (turn === 'theirs') {
    return 'waiting';
  }
  return isAtRisk ? 'risk' : 'needs';
}

function stripPlace({ turn, daysLeft }: TodayItem): number {
  return turn === 'yours' ? Math.max(0, daysLeft) : daysLeft;
}

function rank(item: TodayItem): number {
  return ORDER.indexOf(signOf(item));
}
