import { clauseNumber } from '../../shared/agreements/clauseNumber.ts';
import type { Deliverable } from '../../shared/model/agreement.ts';
import { ReadHeading } from './ReadHeading.tsx';
import type { Reading } from './reading.ts';
import styles from './Reading.module.css';
import { ReadSection } from './ReadSection.tsx';

/** What is delivered, by what it is known to be as agreed, how often it is revised, and what is not included. */
export function DeliverablesPart(reading: Reading) {
  const { version, words } = reading;
  const { say } = words;
  return (
    <>
      <ul className={styles.rows}>
        {version.deliverables.map((deliverable) => (
          <DeliverableRow key={deliverable.id} {...reading} deliverable={deliverable} />
        ))}
      </ul>
      <ReadSection title={say(($) => $.signing.deliverables.excluded)}>
        {version.exclusions.length === 0 ? (
          <p>{say(($) => $.signing.deliverables.nothingExcluded)}</p>
        ) : (
          <>
            <p>{say(($) => $.signing.deliverables.excludedText)}</p>
            <ul className={styles.plain}>
              {version.exclusions.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </>
        )}
      </ReadSection>
    </>
  );
}

function DeliverableRow({
  version,
  words: { say, write },
  deliverable,
}: Reading & { readonly deliverable: Deliverable }) {
  const { id, title, description, quantity, criteria, revisionsIncluded } = deliverable;
  return (
    <li className={styles.row}>
      <span className={styles.number}>{clauseNumber(version, id)}</span>
      <div className={styles.words}>
        <ReadHeading>
          {quantity === 1
            ? title
            : say(($) => $.signing.deliverables.pieces, { title, quantity: write.number(quantity) })}
        </ReadHeading>
        {description !== undefined && description !== '' && <p>{description}</p>}
        {criteria.length === 0 ? (
          <p className={styles.second}>{say(($) => $.agreement.details.noCriteria)}</p>
        ) : (
          <>
            <p className={styles.second}>{say(($) => $.agreement.details.criteria)}</p>
            <ul className={styles.criteria}>
              {criteria.map((criterion) => (
                <li key={criterion.id}>
                  <span className={styles.number}>{clauseNumber(version, criterion.id)}</span>
                  <span>{criterion.text}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className={styles.second}>
          {revisionsIncluded === 0
            ? say(($) => $.agreement.details.revisionsNone)
            : say(($) => $.agreement.details.revisionsIncluded, { count: revisionsIncluded })}
        </p>
      </div>
    </li>
  );
}
