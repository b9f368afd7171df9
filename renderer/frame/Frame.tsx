import { Outlet } from '@tanstack/react-router';
import { ImportProvider } from '../projects/ImportProvider.tsx';
import { useSay } from '../words/useSay.ts';
import styles from './Frame.module.css';
import { PAGE_ID } from './Page.tsx';
import { Rail } from './Rail.tsx';
import { useFocusKept } from './useFocusKept.ts';
import { UndoProvider } from './UndoProvider.tsx';
import { MenuCommands } from './MenuCommands.tsx';

/** The window: the rail, then what the route puts beside it (a list or path, and a page). */
export function Frame() {
  const say = useSay();
  useFocusKept();
  return (
    <UndoProvider>
      <div className={styles.frame}>
        <a
          className={styles.skip}
          href={`#${PAGE_ID}`}
          onClick={(event) => {
            // The part of the address behind # belongs to the router.
            event.preventDefault();
            document.getElementById(PAGE_ID)?.focus();
          }}
        >
          {say(($) => $.frame.skipToPage)}
        </a>
        <Rail />
        <div className={styles.room}>
          <ImportProvider>
            <MenuCommands />
            <Outlet />
          </ImportProvider>
        </div>
      </div>
    </UndoProvider>
  );
}
