/** A part of the document as reading programs walk through it (ISO 32000-1, 14.8): a heading, a list item, a cell. */
export type TagType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Span';

/** A node of the document's structure. What is painted for it is added where it is painted, its order is that of its making. */
export class Tag {
  readonly type: TagType;
  readonly options: PDFKit.Mixins.StructureElementOptions;
  readonly #parts: (Tag | PDFKit.PDFStructureContent)[] = [];

  constructor(type: TagType, options: PDFKit.Mixins.StructureElementOptions = {}) {
    this.type = type;
    this.options = options;
  }

  /** A new part of this one, behind those that it has. */
  tag(type: TagType, options?: PDFKit.Mixins.StructureElementOptions): Tag {
    const part = new Tag(type, options);
    this.#parts.push(part);
    return part;
  }

  painted(content: PDFKit.PDFStructureContent): void {
    this.#parts.push(content);
  }

  /** The same in the terms of pdfkit; parts for which nothing was painted are left out. */
  toStructure(document: PDFKit.PDFDocument): PDFKit.PDFStructureElement | undefined {
    const parts = this.#parts
      .map((part) => (part instanceof Tag ? part.toStructure(document) : part))
      .filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : document.struct(this.type, this.options, parts);
  }
}
