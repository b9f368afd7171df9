import type { Reading } from './reading.ts';
import styles from './Reading.module.css';

interface DutySentencesProps extends Reading {
  /** Only what some deliverable waits for. */
  readonly onlyNeeded?: boolean;
}

/** What the client supplies, by when and what for. */
export function DutySentences({ version, words: { say, write }, onlyNeeded = false }: DutySentencesProps) {
  const duties = version.clientDuties.filter(({ blocks }) => !onlyNeeded || blocks.length > 0);
  return (
    <ul className={styles.plain}>
      {duties.map(({ id, text, due, blocks }) => {
        const titles = version.deliverables
          .filter((deliverable) => blocks.includes(deliverable.id))
          .map(({ title }) => title);
        const named = { text, day: write.dayWithYear(due) };
        return (
          <li key={id}>
            {titles.length === 0
              ? say(($) => $.signing.time.neededForNothing, named)
              : say(($) => $.signing.time.neededFor, { ...named, titles: write.list(titles) })}
          </li>
        );
      })}
    </ul>
  );
}
