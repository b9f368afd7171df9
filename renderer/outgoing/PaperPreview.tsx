import { useRef } from 'react';
import { Trouble } from '../components/Trouble.tsx';
import { useWidth } from '../components/useWidth.ts';
import { WaitingLines } from '../components/WaitingLines.tsx';
import { useAnswer } from '../data/useAnswer.ts';
import type { PrintedPaper } from '../../shared/contract/answers.ts';
import { PageWords } from '../paper/PageWords.tsx';
import { PdfPageView } from '../paper/PdfPageView.tsx';
import { usePdf } from '../paper/usePdf.ts';
import { useSay } from '../words/useSay.ts';
import preview from './Preview.module.css';
import type { OutgoingHere } from './OutgoingHere.ts';

/** The message as it prints. */
export function PaperPreview({ here: { place, outgoing } }: { readonly here: OutgoingHere }) {
  const printed = useAnswer('outgoing.print', { projectId: place.projectId, outgoing });
  switch (printed.status) {
    case 'waiting':
      return <WaitingLines />;
    case 'failed':
      return <Trouble error={printed.error} onRetry={printed.again} />;
    case 'here':
      return <Printed printed={printed.value} />;
  }
}

const WIDEST = 860;

function Printed({ printed }: { readonly printed: PrintedPaper }) {
  const say = useSay();
  const pdf = usePdf(printed.pdf);
  const room = useRef<HTMLDivElement>(null);
  const width = Math.min(useWidth(room), WIDEST);
  return (
    <div ref={room} className={preview.sheets}>
      {pdf.status === 'waiting' && <WaitingLines />}
      {pdf.status === 'failed' && <p>{say(($) => $.answer.paper.unreadable)}</p>}
      {pdf.status === 'here' &&
        pdf.pages.map((page) => (
          <section
            key={page.number}
            aria-label={say(($) => $.answer.paper.page, { page: page.number, pages: pdf.pages.length })}
          >
            <PdfPageView page={page} width={width} />
            <PageWords page={page} language={printed.language} />
          </section>
        ))}
    </div>
  );
}
