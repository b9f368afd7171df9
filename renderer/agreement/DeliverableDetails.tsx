import { clauseNumber } from '../../shared/agreements/clauseNumber.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { AgreementVersion, Deliverable } from '../../shared/model/agreement.ts';
import type { Day } from '../../shared/model/day.ts';
import type { DeliverableStanding } from '../../shared/rulebook/standing.ts';
import { useSay } from '../words/useSay.ts';
import { citedProps } from './cited.ts';
import styles from './DeliverableDetails.module.css';

interface DeliverableDetailsProps {
  readonly version: AgreementVersion;
  readonly deliverable: Deliverable;
  readonly standing: DeliverableStanding | undefined;
  readonly write: Writer;
  readonly cited: string | undefined;
}

/** Description, criteria, revisions and what happened to a deliverable. */
export function DeliverableDetails({
  version,
  deliverable,
  standing,
  write,
  cited,
}: DeliverableDetailsProps) {
  const say = useSay();
  return (
    <div className={styles.details}>
      {deliverable.description !== undefined && (
        <p className={styles.description}>{deliverable.description}</p>
      )}
      {deliverable.criteria.length === 0 ? (
        <p>{say(($) => $.agreement.details.noCriteria)}</p>
      ) : (
        <div>
          <p className={styles.label}>{say(($) => $.agreement.details.criteria)}</p>
          <ol className={styles.criteria}>
            {deliverable.criteria.map(({ id, text }) => (
              <li key={id} {...citedProps(id === cited)}>
                <span className={styles.number}>{clauseNumber(version, id)}</span>
                <span>{text}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
      <Revisions deliverable={deliverable} standing={standing} />
      {standing !== undefined && <Happened one={standing} write={write} />}
    </div>
  );
}

function Revisions({
  deliverable: { revisionsIncluded: count },
  standing,
}: Pick<DeliverableDetailsProps, 'deliverable' | 'standing'>) {
  const say = useSay();
  if (count === 0) {
    return <p>{say(($) => $.agreement.details.revisionsNone)}</p>;
  }
  return (
    <p>
      {standing === undefined
        ? say(($) => $.agreement.details.revisionsIncluded, { count })
        : say(($) => $.agreement.details.revisions, { count, left: standing.revisionsLeft })}
    </p>
  );
}

function Happened({ one, write }: { readonly one: DeliverableStanding; readonly write: Writer }) {
  const say = useSay();
  const day = (of: Day) => write.dayWithYear(of);
  const sentences = [
    ...(one.clientDelay === 0
      ? []
      : [say(($) => $.agreement.details.moved, { count: one.clientDelay, day: day(one.adjustedDue) })]),
    ...one.deliveries.map(({ reached, day: on }) =>
      one.quantity === 1
        ? say(($) => $.agreement.details.delivered, { day: day(on) })
        : say(($) => $.agreement.details.deliveredPart, { reached, quantity: one.quantity, day: day(on) }),
    ),
    ...(one.acceptedOn === undefined
      ? []
      : [
          say(($) => $.agreement.details[one.acceptedOn?.how === 'silence' ? 'silence' : 'accepted'], {
            day: day(one.acceptedOn.day),
          }),
        ]),
    ...(one.acceptedAfter === undefined
      ? []
      : [say(($) => $.agreement.details.acceptedAfter, { day: day(one.acceptedAfter) })]),
  ];
  return sentences.map((sentence) => <p key={sentence}>{sentence}</p>);
}
