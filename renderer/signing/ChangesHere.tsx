import { changesBetween } from '../../shared/agreements/changesBetween.ts';
import { changeWords, subjectOf } from '../../shared/explaining/changeWords.ts';
import type { WalkPart } from '../../shared/model/agreement.ts';
import { partOf } from './changesOfPart.ts';
import { ReadHeading } from './ReadHeading.tsx';
import type { Reading } from './reading.ts';
import styles from './Reading.module.css';

/** Of a change order: what it changes in a part, before the part is told as a whole. */
export function ChangesHere({
  version,
  before,
  words: { say, write },
  part,
}: Reading & { readonly part: WalkPart }) {
  if (before === undefined || part === 'withdrawal') {
    return null;
  }
  const changes = changesBetween(before, version).filter((change) => partOf(change) === part);
  if (changes.length === 0) {
    return <p className={styles.second}>{say(($) => $.signing.unchanged, { number: before.number })}</p>;
  }
  const nothing = say(($) => $.agreement.change.nothingThere);
  return (
    <section className={styles.changes}>
      <ReadHeading>{say(($) => $.signing.changed)}</ReadHeading>
      <ul>
        {changes.map((change, place) => {
          const { what, effect, texts } = changeWords(say, write, { before, after: version }, change);
          const subject = subjectOf(change);
          return (
            <li key={place} className={styles.change}>
              <span>
                {subject !== undefined && <span className={styles.subject}>{subject}: </span>}
                {what}
              </span>
              {effect !== undefined && <span className={styles.end}>{effect.words}</span>}
              {texts !== undefined && (
                <>
                  <span className={styles.text}>
                    {say(($) => $.agreement.change.was, { text: texts.was === '' ? nothing : texts.was })}
                  </span>
                  <span className={styles.text}>
                    {say(($) => $.agreement.change.is, { text: texts.is === '' ? nothing : texts.is })}
                  </span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
