import { clauseNumber } from '../../shared/agreements/clauseNumber.ts';
import { contractPrice } from '../../shared/agreements/contractPrice.ts';
import { classes } from '../components/classes.ts';
import { DutySentences } from './DutySentences.tsx';
import type { Reading } from './reading.ts';
import styles from './Reading.module.css';
import { ReadSection } from './ReadSection.tsx';

/** What it costs, when it is paid, and what the client supplies. */
export function PaymentsPart(reading: Reading) {
  const { version, words } = reading;
  const { say, write } = words;
  return (
    <>
      <ReadSection title={say(($) => $.signing.payments.price)}>
        <ul className={styles.rows}>
          {version.deliverables.map(({ id, title, price }) => (
            <li key={id} className={styles.row}>
              <span className={styles.number}>{clauseNumber(version, id)}</span>
              <span>{title}</span>
              <span className={styles.end}>{write.money(price)}</span>
            </li>
          ))}
          <li className={classes(styles.row, styles.total)}>
            <span />
            <span>{say(($) => $.agreement.table.total)}</span>
            <span className={styles.end}>{write.money(contractPrice(version))}</span>
          </li>
        </ul>
      </ReadSection>
      {version.instalments.length > 0 && (
        <ReadSection title={say(($) => $.signing.payments.when)}>
          <ul className={styles.rows}>
            {version.instalments.map(({ id, label, amount, due, deposit }) => (
              <li key={id} className={styles.row}>
                <span className={styles.number}>{clauseNumber(version, id)}</span>
                <span className={styles.words}>
                  <span>{label}</span>
                  <span className={styles.second}>
                    {say(($) => $.signing.payments[deposit === true ? 'depositBy' : 'by'], {
                      day: write.dayWithYear(due),
                    })}
                  </span>
                </span>
                <span className={styles.end}>{write.money(amount)}</span>
              </li>
            ))}
          </ul>
        </ReadSection>
      )}
      <ReadSection title={say(($) => $.signing.payments.supplies)}>
        {version.clientDuties.length === 0 ? (
          <p>{say(($) => $.signing.payments.suppliesNothing)}</p>
        ) : (
          <DutySentences {...reading} />
        )}
      </ReadSection>
    </>
  );
}
