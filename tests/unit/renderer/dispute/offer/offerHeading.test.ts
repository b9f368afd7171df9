import { expect, it } from 'vitest';
import { costAboutTheSame, offerHeading } from '../../../../../renderer/dispute/offer/offerHeading.ts';
import { sayIn } from '../../../../../shared/i18n/translator.ts';
import { writerFor } from '../../../../../shared/i18n/writer.ts';

const say = sayIn('en');
const write = writerFor({ language: 'en', currency: 'GBP', timeZone: 'Europe/London' });

it('says that options cost about the same while they are no more than a tenth apart', () => {
  expect(costAboutTheSame([66_000, 67_000, 67_000])).toBe(true);
  expect(costAboutTheSame([90_000, 100_000])).toBe(true);
  expect(costAboutTheSame([89_999, 100_000])).toBe(false);
  expect(offerHeading(say, write, [66_000, 67_000, 67_000])).toBe(
    'Three ways out that cost you about the same.',
  );
});

it('says from what to what they cost where they are further apart', () => {
  expect(offerHeading(say, write, [67_000, 43_000])).toBe('Two ways out, from £430.00 to £670.00 for you.');
});

it('has its own words for one option and for none', () => {
  expect(offerHeading(say, write, [43_000])).toBe('One way out; it costs you £430.00.');
  expect(offerHeading(say, write, [])).toBe('No way out is in the offer yet.');
});
