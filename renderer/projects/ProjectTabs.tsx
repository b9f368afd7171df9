import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAnswer } from '../data/useAnswer.ts';
import { useSay } from '../words/useSay.ts';
import styles from './ProjectTabs.module.css';

interface ProjectTabsProps {
  readonly projectId: string;
  /** What stands at the other end of the line. */
  readonly end?: ReactNode;
}

/** The parts of a project. Each is a page of its own, so these are links. */
export function ProjectTabs({ projectId, end }: ProjectTabsProps) {
  const say = useSay();
  const due = useUpdatesDue(projectId);
  const shared = {
    params: { projectId },
    className: styles.tab,
    activeProps: { className: styles.here, 'aria-current': 'page' },
    activeOptions: { exact: true, includeSearch: false },
  } as const;
  return (
    <div className={styles.line}>
      <nav className={styles.tabs} aria-label={say(($) => $.projects.tabs.label)}>
        <Link to="/projects/$projectId" {...shared}>
          {say(($) => $.projects.tabs.agreement)}
        </Link>
        <Link to="/projects/$projectId/timeline" {...shared}>
          {say(($) => $.projects.tabs.timeline)}
        </Link>
        <Link to="/projects/$projectId/updates" {...shared}>
          {say(($) => $.projects.tabs.updates)}
          {due > 0 && <span className={styles.count}>{due}</span>}
        </Link>
        <Link to="/projects/$projectId/papers" {...shared}>
          {say(($) => $.projects.tabs.papers)}
        </Link>
      </nav>
      {end}
    </div>
  );
}

/** How many promised updates are still to come although their day is here. */
function useUpdatesDue(projectId: string): number {
  const open = useAnswer('projects.read', { projectId });
  if (open.status !== 'here') {
    return 0;
  }
  const { promises, today } = open.value.standing;
  return promises.filter(({ status, day }) => status === 'open' && day <= today).length;
}
