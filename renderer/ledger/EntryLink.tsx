import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './LedgerEntry.module.css';

interface EntryLinkProps {
  readonly projectId: string;
  readonly event: string;
  readonly children: ReactNode;
}

/** Leads to another entry of the timeline, whatever it is narrowed to. */
export function EntryLink({ projectId, event, children }: EntryLinkProps) {
  return (
    <Link
      className={styles.open}
      to="/projects/$projectId/timeline"
      params={{ projectId }}
      search={{ entry: event }}
      resetScroll={false}
    >
      {children}
    </Link>
  );
}
