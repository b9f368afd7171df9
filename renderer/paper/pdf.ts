import type { PDFPageProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

export interface PdfPage {
  readonly number: number;
  readonly page: PDFPageProxy;
  /** Its words, line by line, for those who do not see it. */
  readonly lines: readonly string[];
}

export interface OpenPdf {
  readonly pages: readonly PdfPage[];
  readonly close: () => void;
}

/**
 * Opens a PDF for showing. The reader comes only when it is needed; its worker lies beside the pages, and all fonts are in the file,
 * so nothing is fetched from elsewhere.
 */
export async function openPdf(base64: string): Promise<OpenPdf> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist');
  GlobalWorkerOptions.workerSrc = workerAddress;
  const task = getDocument({
    data: bytesOf(base64),
    // The content security policy forbids making code out of text.
    isEvalSupported: false,
    useSystemFonts: false,
    useWasm: false,
  });
  const document = await task.promise;
  const numbers = Array.from({ length: document.numPages }, (_page, index) => index + 1);
  const pages = await Promise.all(
    numbers.map(async (number) => {
      const page = await document.getPage(number);
      return { number, page, lines: await linesOf(page) };
    }),
  );
  return { pages, close: () => void task.destroy() };
}

async function linesOf(page: PDFPageProxy): Promise<string[]> {
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let place = 0; place < binary.length; place += 1) {
    bytes[place] = binary.charCodeAt(place);
  }
  return bytes;
}
