import { useDraftTrouble } from '../data/draft.ts';
import { Trouble } from './Trouble.tsx';

/** Says so at the place where somebody is typing that it could not be kept. */
export function DraftTrouble() {
  const error = useDraftTrouble();
  return error === undefined ? null : <Trouble error={error} />;
}
