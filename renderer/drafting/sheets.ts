import type { OpenProject } from '../../shared/contract/answers.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import type { AgreementDraft } from '../../shared/model/draft.ts';
import type { Result } from '../../shared/result.ts';
import { ok } from '../../shared/result.ts';
import { bridge } from '../data/bridge.ts';
import { markSaved } from '../data/lastSaved.ts';
import { queryClient } from '../data/queryClient.ts';
import { keyOf } from '../data/question.ts';
import { Keeper } from '../dispute/saving/Keeper.ts';
import { DraftSheet } from './DraftSheet.ts';
import { isSame } from './isSame.ts';
import type { DraftChange } from './SaveSoon.ts';
import { SaveSoon } from './SaveSoon.ts';

/** The draft of a project as it is being written, and what brings it to the disk. */
export interface KeptSheet {
  readonly sheet: DraftSheet;
  readonly keeper: Keeper<DraftChange>;
  readonly saving: SaveSoon;
}

/** One for each project, for as long as the window is open: steps back outlast a look at another page. */
const sheets = new Map<string, KeptSheet>();

/**
 * The sheet of a project. Where the project holds another draft than the sheet (it was begun anew), a new sheet is made; but not while
 * what was written last is not on the disk.
 */
export function sheetFor(projectId: string, draft: AgreementDraft): KeptSheet {
  const known = sheets.get(projectId);
  if (known !== undefined && (isUnsaved(known) || isSame(known.sheet.draft(), draft))) {
    return known;
  }
  if (known !== undefined) {
    window.removeEventListener('pagehide', known.saving.flush);
  }
  const keeper = new Keeper<DraftChange>({
    send: ({ draft: latest }) => (latest === undefined ? nothingToSave() : save(projectId, latest)),
    // While it is written, the page shows what it holds itself; what else shows the draft reads it when the page is left.
    reread: () => Promise.resolve(),
  });
  const saving = new SaveSoon(keeper);
  const sheet = new DraftSheet(draft, {
    keep: saving.keep,
    now: () => performance.now(),
  });
  const kept = { sheet, keeper, saving };
  sheets.set(projectId, kept);
  window.addEventListener('pagehide', saving.flush);
  return kept;
}

/** The page is left: what other pages have read of the project holds the draft as it is now, and is read afresh once it is saved. */
export async function leaveSheet(projectId: string, { sheet, saving }: KeptSheet): Promise<void> {
  queryClient.setQueryData<Result<OpenProject, AppError>>(keyOf('projects.read', [{ projectId }]), (read) =>
    read?.ok === true && read.value.project.draft !== undefined
      ? ok({ ...read.value, project: { ...read.value.project, draft: sheet.draft() } })
      : read,
  );
  await saving.settled();
  await queryClient.invalidateQueries();
}

function isUnsaved({ keeper, saving }: KeptSheet): boolean {
  const { change, isSaving } = keeper.current();
  return saving.isWaiting || isSaving || change.draft !== undefined;
}

async function save(projectId: string, draft: AgreementDraft): Promise<Result<unknown, AppError>> {
  const saved = await bridge().call('agreements.saveDraft', { projectId, draft });
  if (saved.ok) {
    markSaved(queryClient);
  }
  return saved;
}

function nothingToSave(): Promise<Result<null, AppError>> {
  return Promise.resolve(ok(null));
}
