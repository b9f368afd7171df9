import { clauseNumber } from '../../shared/agreements/clauseNumber.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import { sum } from '../../shared/model/money.ts';
import type { ProjectStanding } from '../../shared/rulebook/standing.ts';
import { useSay } from '../words/useSay.ts';
import { DeliverableRows } from './DeliverableRows.tsx';
import styles from './DeliverableTable.module.css';

interface DeliverableTableProps {
  readonly version: AgreementVersion;
  readonly write: Writer;
  /** How things stand; left out for a version that is not in force now. */
  readonly standing: ProjectStanding | undefined;
  /** The clause that a citation leads to. */
  readonly cited: string | undefined;
}

/** What was agreed, clause by clause, with price and day, and how it stands. */
export function DeliverableTable({ version, write, standing, cited }: DeliverableTableProps) {
  const say = useSay();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{say(($) => $.agreement.table.caption)}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.number}>
            <span className={styles.caption}>{say(($) => $.agreement.table.number)}</span>
          </th>
          <th scope="col">{say(($) => $.agreement.table.deliverable)}</th>
          <th scope="col" className={styles.day}>
            {say(($) => $.agreement.table.agreedFor)}
          </th>
          <th scope="col" className={styles.price}>
            {say(($) => $.agreement.table.price)}
          </th>
          {standing !== undefined && (
            <th scope="col" className={styles.now}>
              {say(($) => $.agreement.table.now)}
            </th>
          )}
        </tr>
      </thead>
      {version.deliverables.map((deliverable) => (
        <DeliverableRows
          key={deliverable.id}
          version={version}
          deliverable={deliverable}
          number={clauseNumber(version, deliverable.id) ?? ''}
          standing={standing?.deliverables.find(({ id }) => id === deliverable.id)}
          today={standing?.today}
          write={write}
          cited={cited}
        />
      ))}
      <tbody>
        <tr className={styles.total}>
          <td />
          <th scope="row">{say(($) => $.agreement.table.total)}</th>
          <td />
          <td className={styles.price}>{write.money(sum(version.deliverables.map(({ price }) => price)))}</td>
          {standing !== undefined && <td />}
        </tr>
      </tbody>
    </table>
  );
}
