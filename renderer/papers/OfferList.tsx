import { Link } from '@tanstack/react-router';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { stepAddress } from '../dispute/path/stepAddress.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import styles from './Papers.module.css';

/** The offers that answer disputes; each leads to where it is looked at and saved. */
export function OfferList({ project }: { readonly project: ProjectFile }) {
  const say = useSay();
  const write = useWriter(project);
  const offered = project.disputes.flatMap(({ id, offers, receivedAt }) => {
    const offer = offers?.at(-1);
    return offer === undefined ? [] : [{ id, receivedAt, offer }];
  });
  if (offered.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="papers-offers">
      <h2 id="papers-offers" className={styles.heading}>
        {say(($) => $.papers.offers)}
      </h2>
      <ul className={styles.list}>
        {offered.map(({ id, receivedAt, offer }) => (
          <li key={id}>
            <Link
              to={stepAddress('answer')}
              params={{ projectId: project.id, disputeId: id }}
              className={styles.row}
            >
              <span className={styles.name}>
                {say(($) => $.papers.offer, { day: write.dayWithYear(write.dayOf(receivedAt)) })}
              </span>
              <span className={styles.state}>
                {say(($) => $.papers.offerUntil, { day: write.dayWithYear(offer.validUntil) })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
