import { SignedWords } from '../../components/SignedWords.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { useSay } from '../../words/useSay.ts';
import { AtTop } from '../AtTop.tsx';
import type { Saving } from './useSaving.ts';

interface SavedAsProps {
  readonly saving: Saving;
  /** When it was sent, in words, where the person has said so. */
  readonly sentOn: string | undefined;
}

/** Where it was saved; before that, when it was sent, or that nothing leaves by itself. */
export function SavedAs({ saving: { saved }, sentOn }: SavedAsProps) {
  const say = useSay();
  const before =
    sentOn === undefined ? (
      say(($) => $.answer.nothingSent)
    ) : (
      <SignedWords kind="settled">{say(($) => $.answer.sent, { moment: sentOn })}</SignedWords>
    );
  return (
    <span role="status">
      {saved === undefined ? (
        before
      ) : (
        <SignedWords kind="settled">
          {say(($) => $.answer.saved, { file: saved.fileName, folder: saved.folder })}
        </SignedWords>
      )}
    </span>
  );
}

export function SaveTrouble({ saving: { error } }: { readonly saving: Saving }) {
  return error === undefined ? null : (
    <AtTop>
      <Trouble error={error} />
    </AtTop>
  );
}
