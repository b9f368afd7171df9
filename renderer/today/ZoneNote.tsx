import type { TodayItem } from '../../shared/due/todayItem.ts';
import { moment, offsetAt } from '../../shared/model/instant.ts';
import { useNow } from '../data/useNow.ts';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import styles from './RecordPage.module.css';

/** Says whose days and times are meant, where the clocks of the project go otherwise than those of this machine. */
export function ZoneNote({ item }: { readonly item: Pick<TodayItem, 'timeZone' | 'currency'> }) {
  const say = useSay();
  const language = useLanguage();
  const there = useWriter(item);
  const here = useWriter();
  const now = useNow();
  if (offsetAt(there.timeZone, moment(now)) === offsetAt(here.timeZone, moment(now))) {
    return null;
  }
  return (
    <span className={styles.note}>
      {say(($) => $.today.zone, { zone: zoneName(language, there.timeZone), moment: there.longMoment(now) })}
    </span>
  );
}

/** New York; the platform knows the places of the zones by their English names alone. */
function zoneName(language: string, timeZone: string): string {
  const named = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName');
  return named?.value ?? timeZone;
}
