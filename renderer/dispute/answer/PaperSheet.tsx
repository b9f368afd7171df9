import { useRef } from 'react';
import type { PrintedPaper } from '../../../shared/contract/answers.ts';
import type { Offer } from '../../../shared/model/offer.ts';
import { ButtonLink } from '../../components/ButtonLink.tsx';
import { WaitingLines } from '../../components/WaitingLines.tsx';
import { useWidth } from '../../components/useWidth.ts';
import { useSay } from '../../words/useSay.ts';
import { DisputePage } from '../DisputePage.tsx';
import type { DisputeHere } from '../DisputeRoom.tsx';
import { stepAddress } from '../path/stepAddress.ts';
import { OfferPast } from './AnswerNotices.tsx';
import { PageWords } from '../../paper/PageWords.tsx';
import styles from './PaperSheet.module.css';
import { PdfPageView } from '../../paper/PdfPageView.tsx';
import { SaveOfferPdf } from './SaveButtons.tsx';
import { SaveTrouble } from './SavedAs.tsx';
import { sentOffer } from './sentOffer.ts';
import { useAnswerFoot } from './useAnswerFoot.tsx';
import { useSaving } from './useSaving.ts';
import { usePdf } from '../../paper/usePdf.ts';

interface PaperSheetProps {
  readonly here: DisputeHere;
  readonly offer: Offer;
  readonly printed: PrintedPaper;
}

const WIDEST = 860;

/** The offer on paper, large enough to read every word. */
export function PaperSheet({ here, offer, printed }: PaperSheetProps) {
  const say = useSay();
  const { place } = here;
  const pdf = usePdf(printed.pdf);
  const room = useRef<HTMLDivElement>(null);
  const width = Math.min(useWidth(room), WIDEST);
  const saving = useSaving(place, sentOffer(here.project, place.disputeId) !== undefined);
  const foot = useAnswerFoot(here, saving, {
    quiet: (
      <ButtonLink kind="quiet" to={stepAddress('answer')} params={place}>
        {say(($) => $.answer.paper.back)}
      </ButtonLink>
    ),
    primary: <SaveOfferPdf saving={saving} kind="primary" />,
  });
  const counted = say(($) => $.answer.pages, { count: printed.pages });
  return (
    <DisputePage
      here={here}
      step="answer"
      title={say(($) => $.answer.paper.title)}
      lead={say(($) => $.answer.paper.lead, {
        file: printed.fileName,
        pages: counted,
        language: say(($) => $.answer.languages[printed.language]),
      })}
      foot={foot}
    >
      <SaveTrouble saving={saving} />
      <OfferPast here={here} offer={offer} />
      <div ref={room} className={styles.sheets}>
        {pdf.status === 'waiting' && <WaitingLines />}
        {pdf.status === 'failed' && <p>{say(($) => $.answer.paper.unreadable)}</p>}
        {pdf.status === 'here' &&
          pdf.pages.map((page) => {
            const place = { page: page.number, pages: pdf.pages.length };
            return (
              <section key={page.number} aria-label={say(($) => $.answer.paper.page, place)}>
                <PdfPageView page={page} width={width} />
                <PageWords page={page} language={printed.language} />
              </section>
            );
          })}
      </div>
    </DisputePage>
  );
}
