import type { AgreementDraft } from '../../shared/model/draft.ts';
import type { FieldKey } from './fieldKey.ts';

/** What stands in a field that cannot be read yet; undefined where the draft holds what stands there. */
export function typedIn({ typed }: AgreementDraft, key: FieldKey): string | undefined {
  return typed?.find(({ field }) => field === key)?.text;
}

/** The draft with what stands in a field that cannot be read yet; undefined once it can be, or nothing stands there. */
export function withTyped(draft: AgreementDraft, key: FieldKey, text: string | undefined): AgreementDraft {
  if (typedIn(draft, key) === text) {
    return draft;
  }
  const others = (draft.typed ?? []).filter(({ field }) => field !== key);
  const typed = text === undefined ? others : [...others, { field: key, text }];
  if (typed.length > 0) {
    return { ...draft, typed };
  }
  const plain = { ...draft };
  delete plain.typed;
  return plain;
}
