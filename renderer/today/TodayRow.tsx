import { IconCheck } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { memo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { TodayItem } from '../../shared/due/todayItem.ts';
import { dueWords } from '../../shared/explaining/dueWords.ts';
import type { Say } from '../../shared/i18n/translator.ts';
import { classes } from '../components/classes.ts';
import { Sign } from '../components/Sign.tsx';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import { isDoneFromRow } from './recordOf.ts';
import styles from './TodayRow.module.css';
import { signOf } from './weekStrip.ts';

interface TodayRowProps {
  readonly item: TodayItem;
  readonly isChosen: boolean;
  /** A made-up row among one's own says so. */
  readonly tellsMadeUp: boolean;
  readonly onChoose: (item: TodayItem) => void;
  readonly onRecord: (item: TodayItem) => void;
}

/**
 * What and why, in two lines. What only has to be said to have happened is done from here with one click. Drawn anew only when it
 * changes itself: a step through hundreds of rows is felt otherwise.
 */
export const TodayRow = memo(function TodayRow({
  item,
  isChosen,
  tellsMadeUp,
  onChoose,
  onRecord,
}: TodayRowProps) {
  const say = useSay();
  const { history, buildLocation } = useRouter();
  const { title, reason, aside } = dueWords(item, useLanguage());
  const sign = signOf(item);
  const check = isDoneFromRow(item) ? checkWords(say, item, title) : undefined;
  return (
    <div className={classes(styles.row, isChosen && styles.chosen, check !== undefined && styles.withCheck)}>
      <a
        href={history.createHref(buildLocation({ to: '/today', search: { item: item.key } }).href)}
        onClick={(event) => {
          event.preventDefault();
          onChoose(item);
        }}
        className={styles.link}
        aria-current={isChosen ? 'page' : undefined}
        data-row={item.key}
      >
        <span className={styles.sign}>
          <Sign kind={sign} />
          <span className={styles.forReaders}>{say(($) => $.today.signs[sign])}: </span>
        </span>
        <span className={styles.title} title={title}>
          {title}
        </span>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
        <span className={styles.reason}>{reason}</span>
        {item.isSample && tellsMadeUp && (
          <span className={styles.sample}>{say(($) => $.projects.sample)}</span>
        )}
      </a>
      {check !== undefined && (
        <AriaButton
          className={styles.check}
          aria-label={check}
          onPress={() => onRecord(item)}
          render={(props) => <button {...props} title={check} />}
        >
          <IconCheck size={18} stroke={1.75} aria-hidden />
        </AriaButton>
      )}
    </div>
  );
});

function checkWords(say: Say, { kind }: TodayItem, title: string): string | undefined {
  switch (kind) {
    case 'payment':
    case 'duty':
    case 'delivery':
    case 'acceptance':
      return say(($) => $.today[kind].check, { title });
    default:
      return undefined;
  }
}
