import type { Writer } from '../../shared/i18n/writer.ts';
import type { DeliverableStanding, ProjectStanding } from '../../shared/rulebook/standing.ts';
import { useSay } from '../words/useSay.ts';
import styles from './TimelineTable.module.css';

interface TimelineTableProps {
  readonly standing: ProjectStanding;
  readonly write: Writer;
  /** Seen by all, where there is no room for the picture; else for readers alone. */
  readonly isShown: boolean;
}

/** What the timeline shows, as a table. */
export function TimelineTable({ standing, write, isShown }: TimelineTableProps) {
  const say = useSay();
  const caption = say(($) => $.timeline.table.caption);
  const days = (count: number) => (count === 0 ? '–' : say(($) => $.common.days, { count }));
  return (
    <div
      {...(isShown
        ? // It scrolls sideways, so it can be reached with the keyboard.
          { className: styles.shown, role: 'region', tabIndex: 0, 'aria-label': caption }
        : { className: styles.forReaders })}
    >
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say(($) => $.timeline.table.deliverable)}</th>
            <th scope="col">{say(($) => $.timeline.table.agreed)}</th>
            <th scope="col">{say(($) => $.timeline.table.clientDays)}</th>
            <th scope="col">{say(($) => $.timeline.table.moved)}</th>
            <th scope="col">{say(($) => $.timeline.table.delivered)}</th>
            <th scope="col">{say(($) => $.timeline.table.late)}</th>
          </tr>
        </thead>
        <tbody>
          {standing.deliverables.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.title}</th>
              <td>{write.dayWithYear(one.due)}</td>
              <td>{days(one.clientDelay)}</td>
              <td>{one.clientDelay === 0 ? '–' : write.dayWithYear(one.adjustedDue)}</td>
              <td>
                <Delivered one={one} write={write} />
              </td>
              <td>{days(one.daysLate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Delivered({ one, write }: { readonly one: DeliverableStanding; readonly write: Writer }) {
  const say = useSay();
  if (one.fullDay !== undefined) {
    return write.dayWithYear(one.fullDay);
  }
  const last = one.deliveries.at(-1);
  return last === undefined
    ? say(($) => $.timeline.table.nothing)
    : say(($) => $.timeline.table.part, {
        delivered: one.delivered,
        quantity: one.quantity,
        day: write.dayWithYear(last.day),
      });
}
