import type { OfferMail } from '../../shared/offers/mail.ts';
import type { OfferPaper } from '../../shared/offers/paper.ts';

/** The papers that the main process makes; every word and figure is in what is given. */
export interface Documents {
  offerPdf(paper: OfferPaper): Promise<{ readonly pdf: Uint8Array; readonly pages: number }>;
  /** The bytes of an unsent e-mail. */
  offerMail(mail: OfferMail): Promise<Uint8Array>;
}
