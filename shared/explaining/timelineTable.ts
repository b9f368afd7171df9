import type { Day } from '../model/day.ts';
import type { DeliverableStanding, ProjectStanding } from '../rulebook/standing.ts';
import type { Explaining } from './context.ts';

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The timeline as a table: the same as the picture, for reading programs and for copying. */
export function timelineTable(
  { say, write }: Pick<Explaining, 'say' | 'write'>,
  standing: ProjectStanding,
): Table {
  const year = Number(standing.today.slice(0, 4));
  const day = (one: Day) => write.day(one, year);
  return {
    columns: [
      say(($) => $.timeline.table.deliverable),
      say(($) => $.timeline.table.agreed),
      say(($) => $.timeline.table.clientDays),
      say(($) => $.timeline.table.moved),
      say(($) => $.timeline.table.delivered),
      say(($) => $.timeline.table.late),
    ],
    rows: standing.deliverables.map((one) => [
      one.title,
      day(one.due),
      write.number(one.clientDelay),
      day(one.adjustedDue),
      deliveredWords(one),
      write.number(one.daysLate),
    ]),
  };

  function deliveredWords(one: DeliverableStanding): string {
    const last = one.deliveries.at(-1);
    if (last === undefined) {
      return say(($) => $.timeline.table.nothing);
    }
    return one.fullDay === undefined
      ? say(($) => $.timeline.table.part, {
          delivered: write.number(one.delivered),
          quantity: write.number(one.quantity),
          day: day(last.day),
        })
      : day(one.fullDay);
  }
}
