import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sayIn } from '../../../shared/i18n/translator.ts';
import { writerFor } from '../../../shared/i18n/writer.ts';
import { mood } from '../../../shared/model/client.ts';
import { dayFromNumber, dayNumber } from '../../../shared/model/day.ts';
import { moodLine } from '../../../shared/pictures/moodLine.ts';
import type { Canvas } from '../../../shared/pictures/picture.ts';

const CANVAS: Canvas = { width: 560, textSize: 14, measure: (text, { size }) => text.length * size * 0.5 };
const WRITE = writerFor({ language: 'de', currency: 'EUR', timeZone: 'UTC' });

function drawn(moods: Parameters<typeof moodLine>[0]['moods']) {
  return moodLine({ canvas: CANVAS, moods, say: sayIn('de'), write: WRITE });
}

const someMoods = fc
  .array(
    fc.record({
      day: fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2026-12-31') }).map(dayFromNumber),
      mood: fc.constantFrom(...mood.options),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((moods) => moods.toSorted((one, other) => one.day.localeCompare(other.day)));

it('has a disc for every mood, inside of its edges, and words that never meet', () => {
  fc.assert(
    fc.property(someMoods, (moods) => {
      const { marks, width, height } = drawn(moods);
      const discs = marks.filter((mark) => mark.shape === 'disc');
      expect(discs).toHaveLength(moods.length);
      expect(discs.every(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height)).toBe(true);

      const days = marks
        .filter((mark) => mark.shape === 'text' && mark.anchor === 'middle')
        .map((mark) => (mark.shape === 'text' ? [mark.x - mark.width / 2, mark.x + mark.width / 2] : []))
        .toSorted(([one = 0], [other = 0]) => one - other);
      days.forEach(([from = 0, to = 0], place) => {
        expect(from).toBeGreaterThanOrEqual(-0.01);
        expect(to).toBeLessThanOrEqual(width + 0.01);
        expect(from).toBeGreaterThan(days[place - 1]?.[1] ?? -1);
      });
    }),
  );
});

it('rises with the mood, and days lie as far apart as they are', () => {
  const { marks } = drawn([
    { day: '2026-01-01', mood: 'upset' },
    { day: '2026-01-11', mood: 'uneasy' },
    { day: '2026-01-31', mood: 'pleased' },
  ]);
  const [first, second, third] = marks.filter((mark) => mark.shape === 'disc');
  expect(first?.y).toBeGreaterThan(second?.y ?? Infinity);
  expect(second?.y).toBeGreaterThan(third?.y ?? Infinity);
  expect((third?.x ?? 0) - (second?.x ?? 0)).toBeCloseTo(2 * ((second?.x ?? 0) - (first?.x ?? 0)));
});

it('always names the latest day', () => {
  fc.assert(
    fc.property(someMoods, (moods) => {
      const [last] = moods.slice(-1).map(({ day }) => WRITE.day(day, Number(day.slice(0, 4))));
      const words = drawn(moods).marks.flatMap((mark) => (mark.shape === 'text' ? [mark.text] : []));
      expect(words).toContain(last);
    }),
  );
});
