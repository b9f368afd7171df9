import { useMemo } from 'react';
import type { CheckedDispute } from '../../../shared/contract/checkedDispute.ts';
import { explainFindings } from '../../../shared/explaining/explainFinding.ts';
import { headline } from '../../../shared/explaining/headline.ts';
import { sum } from '../../../shared/model/money.ts';
import { ButtonLink } from '../../components/ButtonLink.tsx';
import { TimelineFigure } from '../../components/TimelineFigure.tsx';
import { useLanguage } from '../../words/useLanguage.ts';
import { useSay } from '../../words/useSay.ts';
import { DisputePage } from '../DisputePage.tsx';
import type { DisputeHere } from '../DisputeRoom.tsx';
import { SinceComplaint } from '../SinceComplaint.tsx';
import { stepAddress } from '../path/stepAddress.ts';
import styles from './Check.module.css';
import { CopyAsTable, useCopied } from './CopyAsTable.tsx';
import { FindingList } from './FindingList.tsx';
import { HeldAgainst } from './HeldAgainst.tsx';
import { MoneyFigure } from './MoneyFigure.tsx';

interface CheckedProps {
  readonly here: DisputeHere;
  readonly checked: CheckedDispute;
}

/** The answer, the money, the findings one by one, and the days. */
export function Checked({ here, checked }: CheckedProps) {
  const say = useSay();
  const language = useLanguage();
  const { assessment, standing } = checked;
  const { project, dispute, write, called, place } = here;
  const accounts = useMemo(
    () => explainFindings(project, assessment, language),
    [project, assessment, language],
  );
  const copied = useCopied();
  const { credit } = assessment.totals;
  const isOverlapping = sum(accounts.map((account) => account.credit)) !== credit;
  const isWithdrawal = assessment.findings.some(({ reasons }) =>
    reasons.some(({ code }) => code === 'WITHDRAWAL_RIGHT'),
  );
  return (
    <DisputePage
      here={here}
      step="check"
      title={headline(say, write, assessment)}
      lead={<HeldAgainst here={here} checked={checked} />}
      foot={{
        sentence: copied.words ?? say(($) => $.findings.notAdvice),
        quiet: <CopyAsTable here={here} assessment={assessment} accounts={accounts} copied={copied} />,
        primary: (
          <ButtonLink kind="primary" to={stepAddress('offer')} params={place}>
            {say(($) => $.check.go)}
          </ButtonLink>
        ),
      }}
    >
      <SinceComplaint here={here} assessment={assessment} />
      <MoneyFigure assessment={assessment} write={write} called={called} />
      <FindingList here={here} assessment={assessment} accounts={accounts} />
      {isOverlapping && (
        <p className={styles.note}>{say(($) => $.check.overlap, { amount: write.money(credit) })}</p>
      )}
      {isWithdrawal && <p className={styles.note}>{say(($) => $.check.withdrawal)}</p>}
      <div className={styles.timeline}>
        <TimelineFigure
          project={project}
          standing={standing}
          write={write}
          clientName={called}
          nowLabel={say(($) => $.timeline.writes, {
            name: called,
            day: write.day(write.dayOf(dispute.receivedAt)),
          })}
          withPayments={false}
        />
      </div>
    </DisputePage>
  );
}
