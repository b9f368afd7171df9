import { useRef } from 'react';
import { Link } from '@tanstack/react-router';
import type { PrintedPaper } from '../../../shared/contract/answers.ts';
import { WaitingLines } from '../../components/WaitingLines.tsx';
import { useWidth } from '../../components/useWidth.ts';
import { useSay } from '../../words/useSay.ts';
import { stepAddress } from '../path/stepAddress.ts';
import type { DisputePlace } from '../saving/keepers.ts';
import { PageWords } from '../../paper/PageWords.tsx';
import { PdfPageView } from '../../paper/PdfPageView.tsx';
import styles from './PaperColumn.module.css';
import { usePdf } from '../../paper/usePdf.ts';

interface PaperColumnProps {
  readonly place: DisputePlace;
  readonly printed: PrintedPaper;
}

/** The offer beside the letter, page by page; a page opens large. */
export function PaperColumn({ place, printed }: PaperColumnProps) {
  const say = useSay();
  const pdf = usePdf(printed.pdf);
  const column = useRef<HTMLDivElement>(null);
  const width = useWidth(column);
  return (
    <section className={styles.column} aria-labelledby="paper">
      <header className={styles.head}>
        <h2 id="paper">{say(($) => $.answer.paper.heading)}</h2>
        <span className={styles.pages}>{say(($) => $.answer.pages, { count: printed.pages })}</span>
      </header>
      <div ref={column} className={styles.sheets}>
        {pdf.status === 'waiting' && <WaitingLines />}
        {pdf.status === 'failed' && <p>{say(($) => $.answer.paper.unreadable)}</p>}
        {pdf.status === 'here' &&
          pdf.pages.map((page) => {
            const counted = { page: page.number, pages: pdf.pages.length };
            return (
              <div key={page.number} className={styles.sheet}>
                <Link
                  to={stepAddress('answer')}
                  params={place}
                  search={{ paper: true }}
                  className={styles.open}
                  aria-label={say(($) => $.answer.paper.showLarge, counted)}
                >
                  <PdfPageView page={page} width={width} />
                </Link>
                <p className={styles.number} aria-hidden="true">
                  {say(($) => $.answer.paper.number, counted)}
                </p>
                <PageWords page={page} language={printed.language} />
              </div>
            );
          })}
      </div>
    </section>
  );
}
