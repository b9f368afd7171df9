import { expect, it } from 'vitest';
import { DraftSheet } from '../../../../renderer/drafting/DraftSheet.ts';
import type { AgreementDraft } from '../../../../shared/model/draft.ts';
import { draftFromScratch } from '../../../support/draftedProject.ts';

function aSheet() {
  const kept: AgreementDraft[] = [];
  const sheet = new DraftSheet(draftFromScratch(), { keep: (draft) => kept.push(draft), now: () => 0 });
  const said = (summary: string) => sheet.change((draft) => ({ ...draft, summary }));
  return { sheet, kept, said };
}

it('every state goes to be saved, the ones that were gone back to as well', () => {
  const { sheet, kept, said } = aSheet();
  said('one');
  said('two');
  sheet.undo();
  sheet.redo();

  expect(kept.map(({ summary }) => summary)).toEqual(['one', 'two', 'one', 'two']);
});

it('nothing is saved and nobody told where there is no step to take', () => {
  const { sheet, kept } = aSheet();
  let told = 0;
  sheet.subscribe(() => {
    told += 1;
  });
  sheet.undo();
  sheet.redo();
  sheet.change((draft) => draft);

  expect([kept.length, told]).toEqual([0, 0]);
});
