import { useEffect, useState } from 'react';
import type { PdfPage } from './pdf.ts';
import { openPdf } from './pdf.ts';

export type ShownPdf =
  | { readonly status: 'waiting' }
  | { readonly status: 'failed' }
  | { readonly status: 'here'; readonly pages: readonly PdfPage[] };

/** The pages of a PDF; those of before stay until the new ones are there. */
export function usePdf(base64: string): ShownPdf {
  const [shown, setShown] = useState<ShownPdf>({ status: 'waiting' });
  useEffect(() => {
    let isGone = false;
    let close: (() => void) | undefined;
    openPdf(base64).then(
      (pdf) => {
        if (isGone) {
          pdf.close();
        } else {
          close = pdf.close;
          setShown({ status: 'here', pages: pdf.pages });
        }
      },
      () => {
        if (!isGone) {
          setShown({ status: 'failed' });
        }
      },
    );
    return () => {
      isGone = true;
      close?.();
    };
  }, [base64]);
  return shown;
}
