import type { AgreementPaper } from '../../../shared/agreementPaper/paper.ts';
import type { Block } from '../paper/block.ts';
import { LOOK } from '../paper/paperLook.ts';
import { heading, paragraph } from '../paper/wordBlocks.ts';
import type { Setting } from './clauseBlocks.ts';

const BETWEEN = 5;
const ABOVE_SECTION = 12;
const ABOVE_FORM = 24;
const FORM_LINE = 9;

/** The instructions on withdrawal and the model form, on a page of their own that can be kept apart. */
export function withdrawalBlocks(
  { typefaces, tag }: Setting,
  { heading: title, sections, form }: NonNullable<AgreementPaper['withdrawal']>,
): Block[] {
  const words = (text: string, gap: number) =>
    paragraph(typefaces, [{ text, face: 'regular', tone: 'ink' }], {
      look: LOOK.body,
      tag: tag.tag('P'),
      gap,
    });
  const small = (text: string, gap: number): Block => ({
    ...paragraph(typefaces, [{ text, face: 'strong', tone: 'ink' }], {
      look: LOOK.lead,
      tag: tag.tag('P'),
      gap,
      keepWithNext: true,
    }),
  });
  return [
    { ...heading(typefaces, title, { look: LOOK.heading, tag: tag.tag('H2'), gap: 0 }), beginsPage: true },
    ...sections.flatMap((section) => [
      small(section.heading, ABOVE_SECTION),
      ...section.paragraphs.map((text) => words(text, BETWEEN)),
    ]),
    heading(typefaces, form.heading, { look: LOOK.heading, tag: tag.tag('H2'), gap: ABOVE_FORM }),
    words(form.lead, BETWEEN),
    ...form.lines.map((line) => words(line, FORM_LINE)),
    words(form.note, FORM_LINE),
  ];
}
