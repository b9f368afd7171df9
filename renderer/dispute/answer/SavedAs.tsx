import { SignedWords } from '../../components/SignedWords.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { useSay } from '../../words/useSay.ts';
import { AtTop } from '../AtTop.tsx';
import type { Saving } from './useSaving.ts';

/** Where it was saved; before that, that nothing leaves by itself. */
export function SavedAs({ saving: { saved } }: { readonly saving: Saving }) {
  const say = useSay();
  return (
    <span role="status">
      {saved === undefined ? (
        say(($) => $.answer.nothingSent)
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
