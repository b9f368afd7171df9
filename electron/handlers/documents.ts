import type { AgreementPaper } from '../../shared/agreementPaper/paper.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import type { MessageMail } from '../../shared/letters/messageMail.ts';
import type { MessagePaper } from '../../shared/letters/messagePaper.ts';
import type { OfferPaper } from '../../shared/offers/paper.ts';
import type { Result } from '../../shared/result.ts';
import type { Calendar } from '../documents/calendar.ts';

export interface MadePdf {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

export interface AgreementPdfWish {
  /** Who signs the file with a certificate, and when: printed, and room is left for that signature. */
  readonly certificateOf?: { readonly name: string; readonly at: Date };
}

export interface CertificateUse {
  /** The bytes of a PKCS #12 file. */
  readonly certificate: Uint8Array;
  readonly password: string;
  readonly at: Date;
}

/** The papers that the main process makes; every word and figure is in what is given. */
export interface Documents {
  offerPdf(paper: OfferPaper): Promise<MadePdf>;
  /** The bytes of an e-mail. */
  mail(mail: MessageMail): Promise<Uint8Array>;
  messagePdf(paper: MessagePaper): Promise<MadePdf>;
  /** The bytes of a calendar file. */
  calendar(calendar: Calendar): Promise<Uint8Array>;
  agreementPdf(paper: AgreementPaper, wish?: AgreementPdfWish): Promise<MadePdf>;
  /** The same PDF with a signature by the certificate in it. */
  signPdf(pdf: Uint8Array, use: CertificateUse): Promise<Result<Uint8Array, AppError>>;
}
