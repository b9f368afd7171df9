import { useCallback, useEffect, useRef, useState } from 'react';
import { instantOf } from '../../shared/model/instant.ts';
import { dropDraft, keepDraft, readDraft } from '../data/draft.ts';
import type { ComplaintDraft } from './complaintDraft.ts';
import { complaintDraft } from './complaintDraft.ts';

const PAUSE_MS = 150;

/** A complaint being written down, kept in each pause and when the page goes; a complaint of megabytes is kept whole. */
export function useComplaintDraft(projectId: string) {
  const [draft, setDraft] = useState<ComplaintDraft>(() => {
    const kept = complaintDraft.safeParse(readDraft({ kind: 'complaint', projectId }));
    return kept.success ? kept.data : { channel: 'email', receivedAt: instantOf(new Date()), text: '' };
  });
  const unkept = useRef<ComplaintDraft>(undefined);
  const keep = useCallback(() => {
    if (unkept.current !== undefined) {
      keepDraft({ kind: 'complaint', projectId }, unkept.current);
      unkept.current = undefined;
    }
  }, [projectId]);
  useEffect(() => {
    const pause = window.setTimeout(keep, PAUSE_MS);
    return () => window.clearTimeout(pause);
  }, [draft, keep]);
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);
  return {
    draft,
    change: (changed: Partial<ComplaintDraft>) => {
      const next = { ...draft, ...changed };
      unkept.current = next;
      setDraft(next);
    },
    drop: () => {
      unkept.current = undefined;
      dropDraft({ kind: 'complaint', projectId });
    },
  };
}
