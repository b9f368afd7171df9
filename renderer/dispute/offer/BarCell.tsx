import type { ReactNode } from 'react';
import type { Writer } from '../../../shared/i18n/writer.ts';
import type { Money } from '../../../shared/model/money.ts';
import { classes } from '../../components/classes.ts';
import styles from './BarCell.module.css';

interface BarCellProps {
  readonly write: Writer;
  readonly amount: Money;
  /** What the whole bar stands for; the same for all that are compared. */
  readonly most: number;
  readonly tone: 'cost' | 'worth';
  /** What the amount is made of. */
  readonly children: ReactNode;
}

/** An amount, the same as a bar, and what it is made of. */
export function BarCell({ write, amount, most, tone, children }: BarCellProps) {
  return (
    <div className={styles.cell}>
      <span className={styles.amount}>{write.money(amount)}</span>
      <span className={styles.bar} aria-hidden="true">
        <span className={classes(styles.fill, styles[tone])} style={{ width: `${(100 * amount) / most}%` }} />
      </span>
      <span className={styles.parts}>{children}</span>
    </div>
  );
}
