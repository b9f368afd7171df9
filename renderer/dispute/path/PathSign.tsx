import { classes } from '../../components/classes.ts';
import { Sign } from '../../components/Sign.tsx';
import styles from './PathSign.module.css';
import type { PathStep } from './pathSteps.ts';

/** A check for what is done, a filled number for where one is, a ring for what comes. */
export function PathSign({ number, state }: { readonly number: number; readonly state: PathStep['state'] }) {
  return (
    <span className={classes(styles.sign, styles[state])} aria-hidden="true">
      {state === 'done' ? <Sign kind="settled" /> : number}
    </span>
  );
}
