import type { OpenProject } from '../../shared/contract/answers.ts';
import { recordWords } from '../../shared/explaining/recordWords.ts';
import { Notice } from '../components/Notice.tsx';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';

/** Says it where a project is open for reading only, in the words of its agreement page. */
export function ReadOnlyNotice({ open }: { readonly open: OpenProject }) {
  const say = useSay();
  const write = useWriter(open.project);
  return open.brokenSeal === null ? null : (
    <Notice kind="risk" title={say(($) => $.agreement.broken.title)}>
      <p>{say(($) => $.agreement.broken.text, { record: recordWords(say, write, open, open.brokenSeal) })}</p>
    </Notice>
  );
}
