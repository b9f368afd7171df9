import type { Day, DayNumber } from '../model/day.ts';
import { dayFromNumber, dayNumber } from '../model/day.ts';
import type { ProjectStanding } from '../rulebook/standing.ts';

/** Places days on a line. */
export interface TimelineScale {
  readonly from: number;
  readonly to: number;
  x(day: Day): number;
  readonly ticks: readonly { readonly day: Day; readonly kind: 'week' | 'month' | 'year' }[];
}

/** Fewer days than this are told in weeks, more than the other in years. */
const WEEKS_BELOW = 50;
const YEARS_ABOVE = 800;

/** A scale from the first thing that happened to the last that is still to come; `reserve` stays free behind it for labels. */
export function timelineScale(
  standing: ProjectStanding,
  from: number,
  to: number,
  reserve: number,
): TimelineScale {
  const days = [...new Set(allDays(standing))].map(dayNumber);
  const first = startOf(Math.min(...days), Math.max(...days) - Math.min(...days));
  const last = Math.max(...days, first + 7);
  const perDay = (to - reserve - from) / (last - first);
  // A crowded timeline asks for the same days many times, and reading a day is slow.
  const known = new Map<Day, number>();
  return {
    from,
    to,
    x: (day) => {
      const x = known.get(day) ?? from + (dayNumber(day) - first) * perDay;
      known.set(day, x);
      return x;
    },
    ticks: ticksOf(first, first + Math.floor((to - from) / perDay), last - first),
  };
}

function allDays(standing: ProjectStanding): Day[] {
  return [
    standing.today,
    ...standing.deliverables.flatMap((one) => [
      one.due,
      one.adjustedDue,
      ...(one.cureBy === undefined ? [] : [one.cureBy]),
      ...one.deliveries.map(({ day }) => day),
      ...one.clientDelays.map(({ due }) => due),
    ]),
    ...standing.promises.map(({ day, sentOn }) => sentOn ?? day),
    ...standing.payments.map(({ day }) => day),
    ...standing.instalments.filter(({ paid, amount }) => paid < amount).map(({ due }) => due),
  ];
}

/** The first of the month where that is near, so that the line begins with a name; else a few days before. */
function startOf(first: DayNumber, span: number): DayNumber {
  const day = dayFromNumber(first);
  const ofMonth = Number(day.slice(8));
  return ofMonth - 1 <= Math.max(3, span / 6) ? first - (ofMonth - 1) : first - Math.ceil(span / 30) - 1;
}

function ticksOf(first: DayNumber, last: DayNumber, span: number): TimelineScale['ticks'] {
  const ticks: { day: Day; kind: 'week' | 'month' | 'year' }[] = [];
  for (let number = first; number <= last; number += 1) {
    const day = dayFromNumber(number);
    const isMonday = (((number + 3) % 7) + 7) % 7 === 0;
    if (span < WEEKS_BELOW) {
      if (isMonday) {
        ticks.push({ day, kind: 'week' });
      }
    } else if (day.endsWith('-01') && (span <= YEARS_ABOVE || day.endsWith('-01-01'))) {
      ticks.push({ day, kind: span <= YEARS_ABOVE ? 'month' : 'year' });
    }
  }
  return ticks;
}
