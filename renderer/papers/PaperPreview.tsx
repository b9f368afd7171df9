import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { PrintedPaper } from '../../shared/contract/answers.ts';
import { IconButton } from '../components/IconButton.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useWidth } from '../components/useWidth.ts';
import { WaitingLines } from '../components/WaitingLines.tsx';
import { useAnswer } from '../data/useAnswer.ts';
import { PageWords } from '../paper/PageWords.tsx';
import { PdfPageView } from '../paper/PdfPageView.tsx';
import { usePdf } from '../paper/usePdf.ts';
import { useSay } from '../words/useSay.ts';
import styles from './PaperPreview.module.css';

interface PaperPreviewProps {
  readonly projectId: string;
  readonly number: number;
}

/** A version as it prints, a page at a time. */
export function PaperPreview(place: PaperPreviewProps) {
  const printed = useAnswer('agreements.print', place);
  switch (printed.status) {
    case 'waiting':
      return <WaitingLines />;
    case 'failed':
      return (
        <div>
          <Trouble
            error={printed.error}
            onRetry={printed.error.code === 'draftIncomplete' ? undefined : printed.again}
          />
        </div>
      );
    case 'here':
      return <Printed printed={printed.value} />;
  }
}

function Printed({ printed }: { readonly printed: PrintedPaper }) {
  const say = useSay();
  const pdf = usePdf(printed.pdf);
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  const [wanted, setWanted] = useState(1);
  const pages = pdf.status === 'here' ? pdf.pages.length : printed.pages;
  const number = Math.min(wanted, pages);
  const page = pdf.status === 'here' ? pdf.pages[number - 1] : undefined;
  return (
    <section className={styles.preview} aria-labelledby="papers-preview">
      <header className={styles.head}>
        <h2 id="papers-preview">{say(($) => $.papers.preview)}</h2>
        <div className={styles.steps}>
          <IconButton
            label={say(($) => $.papers.pageBefore)}
            onPress={() => setWanted(number - 1)}
            isDisabled={number === 1}
          >
            <IconChevronLeft size={18} stroke={1.75} aria-hidden />
          </IconButton>
          <span className={styles.place} role="status">
            {say(($) => $.answer.paper.page, { page: number, pages })}
          </span>
          <IconButton
            label={say(($) => $.papers.pageAfter)}
            onPress={() => setWanted(number + 1)}
            isDisabled={number === pages}
          >
            <IconChevronRight size={18} stroke={1.75} aria-hidden />
          </IconButton>
        </div>
      </header>
      <p className={styles.file}>
        {say(($) => $.papers.file, {
          file: printed.fileName,
          language: say(($) => $.answer.languages[printed.language]),
        })}
      </p>
      <div ref={room} className={styles.sheet}>
        {pdf.status === 'waiting' && <WaitingLines />}
        {pdf.status === 'failed' && <p>{say(($) => $.answer.paper.unreadable)}</p>}
        {page !== undefined && (
          <>
            <PdfPageView page={page} width={width} />
            <PageWords page={page} language={printed.language} />
          </>
        )}
      </div>
    </section>
  );
}
