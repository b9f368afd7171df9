import { timelineTable } from '../../shared/explaining/timelineTable.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { ProjectStanding } from '../../shared/rulebook/standing.ts';
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
  const { columns, rows } = timelineTable({ say, write }, standing);
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
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([title, ...cells], place) => (
            <tr key={place}>
              <th scope="row">{title}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
