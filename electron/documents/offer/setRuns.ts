import type { Run } from '../../../shared/offers/paper.ts';
import type { SetRun } from '../paper/setLines.ts';
import { waitSign } from './waitSign.ts';

/** Words that run on. */
export function setRuns(runs: readonly Run[]): SetRun[] {
  return runs.map((run) =>
    'sign' in run
      ? waitSign(run.sign)
      : { text: run.text, face: run.strong === true ? 'strong' : 'regular', tone: 'ink' },
  );
}

/** Phrases and signs, parted by spaces. */
export function setPhrases(runs: readonly Run[]): SetRun[] {
  return setRuns(runs).flatMap((run, place): SetRun[] =>
    place === 0 ? [run] : [{ text: ' ', face: 'regular', tone: 'ink' }, run],
  );
}
