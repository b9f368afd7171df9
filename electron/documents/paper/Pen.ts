import type { SignatureField, SignaturePlaceholder, TextField } from './formFields.ts';
import { signatureField, signaturePlaceholder, textField } from './formFields.ts';
import { baselineIn, INK } from './paperLook.ts';
import type { InkTone, TextLook } from './paperLook.ts';
import type { PaperDocument } from './PaperDocument.ts';
import type { Covers } from './printable.ts';
import { printable } from './printable.ts';
import type { SetLine, SetPiece } from './setLines.ts';
import type { Tag } from './Tag.ts';
import type { Face, Typefaces } from './typefaces.ts';
import { coveredBy } from './typefaces.ts';

export type Point = readonly [x: number, y: number];

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Stroke {
  readonly tone: InkTone;
  readonly thickness: number;
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number];
}

export interface Shape {
  readonly fill?: InkTone | undefined;
  readonly outline?: Stroke | undefined;
}

/** Paints on the present page. Lengths in points, from the top left corner of the page. */
export class Pen {
  readonly #document: PaperDocument;
  readonly #covers: Covers;
  readonly #fonts: Readonly<Record<Face, ReturnType<Typefaces[Face]['forDocument']>>>;

  constructor(document: PaperDocument, typefaces: Typefaces) {
    this.#document = document;
    this.#covers = coveredBy(typefaces);
    this.#fonts = {
      regular: typefaces.regular.forDocument(),
      strong: typefaces.strong.forDocument(),
    };
  }

  newPage(): void {
    this.#document.addPage();
  }

  /** What is painted meanwhile belongs to a part of the document. */
  within(tag: Tag, paint: () => void): void {
    tag.painted(this.#document.markStructureContent(tag.type));
    paint();
    this.#document.endMarkedContent();
  }

  /** What is painted meanwhile says nothing of its own: a rule, a repeated head, a page number. */
  aside(kind: 'Layout' | 'Pagination', paint: () => void): void {
    this.#document.markContent('Artifact', { type: kind });
    paint();
    this.#document.endMarkedContent();
  }

  /** Only what lies in the rectangle is seen of what is painted meanwhile. */
  clippedTo({ x, y, width, height }: Area, radius: number, paint: () => void): void {
    this.#document.save();
    this.#document.roundedRect(x, y, width, height, radius).clip();
    paint();
    this.#document.restore();
  }

  bookmark(title: string, top: number): void {
    this.#document.outline.addItem(title, { top, left: 0 });
  }

  line({ pieces }: SetLine, x: number, top: number, look: TextLook): void {
    for (const piece of pieces) {
      this.piece(piece, x, top + baselineIn(look), look);
    }
  }

  piece(piece: SetPiece, x: number, baseline: number, look: TextLook): void {
    if ('text' in piece) {
      this.words(piece.text, x + piece.x, baseline, { ...look, face: piece.face, tone: piece.tone });
    } else {
      piece.paint(this, x + piece.x, baseline);
    }
  }

  /** One line of words. */
  words(
    text: string,
    x: number,
    baseline: number,
    { size, tracking, face, tone }: Omit<TextLook, 'leading'> & { face: Face; tone: InkTone },
  ): void {
    this.#document
      .font(this.#fonts[face], face, size)
      .fillColor(INK[tone])
      .text(printable(text, this.#covers), x, baseline, {
        lineBreak: false,
        baseline: 'alphabetic',
        characterSpacing: (tracking ?? 0) * size,
      });
  }

  stroke(from: Point, to: Point, { tone, thickness, dash }: Stroke): void {
    this.#document.save().lineWidth(thickness).strokeColor(INK[tone]);
    if (dash !== undefined) {
      this.#document.dash(dash[0], { space: dash[1] });
    }
    this.#document.moveTo(...from).lineTo(...to);
    this.#document.stroke().restore();
  }

  /** One line through several points, as a pen draws it. */
  path([first, ...rest]: readonly Point[], { tone, thickness }: Stroke): void {
    if (first === undefined) {
      return;
    }
    this.#document.save().lineWidth(thickness).lineCap('round').lineJoin('round').strokeColor(INK[tone]);
    this.#document.moveTo(...first);
    // A single dot is a line of no length with round ends.
    for (const point of rest.length === 0 ? [first] : rest) {
      this.#document.lineTo(...point);
    }
    this.#document.stroke().restore();
  }

  /** A line that can be typed on. */
  textField(field: TextField): void {
    textField(this.#document, field);
  }

  /** A place for somebody else's certificate. */
  signatureField(field: SignatureField): void {
    signatureField(this.#document, field);
  }

  /** Room for the signature that the file gets once it is made. */
  signaturePlaceholder(placeholder: SignaturePlaceholder): void {
    signaturePlaceholder(this.#document, placeholder);
  }

  /** A horizontal line. */
  rule(x: number, y: number, width: number, tone: InkTone, thickness: number): void {
    this.stroke([x, y], [x + width, y], { tone, thickness });
  }

  /** The outline is drawn inside the rectangle, so that it keeps its size. */
  rectangle({ x, y, width, height }: Area, { fill, outline, radius = 0 }: Shape & { radius?: number }): void {
    if (fill !== undefined) {
      this.#document.roundedRect(x, y, width, height, radius).fill(INK[fill]);
    }
    if (outline !== undefined) {
      const { tone, thickness } = outline;
      const [across, down] = [Math.max(0, width - thickness), Math.max(0, height - thickness)];
      this.#document
        .lineWidth(thickness)
        .roundedRect(x + thickness / 2, y + thickness / 2, across, down, radius - thickness / 2)
        .stroke(INK[tone]);
    }
  }

  disc([x, y]: Point, radius: number, { fill, outline }: Shape): void {
    if (fill !== undefined) {
      this.#document.circle(x, y, radius).fill(INK[fill]);
    }
    if (outline !== undefined) {
      const { tone, thickness, dash } = outline;
      this.#document.save().lineWidth(thickness);
      if (dash !== undefined) {
        this.#document.dash(dash[0], { space: dash[1] });
      }
      this.#document.circle(x, y, radius - thickness / 2).stroke(INK[tone]);
      this.#document.restore();
    }
  }

  /** A piece of a disc, clockwise from an angle on; 0 is the top, 1 a whole turn. */
  slice([x, y]: Point, radius: number, from: number, to: number, tone: InkTone): void {
    const angle = (turn: number) => (turn - 0.25) * 2 * Math.PI;
    this.#document.arc(x, y, radius, angle(from), angle(to), false).lineTo(x, y).closePath().fill(INK[tone]);
  }

  diamond([x, y]: Point, radius: number, fill: InkTone, { tone, thickness }: Stroke): void {
    this.#document.save().lineWidth(thickness);
    this.#document.polygon([x, y - radius], [x + radius, y], [x, y + radius], [x - radius, y]);
    this.#document.fillAndStroke(INK[fill], INK[tone]).restore();
  }
}
