import { describe, expect, it } from 'vitest';
import { linesIn, linesPasted, lineSplit } from '../../../../renderer/drafting/lineEdits.ts';

const LINES = [
  { id: 'a', text: 'Readable at 24 pixels' },
  { id: 'b', text: 'Supplied as SVG' },
];

function ids() {
  let count = 0;
  return () => `new-${(count += 1)}`;
}

describe('several lines pasted into a line', () => {
  it('become lines of their own, the first at the cursor and what stood behind it after the last', () => {
    const edited = linesPasted(LINES, 'a', { start: 8, end: 8 }, ' anywhere\n\n - and fast\n - and', ids());

    expect(edited.lines.map(({ text }) => text)).toEqual([
      'Readableanywhere',
      'and fast',
      'and at 24 pixels',
      'Supplied as SVG',
    ]);
    expect(edited).toMatchObject({ id: 'new-2', cursor: 3 });
  });

  it('replace what was selected', () => {
    const edited = linesPasted(LINES, 'b', { start: 0, end: 15 }, 'One PDF\nOne SVG', ids());

    expect(edited.lines.map(({ text }) => text)).toEqual(['Readable at 24 pixels', 'One PDF', 'One SVG']);
  });
});

it('the signs and numbers of a list that was copied do not come along, the words of a line do', () => {
  expect(linesIn('1. Logo\r\n2) Page\n• Form\n– Texts\n3D model\n24 pixels wide')).toEqual([
    'Logo',
    'Page',
    'Form',
    'Texts',
    '3D model',
    '24 pixels wide',
  ]);
});

it('Enter within a line parts it in two', () => {
  const edited = lineSplit(LINES, 'a', { start: 8, end: 9 }, ids());

  expect(edited.lines.map(({ text }) => text)).toEqual(['Readable', 'at 24 pixels', 'Supplied as SVG']);
  expect(edited).toMatchObject({ id: 'new-1', cursor: 0 });
});
