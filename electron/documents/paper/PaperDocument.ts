import PDFDocument from 'pdfkit';

export interface PaperFacts {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  /** In the file as the moment of its making, so that the same input gives the same bytes. */
  readonly madeAt: Date;
  /** In points. */
  readonly sheet: { readonly width: number; readonly height: number };
}

/**
 * A tagged PDF 1.7 that names itself by its title. Three things of pdfkit 0.20 are mended: titles are put into the XMP metadata
 * without escaping `&` and `<`, which breaks it; a document with bookmarks opens with them unfolded; producer and date are set.
 */
export class PaperDocument extends PDFDocument {
  readonly #facts: PaperFacts;

  constructor(facts: PaperFacts) {
    super({
      autoFirstPage: false,
      // Else it reads the measures of Helvetica, which no page uses.
      font: '',
      size: [facts.sheet.width, facts.sheet.height],
      margin: 0,
      pdfVersion: '1.7',
      tagged: true,
      lang: facts.language,
      displayTitle: true,
      info: {
        Title: facts.title,
        Author: facts.author,
        Creator: 'Common Ground',
        Producer: 'Common Ground',
        CreationDate: facts.madeAt,
      },
    });
    this.#facts = facts;
  }

  /** Replaces the method of pdfkit (`_addInfo`, not in its types) that writes what `info` holds as XMP. */
  _addInfo(): void {
    const { title, author, language, madeAt } = this.#facts;
    const made = `${madeAt.toISOString().slice(0, 19)}Z`;
    this.appendXML(`
      <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <xmp:CreateDate>${made}</xmp:CreateDate>
        <xmp:CreatorTool>Common Ground</xmp:CreatorTool>
        <pdf:Producer>Common Ground</pdf:Producer>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
        <dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
      </rdf:Description>`);
  }

  override endOutline(): void {
    // pdfkit unfolds the bookmarks unless a page mode is there already; the catalogue is not in its types.
    const { _root } = this as unknown as { _root: { data: { PageMode?: string } } };
    _root.data.PageMode = 'UseNone';
    super.endOutline();
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
