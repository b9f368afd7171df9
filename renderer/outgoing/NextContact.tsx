import { nextContactChoices } from '../../shared/letters/nextContactChoices.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { moment } from '../../shared/model/instant.ts';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { useHolidays } from '../data/useHolidays.ts';
import { useNow } from '../data/useNow.ts';
import { useSay } from '../words/useSay.ts';
import { contactChoices } from './contactChoices.ts';
import styles from './NextContact.module.css';
import type { OutgoingHere } from './OutgoingHere.ts';

interface NextContactProps {
  readonly here: OutgoingHere;
  readonly chosen: Instant | undefined;
  readonly onChoose: (at: Instant) => void;
}

/** By when the client hears again: three working days to choose from. */
export function NextContact({ here: { open, write, called }, chosen, onChoose }: NextContactProps) {
  const say = useSay();
  const asOf = useNow();
  const holidays = useHolidays(open.project);
  const choices = contactChoices(nextContactChoices(write.timeZone, asOf, holidays), chosen);
  const among = choices.find((at) => chosen !== undefined && moment(at) === moment(chosen));
  return (
    <div className={styles.choice}>
      <RadioGroup
        label={say(($) => $.outgoingPage.hearsAgain, { name: called })}
        options={choices.map((at) => ({ id: at, label: choiceWords(at) }))}
        value={among ?? null}
        onChange={onChoose}
      />
    </div>
  );

  function choiceWords(at: Instant): string {
    const day = write.weekdayName(write.dayOf(at));
    return say(($) => $.outgoingPage.dayAndTime, { day, time: write.time(at) });
  }
}
