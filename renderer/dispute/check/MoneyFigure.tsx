import { useMemo, useRef } from 'react';
import { totalAtRisk } from '../../../shared/explaining/headline.ts';
import { moneyTable } from '../../../shared/explaining/moneyTable.ts';
import type { Writer } from '../../../shared/i18n/writer.ts';
import { moneyBar } from '../../../shared/pictures/moneyBar.ts';
import type { Assessment } from '../../../shared/rulebook/assessment.ts';
import { PictureView } from '../../components/PictureView.tsx';
import { screenCanvas } from '../../components/screenCanvas.ts';
import { useWidth } from '../../components/useWidth.ts';
import { useSay } from '../../words/useSay.ts';
import styles from './MoneyFigure.module.css';

interface MoneyFigureProps {
  readonly assessment: Assessment;
  readonly write: Writer;
  readonly called: string;
}

/** The money as one bar, true to scale; every total stands in the table for readers. */
export function MoneyFigure({ assessment, write, called }: MoneyFigureProps) {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const picture = useMemo(
    () =>
      width === 0
        ? undefined
        : moneyBar({
            canvas: screenCanvas(width),
            totals: assessment.totals,
            atRisk: totalAtRisk(assessment),
            say,
            write,
            asked: say(($) => $.money.asksBack, {
              name: called,
              amount: write.money(assessment.totals.requested),
            }),
          }),
    [width, assessment, say, write, called],
  );
  const table = moneyTable({ say, write }, assessment);
  return (
    <figure className={styles.figure}>
      <div ref={place} className={styles.place}>
        {picture !== undefined && <PictureView picture={picture} label={say(($) => $.check.bar)} />}
      </div>
      <div className={styles.forReaders}>
        <table>
          <caption>{say(($) => $.money.table.caption)}</caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([what, amount]) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{amount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
