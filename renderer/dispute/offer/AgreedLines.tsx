import { useSay } from '../../words/useSay.ts';
import { useLanguage } from '../../words/useLanguage.ts';
import { ValuePopover } from '../ValuePopover.tsx';
import { HoursField } from './HoursField.tsx';
import { isWork } from './lineKinds.ts';
import { LineWords } from './LineWords.tsx';
import styles from './OptionLines.module.css';
import type { OptionTableProps } from './OptionTable.tsx';

/** What is due anyway. It follows from the check; only the freelancer's own time for it can be said. */
export function AgreedLines({ here: { write }, terms, edits }: OptionTableProps) {
  const say = useSay();
  const language = useLanguage();
  const screen = { language, say, write };
  return (
    <ul className={styles.lines}>
      {terms.agreed.map((line) => {
        const { claim } = line;
        const words = <LineWords line={line} client={screen} />;
        return (
          <li key={line.id}>
            {claim === undefined || !isWork(line.kind) ? (
              words
            ) : (
              <ValuePopover isPlain label={say(($) => $.offerPage.fields.hours)} value={words}>
                <HoursField
                  label={say(($) => $.offerPage.fields.hours)}
                  minutes={line.minutes}
                  write={write}
                  onChange={(minutes) => edits.setEffort(claim, minutes)}
                  hint={say(($) => $.offerPage.fields.agreedHours)}
                />
              </ValuePopover>
            )}
          </li>
        );
      })}
    </ul>
  );
}
