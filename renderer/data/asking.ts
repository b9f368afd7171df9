import { z } from '../../shared/model/zod.ts';
import { dropDraft, keepDraft, readDraft } from './draft.ts';

interface AskingPlace {
  readonly projectId: string;
  readonly disputeId: string;
}

/**
 * The disputes of which nobody has said yet what is asked for. A project file knows only what is asked for (project-file, Dispute),
 * and "no money back" stands there meanwhile; that the choice is still open is kept among what was not finished.
 */
const unsaid = z.array(z.string());

export function isAskingUnsaid({ projectId, disputeId }: AskingPlace): boolean {
  return unsaidIn(projectId).includes(disputeId);
}

export function leaveAskingOpen({ projectId, disputeId }: AskingPlace): void {
  keepDraft({ kind: 'asking', projectId }, [...unsaidIn(projectId), disputeId]);
}

/** What is asked for has been said. */
export function closeAsking({ projectId, disputeId }: AskingPlace): void {
  const left = unsaidIn(projectId).filter((one) => one !== disputeId);
  if (left.length === 0) {
    dropDraft({ kind: 'asking', projectId });
  } else {
    keepDraft({ kind: 'asking', projectId }, left);
  }
}

function unsaidIn(projectId: string): readonly string[] {
  const kept = unsaid.safeParse(readDraft({ kind: 'asking', projectId }));
  return kept.success ? kept.data : [];
}
