import { clauseNumber } from '../../shared/agreements/clauseNumber.ts';
import { DutySentences } from './DutySentences.tsx';
import type { Reading } from './reading.ts';
import styles from './Reading.module.css';
import { ReadSection } from './ReadSection.tsx';

/** The agreed days, what moves them, and how the client is kept posted. */
export function TimePart(reading: Reading) {
  const { version, words } = reading;
  const { say, write } = words;
  const { updates } = version;
  const waits = version.clientDuties.some(({ blocks }) => blocks.length > 0);
  return (
    <>
      {version.deliverables.length > 0 && (
        <ReadSection title={say(($) => $.signing.time.days)}>
          <ul className={styles.rows}>
            {version.deliverables
              .toSorted((one, other) => (one.due < other.due ? -1 : 1))
              .map(({ id, title, due }) => (
                <li key={id} className={styles.row}>
                  <span className={styles.number}>{clauseNumber(version, id)}</span>
                  <span>{title}</span>
                  <time className={styles.end} dateTime={due}>
                    {write.dayWithYear(due)}
                  </time>
                </li>
              ))}
          </ul>
        </ReadSection>
      )}
      <ReadSection title={say(($) => $.signing.time.moves)}>
        {waits ? (
          <>
            <p>{say(($) => $.signing.time.movesText)}</p>
            <DutySentences {...reading} onlyNeeded />
          </>
        ) : (
          <p>{say(($) => $.signing.time.movesNothing)}</p>
        )}
      </ReadSection>
      <ReadSection title={say(($) => $.signing.time.updates)}>
        {updates === undefined ? (
          <p>{say(($) => $.signing.time.noUpdates)}</p>
        ) : (
          <>
            <p>
              {say(($) => $.signing.time.rhythm, {
                count: updates.everyDays,
                first: write.dayWithYear(updates.first),
              })}
            </p>
            {updates.graceDays > 0 && (
              <p>
                {say(($) => $.signing.time.grace, {
                  grace: say(($) => $.findings.ofGrace, { count: updates.graceDays }),
                })}
              </p>
            )}
          </>
        )}
      </ReadSection>
    </>
  );
}
