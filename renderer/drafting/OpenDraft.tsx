import { useEffect, useState } from 'react';
import type { OpenProject } from '../../shared/contract/answers.ts';
import type { AgreementDraft } from '../../shared/model/draft.ts';
import { DraftSheetPage } from './DraftSheetPage.tsx';
import { leaveSheet, sheetFor } from './sheets.ts';

interface OpenDraftProps {
  readonly open: OpenProject;
  readonly draft: AgreementDraft;
}

/** Takes up the sheet of the draft as the page opens, and hands it over as the page is left. */
export function OpenDraft({ open, draft }: OpenDraftProps) {
  const projectId = open.project.id;
  const [kept] = useState(() => sheetFor(projectId, draft));
  useEffect(
    () => () => {
      void leaveSheet(projectId, kept);
    },
    [projectId, kept],
  );
  return <DraftSheetPage open={open} kept={kept} />;
}
