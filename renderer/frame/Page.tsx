import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import type { Instant } from '../../shared/model/instant.ts';
import { IconButton } from '../components/IconButton.tsx';
import { useSay } from '../words/useSay.ts';
import styles from './Page.module.css';
import { SavedNote } from './SavedNote.tsx';
import { UndoLine } from './UndoLine.tsx';
import { useHistorySteps } from './useHistorySteps.ts';
import { useUndo } from './undo.ts';

/** Where the skip link leads. */
export const PAGE_ID = 'page';

export interface PageFoot {
  /** Where one stands, in one sentence. */
  readonly sentence?: ReactNode;
  /** One quiet action. */
  readonly quiet?: ReactNode;
  /** The one primary action of the page. */
  readonly primary?: ReactNode;
}

export interface PageProps {
  /** The title of the window, and the heading unless one is given. */
  readonly title: string;
  /** The heading where it is more than the title: the page's answer. */
  readonly heading?: ReactNode;
  /** The content brings the heading of the first rank itself. */
  readonly hasOwnHeading?: boolean;
  /** A page to begin on has nothing behind or before it. */
  readonly hasSteps?: boolean;
  /** The line below the heading. */
  readonly lead?: ReactNode;
  /** Below the lead, up to a line across the page. */
  readonly tabs?: ReactNode;
  /** Only below 1200, in the top bar: what the list column would hold (the way back, the path). */
  readonly strip?: ReactNode;
  readonly savedAt?: Instant | undefined;
  /** The menu of what is seldom needed. */
  readonly more?: ReactNode;
  readonly foot?: PageFoot;
  readonly children: ReactNode;
}

/** A page: top bar, body, foot. It has the one heading of the first rank. Give it a `key` where its content changes as a whole. */
export function Page({
  title,
  heading,
  hasOwnHeading = false,
  hasSteps = true,
  lead,
  tabs,
  strip,
  savedAt,
  more,
  foot,
  children,
}: PageProps) {
  const { offered } = useUndo();
  useEffect(() => {
    document.title = `${title} – Common Ground`;
  }, [title]);
  return (
    <main className={styles.page} id={PAGE_ID} tabIndex={-1}>
      <div className={styles.top}>
        {hasSteps && (strip === undefined ? <Steps /> : <WithStrip strip={strip} />)}
        <div className={styles.topEnd}>
          {hasSteps && <SavedNote at={savedAt} />}
          {more}
        </div>
      </div>
      <div className={styles.scroll} data-scroll-restoration-id="page">
        {!hasOwnHeading && (
          <header className={styles.head}>
            <h1 tabIndex={-1}>{heading ?? title}</h1>
            {lead !== undefined && <div className={styles.lead}>{lead}</div>}
          </header>
        )}
        {tabs}
        <div className={styles.body}>{children}</div>
      </div>
      {(foot !== undefined || offered !== undefined) && (
        <footer className={styles.foot}>
          <div className={styles.sentence}>
            {offered === undefined ? foot?.sentence : <UndoLine offered={offered} />}
          </div>
          <div className={styles.actions}>
            {foot?.quiet}
            {foot?.primary}
          </div>
        </footer>
      )}
    </main>
  );
}

function WithStrip({ strip }: { readonly strip: ReactNode }) {
  return (
    <>
      <div className={styles.whenWide}>
        <Steps />
      </div>
      <div className={styles.whenNarrow}>{strip}</div>
    </>
  );
}

function Steps() {
  const say = useSay();
  const { canGoBack, canGoForward, goBack, goForward } = useHistorySteps();
  return (
    <div className={styles.steps}>
      <IconButton label={say(($) => $.frame.back)} onPress={goBack} isDisabled={!canGoBack}>
        <IconArrowLeft size={18} stroke={1.5} aria-hidden />
      </IconButton>
      <IconButton label={say(($) => $.frame.forward)} onPress={goForward} isDisabled={!canGoForward}>
        <IconArrowRight size={18} stroke={1.5} aria-hidden />
      </IconButton>
    </div>
  );
}
