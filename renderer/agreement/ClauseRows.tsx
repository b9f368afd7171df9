import type { PolicyClause } from '../../shared/agreements/clauseNumber.ts';
import { CHAPTER, clauseNumber } from '../../shared/agreements/clauseNumber.ts';
import { clauseText, clauseTitle } from '../../shared/explaining/clauseWords.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';

import type { ProjectStanding } from '../../shared/rulebook/standing.ts';
import { useSay } from '../words/useSay.ts';
import { citedProps } from './cited.ts';
import { ClauseRow } from './ClauseRow.tsx';
import styles from './ClauseRow.module.css';
import { dutiesSummary, policySummary, updatesSummary } from './clauseSummaries.ts';
import { DutyList } from './DutyList.tsx';

interface ClauseRowsProps {
  readonly version: AgreementVersion;
  readonly write: Writer;
  readonly clientName: string;
  readonly standing: ProjectStanding | undefined;
  readonly cited: string | undefined;
}

const POLICY: readonly PolicyClause[] = [
  'refundPolicy.acceptanceDays',
  'refundPolicy.late',
  'refundPolicy.cure',
  'refundPolicy.unmetCriterion',
  'refundPolicy.cancellation',
];

/** Everything that was agreed beside deliverables and payments: each in a line, opened in full. */
export function ClauseRows({ version, write, clientName, standing, cited }: ClauseRowsProps) {
  const say = useSay();
  const isCited = (clause: string) =>
    cited !== undefined && clauseNumber(version, cited) === clauseNumber(version, clause);
  const { exclusions, clientDuties } = version;
  return (
    <div className={styles.rows}>
      <ClauseRow
        number={CHAPTER.exclusions}
        title={say(($) => $.agreement.clauses.exclusions)}
        summary={
          exclusions.length === 0
            ? say(($) => $.agreement.clauses.noExclusions)
            : exclusions.map(({ text }) => text).join(', ')
        }
        isOpenAtFirst={exclusions.some(({ id }) => isCited(id)) || isCited('exclusions')}
      >
        {exclusions.length > 0 && (
          <ol className={styles.clauses}>
            {exclusions.map(({ id, text }) => (
              <li key={id} {...citedProps(isCited(id))}>
                <span className={styles.number}>{clauseNumber(version, id)}</span>
                <span>{text}</span>
              </li>
            ))}
          </ol>
        )}
      </ClauseRow>
      <ClauseRow
        number={CHAPTER.clientDuties}
        title={say(($) => $.agreement.clauses.duties, { client: clientName })}
        summary={dutiesSummary(say, clientDuties, standing)}
        isOpenAtFirst={clientDuties.some(({ id }) => isCited(id)) || isCited('clientDuties')}
      >
        {clientDuties.length > 0 && (
          <DutyList version={version} write={write} standing={standing} isCited={isCited} />
        )}
      </ClauseRow>
      <ClauseRow
        number={CHAPTER.updates}
        title={say(($) => $.agreement.clauses.updates)}
        summary={updatesSummary(say, write, version, standing)}
        isOpenAtFirst={isCited('updates')}
      >
        {version.updates !== undefined && (
          <p {...citedProps(isCited('updates'))}>{clauseText(say, write, version, 'updates')}</p>
        )}
      </ClauseRow>
      <ClauseRow
        number={CHAPTER.refundPolicy}
        title={say(($) => $.agreement.clauses.policy)}
        summary={policySummary(say, write, version)}
        isOpenAtFirst={POLICY.some(isCited)}
      >
        <ol className={styles.clauses}>
          {POLICY.map((clause) => (
            <li key={clause} {...citedProps(isCited(clause))}>
              <span className={styles.number}>{clauseNumber(version, clause)}</span>
              <span>
                <span className={styles.name}>{clauseTitle(say, version, clause)}</span>
                {clauseText(say, write, version, clause)}
              </span>
            </li>
          ))}
        </ol>
      </ClauseRow>
    </div>
  );
}
