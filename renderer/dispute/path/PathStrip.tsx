import { Link } from '@tanstack/react-router';
import { BackLink } from '../../components/BackLink.tsx';
import { classes } from '../../components/classes.ts';
import { useSay } from '../../words/useSay.ts';
import type { DisputeHere } from '../DisputeRoom.tsx';
import styles from './PathStrip.module.css';
import type { PathStep } from './pathSteps.ts';
import { PathSign } from './PathSign.tsx';
import { stepAddress } from './stepAddress.ts';

interface PathStripProps {
  readonly here: DisputeHere;
  readonly steps: readonly PathStep[];
}

/** The path in the top bar, where there is no room for the column. */
export function PathStrip({ here: { project, place }, steps }: PathStripProps) {
  const say = useSay();
  return (
    <nav className={styles.strip} aria-label={say(($) => $.path.label)}>
      <span className={styles.client}>
        <BackLink to="/disputes" title={say(($) => $.path.all)}>
          {project.client.name}
          <span className={styles.forReaders}>, {say(($) => $.path.all)}</span>
        </BackLink>
      </span>
      <ol className={styles.steps}>
        {steps.map(({ step, name, holds, state }, index) => (
          <li key={step}>
            <Link
              to={stepAddress(step)}
              params={place}
              className={classes(styles.link, state === 'present' && styles.present)}
              aria-current={state === 'present' ? 'step' : undefined}
              title={holds}
            >
              <PathSign number={index + 1} state={state} />
              <span className={styles.name}>{name}</span>
              {state === 'done' && <span className={styles.forReaders}>, {say(($) => $.path.done)}</span>}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
