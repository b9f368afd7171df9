import { expect, it } from 'vitest';
import { tableText } from '../../../../renderer/components/tableText.ts';

it('parts cells by tabs and rows by lines, tables by an empty line', () => {
  expect(
    tableText([
      [
        ['What', 'Amount'],
        ['Price as agreed', '£6,400.00'],
      ],
      [['Paid', '£3,800.00']],
    ]),
  ).toBe('What\tAmount\nPrice as agreed\t£6,400.00\n\nPaid\t£3,800.00');
});

it('keeps a cell in its place, whatever breaks and tabs stand in its words', () => {
  expect(tableText([[['The form\n\tdoes not work', 'Right']]])).toBe('The form does not work\tRight');
});

it('gives a table no formula to reckon, and leaves amounts that fall alone', () => {
  expect(tableText([[['=HYPERLINK("x")', '+1', '@you', '-4', '−£270.00']]])).toBe(
    "'=HYPERLINK(\"x\")\t'+1\t'@you\t'-4\t−£270.00",
  );
});
