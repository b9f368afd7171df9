import type { Language } from '../../../shared/model/basics.ts';
import type { Day } from '../../../shared/model/day.ts';
import { bytesOf } from './bytesOf.ts';
import type { PageFrame } from './pageFrame.ts';
import type { PlacedBlock } from './paginate.ts';
import { SHEETS } from './paperLook.ts';
import { PaperDocument } from './PaperDocument.ts';
import { Pen } from './Pen.ts';
import { withoutShapeless } from './printable.ts';
import type { Tag } from './Tag.ts';
import type { Typefaces } from './typefaces.ts';

interface NamedPaper {
  readonly documentTitle: string;
  readonly author: string;
  readonly language: Language;
  readonly madeOn: Day;
  readonly pageSize: keyof typeof SHEETS;
}

/** A paper whose parts have their places. */
export interface LaidOut {
  readonly tag: Tag;
  readonly frame: PageFrame;
  readonly pages: readonly (readonly PlacedBlock[])[];
}

export interface PaintedPaper {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** The paper as a PDF; the only date in it is the day on which it was made, so that the same paper gives the same bytes. */
export async function paintPaper(
  paper: NamedPaper,
  typefaces: Typefaces,
  { tag, frame, pages }: LaidOut,
): Promise<PaintedPaper> {
  const document = new PaperDocument({
    title: withoutShapeless(paper.documentTitle),
    author: withoutShapeless(paper.author),
    language: paper.language,
    madeAt: new Date(`${paper.madeOn}T12:00:00Z`),
    sheet: SHEETS[paper.pageSize],
  });
  const pen = new Pen(document, typefaces);
  pages.forEach((placed, page) => {
    pen.newPage();
    frame.paint(pen, page, pages.length);
    for (const { block, top } of placed) {
      block.paint(pen, top);
    }
  });
  const structure = tag.toStructure(document);
  if (structure !== undefined) {
    document.addStructure(structure);
  }
  document.end();
  return { pdf: await bytesOf(document), pages: pages.length };
}
