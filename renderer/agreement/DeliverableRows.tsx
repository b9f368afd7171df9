import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { AgreementVersion, Deliverable } from '../../shared/model/agreement.ts';
import type { Day } from '../../shared/model/day.ts';
import type { DeliverableStanding } from '../../shared/rulebook/standing.ts';
import { classes } from '../components/classes.ts';
import { Sign } from '../components/Sign.tsx';
import { useSay } from '../words/useSay.ts';
import { citedProps } from './cited.ts';
import { DeliverableDetails } from './DeliverableDetails.tsx';
import { deliverableState } from './deliverableState.ts';
import styles from './DeliverableTable.module.css';

interface DeliverableRowsProps {
  readonly version: AgreementVersion;
  readonly deliverable: Deliverable;
  readonly number: string;
  readonly standing: DeliverableStanding | undefined;
  /** Left out for a version that is not in force now: then it has no column for how things stand. */
  readonly today: Day | undefined;
  readonly write: Writer;
  readonly cited: string | undefined;
}

/** A deliverable in one line; opened, with everything that was agreed about it. */
export function DeliverableRows(props: DeliverableRowsProps) {
  const { deliverable, number, standing, today, write, cited } = props;
  const say = useSay();
  const id = useId();
  const isNamed = deliverable.id === cited || deliverable.criteria.some((one) => one.id === cited);
  const [isOpen, setOpen] = useState(isNamed);
  return (
    <tbody className={classes(styles.deliverable, isOpen && styles.open)}>
      <tr
        {...citedProps(deliverable.id === cited)}
        onClick={(event) => {
          // The whole row opens, but for the button in it, which does so itself, and for words that are being selected.
          const onButton = event.target instanceof Element && event.target.closest('button') !== null;
          if (!onButton && window.getSelection()?.isCollapsed !== false) {
            setOpen(!isOpen);
          }
        }}
      >
        <td className={styles.number}>{number}</td>
        <th scope="row">
          <AriaButton
            className={styles.title}
            aria-expanded={isOpen}
            aria-controls={id}
            onPress={() => setOpen(!isOpen)}
          >
            <span>
              {deliverable.quantity === 1
                ? deliverable.title
                : say(($) => $.agreement.pieces, {
                    title: deliverable.title,
                    quantity: write.number(deliverable.quantity),
                  })}
            </span>
            <IconChevronDown className={styles.chevron} size={14} stroke={1.75} aria-hidden />
          </AriaButton>
        </th>
        <td className={styles.day}>
          <time dateTime={deliverable.due} title={write.fullDay(deliverable.due)}>
            {write.day(deliverable.due)}
          </time>
        </td>
        <td className={styles.price}>{write.money(deliverable.price)}</td>
        {today !== undefined && (
          <td className={styles.now}>
            {standing !== undefined && <Now one={standing} write={write} today={today} />}
          </td>
        )}
      </tr>
      {isOpen && (
        <tr id={id} className={styles.details}>
          <td />
          <td colSpan={today === undefined ? 3 : 4}>
            <DeliverableDetails {...props} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

interface NowProps {
  readonly one: DeliverableStanding;
  readonly write: Writer;
  readonly today: Day;
}

function Now({ one, write, today }: NowProps) {
  const { sign, words } = deliverableState(useSay(), write, one, today);
  return (
    <span className={classes(styles.state, sign === undefined && styles.quiet)}>
      <span className={styles.sign}>{sign !== undefined && <Sign kind={sign} />}</span>
      <span>{words}</span>
    </span>
  );
}
