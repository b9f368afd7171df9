import {
  IconAdjustmentsHorizontal,
  IconFolders,
  IconLock,
  IconMessages,
  IconSun,
  IconUsers,
} from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';
import { classes } from '../components/classes.ts';
import { useAnswer } from '../data/useAnswer.ts';
import { forToday } from '../today/todayGroups.ts';
import { useDueAgain } from '../today/useDueAgain.ts';
import { useSay } from '../words/useSay.ts';
import { Mark } from './Mark.tsx';
import styles from './Rail.module.css';

/** The places of the app. Below 1200 only the signs are seen, and the words come beside a sign when it is reached. */
export function Rail() {
  const say = useSay();
  const today = useAnswer('today.read');
  const clients = useAnswer('clients.list');
  const projects = useAnswer('projects.list');
  const disputes = useAnswer('disputes.list');
  useDueAgain(today.status === 'here' ? today.value : undefined);
  return (
    <nav className={styles.rail} aria-label={say(($) => $.frame.places)}>
      <div className={styles.brand}>
        <Mark />
        <span className={styles.name}>Common Ground</span>
      </div>
      <ul className={styles.places}>
        <li>
          <Place
            to="/today"
            icon={IconSun}
            count={today.status === 'here' ? forToday(today.value.items).length : 0}
          >
            {say(($) => $.today.title)}
          </Place>
        </li>
        <li>
          <Place to="/clients" icon={IconUsers} count={clients.status === 'here' ? clients.value.length : 0}>
            {say(($) => $.frame.clients)}
          </Place>
        </li>
        <li>
          <Place
            to="/projects"
            icon={IconFolders}
            count={projects.status === 'here' ? projects.value.projects.length : 0}
          >
            {say(($) => $.frame.projects)}
          </Place>
        </li>
        <li>
          <Place
            to="/disputes"
            icon={IconMessages}
            count={disputes.status === 'here' ? disputes.value.length : 0}
          >
            {say(($) => $.frame.disputes)}
          </Place>
        </li>
      </ul>
      <div className={styles.foot}>
        <Place to="/settings" icon={IconAdjustmentsHorizontal} count={0}>
          {say(($) => $.frame.settings)}
        </Place>
        <p className={styles.note}>
          <IconLock size={16} stroke={1.5} aria-hidden />
          <span className={styles.words}>{say(($) => $.frame.onThisComputer)}</span>
        </p>
      </div>
    </nav>
  );
}

interface PlaceProps {
  readonly to: '/today' | '/clients' | '/projects' | '/disputes' | '/settings';
  readonly icon: ComponentType<{
    readonly size: number;
    readonly stroke: number;
    readonly 'aria-hidden': true;
  }>;
  readonly count: number;
  readonly children: ReactNode;
}

function Place({ to, icon: Icon, count, children }: PlaceProps) {
  const isHere = useLocation({ select: ({ pathname }) => placeOf(pathname) === to });
  return (
    <Link
      to={to}
      className={classes(styles.place, isHere && styles.here)}
      activeOptions={{ exact: true }}
      aria-current={isHere ? 'page' : undefined}
    >
      <Icon size={20} stroke={1.5} aria-hidden />
      <span className={styles.words}>
        <span className={styles.label}>{children}</span>
        {count > 0 && <span className={styles.count}>{count}</span>}
      </span>
    </Link>
  );
}

/** The address of a dispute lies below its project, its place is among the disputes. */
function placeOf(pathname: string): PlaceProps['to'] | undefined {
  if (/\/disputes(?:\/|$)/.test(pathname)) {
    return '/disputes';
  }
  return (['/today', '/clients', '/projects', '/settings'] as const).find((place) =>
    pathname.startsWith(place),
  );
}
