import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PaperDocument } from '../../../../electron/documents/paper/PaperDocument.ts';
import { paintMark } from '../../../../electron/documents/paper/paintPicture.ts';
import { SHEETS } from '../../../../electron/documents/paper/paperLook.ts';
import { Pen } from '../../../../electron/documents/paper/Pen.ts';
import { readTypefaces } from '../../../../electron/documents/paper/typefaces.ts';
import type { Mark } from '../../../../shared/pictures/picture.ts';

const typefaces = readTypefaces(join(import.meta.dirname, '../../../../resources/fonts'));

/** What is put on the page for a mark, as operators of a page description. */
function painted(mark: Mark): string {
  const document = new PaperDocument({
    title: '',
    author: '',
    language: 'en',
    sheet: SHEETS.A4,
    madeAt: new Date('2026-05-12T12:00:00Z'),
  });
  document.addPage();
  const put: string[] = [];
  document.addContent = (operators: string) => {
    put.push(operators);
    return document;
  };
  paintMark(new Pen(document, typefaces), mark, 0, 0);
  return put.join('\n');
}

describe('a diamond on paper', () => {
  const diamond = { shape: 'diamond', x: 10, y: 10, radius: 4, outline: 'risk' } as const;

  it('is filled where it is filled on the screen: what is at risk', () => {
    expect(painted({ ...diamond, fill: 'risk' })).not.toContain('1 1 1 scn');
  });

  it('is open where it is open on the screen: a missed update', () => {
    expect(painted(diamond)).toContain('1 1 1 scn');
  });
});
