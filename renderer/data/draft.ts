/**
 * What was typed and not yet handed over, kept in the window's own storage so that it survives leaving the page and closing the app.
 * It never holds more than one draft of a kind for a project.
 */
export interface DraftPlace {
  readonly kind: 'complaint' | 'entry';
  readonly projectId: string;
}

/** What is kept there; undefined when there is nothing, or nothing that can be read. */
export function readDraft(place: DraftPlace): unknown {
  try {
    const kept = localStorage.getItem(keyOf(place));
    return kept === null ? undefined : JSON.parse(kept);
  } catch {
    return undefined;
  }
}

/** Keeps a draft; false when there is no room for it. */
export function keepDraft(place: DraftPlace, draft: unknown): boolean {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(place: DraftPlace): void {
  localStorage.removeItem(keyOf(place));
}

function keyOf({ kind, projectId }: DraftPlace): string {
  return `draft ${kind} ${projectId}`;
}
