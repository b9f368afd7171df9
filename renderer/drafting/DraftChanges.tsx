import { useMemo } from 'react';
import { ChangeRows } from '../agreement/ChangeRows.tsx';
import { SideList } from '../agreement/SideList.tsx';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import type { AgreementDraft } from '../../shared/model/draft.ts';
import { useSay } from '../words/useSay.ts';
import { comparable } from './draftState.ts';
import { useDrafting } from './drafting.ts';

interface DraftChangesProps {
  readonly draft: AgreementDraft;
  readonly before: AgreementVersion;
}

/** What the change order changes so far, and what that does to price and end. */
export function DraftChanges({ draft, before }: DraftChangesProps) {
  const say = useSay();
  const { write } = useDrafting();
  const after = useMemo(() => comparable(draft, before), [draft, before]);
  return after === undefined ? null : (
    <SideList title={say(($) => $.drafting.outline.changes, { version: before.number })}>
      <ChangeRows
        before={before}
        after={after}
        write={write}
        nothing={say(($) => $.drafting.outline.noChange)}
      />
    </SideList>
  );
}
