import { Link } from '@tanstack/react-router';
import { BackLink } from '../../components/BackLink.tsx';
import { classes } from '../../components/classes.ts';
import { isAskingUnsaid } from '../../data/asking.ts';
import { ListColumn } from '../../frame/ListColumn.tsx';
import { useSay } from '../../words/useSay.ts';
import type { DisputeHere } from '../DisputeRoom.tsx';
import styles from './PathColumn.module.css';
import type { PathStep } from './pathSteps.ts';
import { PathSign } from './PathSign.tsx';
import { stepAddress } from './stepAddress.ts';

interface PathColumnProps {
  readonly here: DisputeHere;
  readonly steps: readonly PathStep[];
}

/** Where one is with a dispute: whose it is, what is asked for, and the steps with what each holds. */
export function PathColumn({ here, steps }: PathColumnProps) {
  const say = useSay();
  const { project, place } = here;
  return (
    <ListColumn
      label={say(($) => $.path.label)}
      top={<BackLink to="/disputes">{say(($) => $.path.all)}</BackLink>}
    >
      <div className={styles.head}>
        <h2>{project.client.name}</h2>
        <p className={styles.asks}>
          <Asks here={here} />
        </p>
      </div>
      <ol className={styles.steps}>
        {steps.map((one, index) => (
          <li key={one.step} className={styles.step}>
            <Link
              to={stepAddress(one.step)}
              params={place}
              className={classes(styles.link, one.state === 'present' && styles.present)}
              aria-current={one.state === 'present' ? 'step' : undefined}
            >
              <PathSign number={index + 1} state={one.state} />
              <span className={styles.words}>
                <span className={styles.name}>
                  {one.name}
                  {one.state === 'done' && (
                    <span className={styles.forReaders}>, {say(($) => $.path.done)}</span>
                  )}
                </span>
                <span className={styles.holds}>{one.holds}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </ListColumn>
  );
}

function Asks({ here: { place, project, dispute, write, called } }: { readonly here: DisputeHere }) {
  const say = useSay();
  const { requested } = dispute;
  const named = { project: project.title, name: called };
  if (requested.kind === 'none' && isAskingUnsaid(place)) {
    return say(($) => $.path.asks.unsaid, named);
  }
  return requested.kind === 'amount'
    ? say(($) => $.path.asks.amount, { ...named, amount: write.money(requested.amount) })
    : say(($) => $.path.asks[requested.kind], named);
}
