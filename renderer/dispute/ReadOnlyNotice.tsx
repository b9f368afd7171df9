import type { OpenProject } from '../../shared/contract/answers.ts';
import { Trouble } from '../components/Trouble.tsx';

/** Says it where a project is open for reading only. */
export function ReadOnlyNotice({ open }: { readonly open: OpenProject }) {
  return open.brokenSeal === null ? null : (
    <Trouble error={{ code: 'readOnlyProject', record: open.brokenSeal }} />
  );
}
