import type { PaperDocument } from './PaperDocument.ts';

/** What pdfkit writes once a document has ended, as a whole. */
export async function bytesOf(document: PaperDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) {
    // pdfkit pushes nothing but bytes; a stream's chunks have no type.
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}
