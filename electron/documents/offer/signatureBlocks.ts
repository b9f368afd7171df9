import type { OfferPaper } from '../../../shared/offers/paper.ts';
import type { Block } from '../paper/block.ts';
import { cellLines } from '../paper/cellLines.ts';
import { columnsBlock } from '../paper/columnsBlock.ts';
import { HAIRLINE, LOOK, MARGIN } from '../paper/paperLook.ts';
import type { Tag } from '../paper/Tag.ts';
import type { Typefaces } from '../paper/typefaces.ts';

const GUTTER = 31;
const BELOW_RULE = 3.5;

/** A line to sign on for each, with what belongs on it and whose it is; line and caption never part. */
export function signatureBlocks(
  typefaces: Typefaces,
  signatures: OfferPaper['signatures'],
  { tag, width, roomToSign }: { tag: Tag; width: number; roomToSign: number },
): Block[] {
  const rows: OfferPaper['signatures'][] = [];
  for (let place = 0; place < signatures.length; place += 2) {
    rows.push(signatures.slice(place, place + 2));
  }
  const lineWidth = (width - GUTTER) / 2;
  const left = (place: number) => MARGIN + place * (lineWidth + GUTTER);
  return rows.map((row) =>
    columnsBlock({
      cells: row.map(({ caption, name }, place) => ({
        x: left(place),
        lines: [caption, name].flatMap((text) =>
          cellLines(typefaces, [{ text, face: 'regular', tone: 'ink2' }], {
            look: LOOK.caption,
            tag: tag.tag('P'),
            width: lineWidth,
          }),
        ),
      })),
      gap: 0,
      padding: { above: roomToSign + BELOW_RULE, below: 0 },
      wholeUpTo: 200,
      decorate: (pen, { top, isFirst }) => {
        if (isFirst) {
          pen.aside('Layout', () =>
            row.forEach((_, place) => pen.rule(left(place), top + roomToSign, lineWidth, 'ink', HAIRLINE)),
          );
        }
      },
    }),
  );
}
