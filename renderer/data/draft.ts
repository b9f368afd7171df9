import { useSyncExternalStore } from 'react';
import type { AppError } from '../../shared/contract/appError.ts';
import type { Draft, Drafts } from '../../shared/contract/drafts.ts';
import { bridge } from './bridge.ts';

/**
 * What was typed and not yet handed over. The main process keeps it on the disk, so that it survives leaving the page and closing
 * the app at any moment. There is never more than one draft of a kind for a project.
 */
export type DraftPlace =
  | ProjectDraftPlace
  | { readonly kind: 'newClient' | 'newProject' | 'sendingAccount' }
  | { readonly kind: 'mood'; readonly clientId: string };

interface ProjectDraftPlace {
  readonly kind: 'complaint' | 'asking' | 'entry' | 'correction' | 'signing' | 'record';
  readonly projectId: string;
}

const drafts = new Map<string, Draft>();
/** What has still to be handed over, latest words only; null lets a draft go. */
const waiting = new Map<string, Draft | null>();
let isHandingOver = false;

/** Takes in what was kept when the app was last open, once, before the first page. */
export function takeInDrafts(kept: Drafts): void {
  for (const [place, draft] of Object.entries(kept)) {
    drafts.set(place, draft);
  }
}

/** What is kept there; undefined when there is nothing. */
export function readDraft(place: DraftPlace): Draft | undefined {
  return drafts.get(keyOf(place));
}

export function keepDraft(place: DraftPlace, draft: Draft): void {
  drafts.set(keyOf(place), draft);
  handOver(keyOf(place), draft);
}

export function dropDraft(place: DraftPlace): void {
  drafts.delete(keyOf(place));
  handOver(keyOf(place), null);
}

/** One call at a time; whatever was typed meanwhile goes in the next, so that megabytes never queue up behind each other. */
function handOver(place: string, draft: Draft | null): void {
  waiting.set(place, draft);
  if (!isHandingOver) {
    void handOverAll();
  }
}

async function handOverAll(): Promise<void> {
  isHandingOver = true;
  for (const [place, draft] of waiting) {
    waiting.delete(place);
    const kept = await bridge().call('drafts.keep', { place, draft });
    told(kept.ok ? undefined : kept.error);
  }
  isHandingOver = false;
}

let trouble: AppError | undefined;
const listeners = new Set<() => void>();

function told(error: AppError | undefined): void {
  trouble = error;
  listeners.forEach((listen) => listen());
}

function listenToTrouble(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

/** Why what was typed last could not be kept, until it could again. */
export function useDraftTrouble(): AppError | undefined {
  return useSyncExternalStore(listenToTrouble, () => trouble);
}

function keyOf(place: DraftPlace): string {
  if ('projectId' in place) {
    return `${place.kind} ${place.projectId}`;
  }
  return 'clientId' in place ? `${place.kind} ${place.clientId}` : place.kind;
}
