/** What pdfkit 0.20 takes and its types do not tell yet. */
declare namespace PDFKit.Mixins {
  interface PDFFont {
    /** Any object with fontkit's `layout` is taken as a font that is parsed already. */
    font(src: { layout(text: string): unknown }, family: string, size?: number): this;
  }

  interface PDFVector {
    arc(x: number, y: number, radius: number, from: number, to: number, anticlockwise: boolean): this;
  }

  interface AnnotationOption {
    Subtype?: string;
    F?: number;
    /** The page that it stands on. */
    P?: PDFKitReference;
  }

  interface StructureElementOptions {
    scope?: 'Row' | 'Column';
    /** Left, top, right and bottom from the top of the page, in points. */
    bbox?: [number, number, number, number];
  }
}

declare namespace PDFKit {
  interface PDFKitReference {
    end(): void;
  }

  interface PDFOutline {
    /** `top` and `left` in points from the top left corner of the present page. */
    addItem(title: string, options: { top: number; left: number }): PDFOutline;
  }
}
