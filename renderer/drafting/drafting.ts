import { createContext, use, useSyncExternalStore } from 'react';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { Language } from '../../shared/model/basics.ts';
import type { Day } from '../../shared/model/day.ts';
import type { AgreementDraft } from '../../shared/model/draft.ts';
import type { DraftSheet } from './DraftSheet.ts';
import type { FieldKey } from './fieldKey.ts';
import { typedIn } from './typed.ts';

/** What every field of the sheet is written with; the same object as long as the page is open, so that rows stay as they are. */
export interface Drafting {
  readonly sheet: DraftSheet;
  readonly write: Writer;
  /** In the zone of the project. */
  readonly today: Day;
  /** The language of the words that the client reads. */
  readonly language: Language;
}

export const DraftingContext = createContext<Drafting | undefined>(undefined);

export function useDrafting(): Drafting {
  const drafting = use(DraftingContext);
  if (drafting === undefined) {
    throw new Error('useDrafting is for what stands inside the sheet');
  }
  return drafting;
}

/** One thing of the draft as it is now; the component is rendered again only when that thing is another one. */
export function useDraftPart<Part>(select: (draft: AgreementDraft) => Part): Part {
  const { sheet } = useDrafting();
  return useSyncExternalStore(sheet.subscribe, () => select(sheet.draft()));
}

/** What stands in a field that cannot be read yet. */
export function useTyped(key: FieldKey): string | undefined {
  return useDraftPart((draft) => typedIn(draft, key));
}
