import type { OpenProject } from '../../shared/contract/answers.ts';
import { Trouble } from '../components/Trouble.tsx';
import { AtTop } from './AtTop.tsx';

/** Says it where a project is open for reading only. */
export function ReadOnlyNotice({ open }: { readonly open: OpenProject }) {
  return open.brokenSeal === null ? null : (
    <AtTop>
      <Trouble error={{ code: 'readOnlyProject', record: open.brokenSeal }} />
    </AtTop>
  );
}
