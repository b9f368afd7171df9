import type { AgreementPaper, PaperSignature } from '../../../shared/agreementPaper/paper.ts';
import type { Stroke } from '../../../shared/model/agreement.ts';
import type { Block } from '../paper/block.ts';
import { cellLines } from '../paper/cellLines.ts';
import type { CellLine } from '../paper/columnsBlock.ts';
import { columnsBlock } from '../paper/columnsBlock.ts';
import { HAIRLINE, LOOK, MARGIN } from '../paper/paperLook.ts';
import type { Area, Pen, Point } from '../paper/Pen.ts';
import { setLines } from '../paper/setLines.ts';
import type { Tag } from '../paper/Tag.ts';
import type { Typefaces } from '../paper/typefaces.ts';
import { heading, paragraph } from '../paper/wordBlocks.ts';
import type { Setting } from './clauseBlocks.ts';

const GUTTER = 31;
/** Above the line that is signed on. */
const SIGNING = 58;
const PLACE = 30;
const BELOW_RULE = 3.5;
const BELOW_HEADING = 4;
const TYPED = { size: 17, leading: 22 };
const INK_WIDTH = 1.1;

/** Who signs the file itself with a certificate when it is made; their place on the paper is found in the file. */
export interface CertificateOf {
  readonly name: string;
  readonly at: Date;
}

/** The signatures beside each other, or the lines to sign on; then the seal. */
export function signingBlocks(
  { typefaces, tag, width, gap }: Setting,
  { signing }: AgreementPaper,
  certificateOf: CertificateOf | undefined,
): Block[] {
  const { signatures, seal, sealLabel } = signing;
  const lineWidth = (width - GUTTER) / 2;
  const left = (place: number) => MARGIN + place * (lineWidth + GUTTER);
  const parts = signatures.map(() => tag.tag('Sect'));
  return [
    heading(typefaces, signing.heading, { look: LOOK.heading, tag: tag.tag('H2'), gap }),
    paragraph(typefaces, [{ text: signing.text, face: 'regular', tone: 'ink' }], {
      look: LOOK.body,
      tag: tag.tag('P'),
      gap: BELOW_HEADING,
      keepWithNext: true,
    }),
    columnsBlock({
      cells: signatures.map((signature, place) => ({
        x: left(place),
        lines: belowLine(typefaces, signature, lineWidth, parts[place] ?? tag),
      })),
      gap: BELOW_HEADING,
      padding: { above: SIGNING + BELOW_RULE, below: 0 },
      wholeUpTo: 400,
      keepWithNext: seal !== undefined,
      decorate: (pen, { top, isFirst }) => {
        if (isFirst) {
          signatures.forEach((signature, place) =>
            paintSignature(pen, typefaces, signature, {
              area: { x: left(place), y: top + 8, width: lineWidth, height: SIGNING - 8 },
              tag: parts[place] ?? tag,
              certificateOf,
            }),
          );
          pen.aside('Layout', () =>
            signatures.forEach(({ facts }, place) => {
              // A field to sign in brings a line of its own.
              if (facts.length > 0) {
                pen.rule(left(place), top + SIGNING, lineWidth, 'ink', HAIRLINE);
              }
            }),
          );
        }
      },
    }),
    ...(seal === undefined
      ? []
      : [
          paragraph(
            typefaces,
            [
              { text: `${sealLabel}\n`, face: 'regular', tone: 'ink2' },
              { text: seal, face: 'regular', tone: 'ink' },
            ],
            { look: LOOK.body, tag: tag.tag('P'), gap: 16 },
          ),
        ]),
  ];
}

function belowLine(typefaces: Typefaces, signature: PaperSignature, width: number, part: Tag): CellLine[] {
  const { name, facts, fields, party } = signature;
  const look = LOOK.caption;
  const words = (text: string, tone: 'ink' | 'ink2') =>
    cellLines(typefaces, [{ text, face: 'regular', tone }], { look, tag: part.tag('P'), width });
  const named = words(name, 'ink2');
  if (facts.length > 0) {
    return [...named, ...facts.flatMap((fact) => words(fact, 'ink2'))];
  }
  const placeTag = part.tag('P');
  const toFill: CellLine = {
    height: PLACE,
    parts: [
      {
        tag: placeTag,
        paint: (pen, x, top) => {
          pen.textField({
            name: `${party}-place`,
            area: { x, y: top + PLACE - 20, width, height: 18 },
            label: fields.place,
            fontSize: 10,
          });
        },
      },
    ],
  };
  return [...named, toFill, ...words(fields.placeCaption, 'ink2')];
}

interface SignaturePlace {
  readonly area: Area;
  readonly tag: Tag;
  readonly certificateOf: CertificateOf | undefined;
}

function paintSignature(
  pen: Pen,
  typefaces: Typefaces,
  signature: PaperSignature,
  { area, tag, certificateOf }: SignaturePlace,
): void {
  const { party, strokes, typed, facts, fields } = signature;
  const signsFile = party === 'freelancer' ? certificateOf : undefined;
  const isOpen = facts.length === 0;
  if (strokes !== undefined) {
    pen.within(tag.tag('Figure', { alt: fields.signature }), () => paintStrokes(pen, strokes, area));
  } else if (typed !== undefined || (isOpen && signsFile !== undefined)) {
    const [line] = setLines(
      typefaces,
      [{ text: typed ?? signsFile?.name ?? '', face: 'regular', tone: 'ink' }],
      TYPED,
      area.width,
    );
    pen.within(tag.tag('P'), () => {
      if (line !== undefined) {
        pen.line(line, area.x, area.y + area.height - TYPED.leading, TYPED);
      }
    });
  }
  if (signsFile !== undefined) {
    pen.signaturePlaceholder({
      name: `${party}-certificate`,
      area,
      signerName: signsFile.name,
      reason: fields.signature,
      at: signsFile.at,
    });
  } else if (isOpen) {
    pen.signatureField({ name: `${party}-signature`, area, label: fields.signature });
  }
}

/** As large as the place allows, in its own proportions, standing on the line. */
function paintStrokes(pen: Pen, strokes: readonly Stroke[], area: Area): void {
  const drawn = strokes.map(pointsOf).filter((points) => points.length > 0);
  const xs = drawn.flatMap((points) => points.map(([x]) => x));
  const ys = drawn.flatMap((points) => points.map(([, y]) => y));
  const [left, right, upper, lower] = [least(xs), most(xs), least(ys), most(ys)];
  const scale = Math.min(
    area.width / 1000,
    area.width / Math.max(1, right - left),
    area.height / Math.max(1, lower - upper),
  );
  const top = area.y + area.height - (lower - upper) * scale;
  for (const points of drawn) {
    pen.path(
      points.map(([x, y]): Point => [area.x + (x - left) * scale, top + (y - upper) * scale]),
      { tone: 'ink', thickness: INK_WIDTH },
    );
  }
}

function pointsOf(stroke: Stroke): Point[] {
  const points: Point[] = [];
  for (let place = 0; place + 1 < stroke.length; place += 2) {
    points.push([stroke[place] ?? 0, stroke[place + 1] ?? 0]);
  }
  return points;
}

function least(values: readonly number[]): number {
  return values.reduce((found, value) => Math.min(found, value), values[0] ?? 0);
}

function most(values: readonly number[]): number {
  return values.reduce((found, value) => Math.max(found, value), values[0] ?? 0);
}
