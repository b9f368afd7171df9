import { clauseNumber } from '../../shared/agreements/clauseNumber.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { AgreementVersion, ClientDuty } from '../../shared/model/agreement.ts';
import type { DutyStanding, ProjectStanding } from '../../shared/rulebook/standing.ts';
import { useSay } from '../words/useSay.ts';
import { citedProps } from './cited.ts';
import styles from './ClauseRow.module.css';

interface DutyListProps {
  readonly version: AgreementVersion;
  readonly write: Writer;
  readonly standing: ProjectStanding | undefined;
  readonly isCited: (clause: string) => boolean;
}

/** What the client supplies by when, and when it came. */
export function DutyList({ version, write, standing, isCited }: DutyListProps) {
  return (
    <ol className={styles.clauses}>
      {version.clientDuties.map((duty) => (
        <li key={duty.id} {...citedProps(isCited(duty.id))}>
          <span className={styles.number}>{clauseNumber(version, duty.id)}</span>
          <span className={styles.duty}>
            <span>{duty.text}</span>
            <span className={styles.when}>
              <When duty={duty} standing={standing?.duties.find(({ id }) => id === duty.id)} write={write} />
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

interface WhenProps {
  readonly duty: ClientDuty;
  readonly standing: DutyStanding | undefined;
  readonly write: Writer;
}

function When({ duty, standing, write }: WhenProps) {
  const say = useSay();
  const due = write.day(duty.due);
  if (standing === undefined) {
    return say(($) => $.agreement.clauses.dutyDue, { day: due });
  }
  if (standing.metOn === undefined) {
    return standing.daysLate > 0
      ? say(($) => $.agreement.clauses.dutyOpen, { due })
      : say(($) => $.agreement.clauses.dutyDue, { day: due });
  }
  return say(($) => $.agreement.clauses.dutyMet, { due, met: write.day(standing.metOn) });
}
