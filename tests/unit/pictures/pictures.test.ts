import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explaining } from '../../../shared/explaining/explainFinding.ts';
import { moneyBar } from '../../../shared/pictures/moneyBar.ts';
import type { Canvas, Mark, Picture } from '../../../shared/pictures/picture.ts';
import { pushApart } from '../../../shared/pictures/placing.ts';
import { timelinePicture } from '../../../shared/pictures/timelinePicture.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { assess } from '../../../shared/rulebook/assess.ts';
import { standingOf } from '../../../shared/rulebook/standingOf.ts';
import { spotsOf } from '../../../shared/pictures/spots.ts';
import { DISPUTE, largestProject } from '../../bench/largestProject.ts';
import { arbitraryProject } from '../../support/arbitraryProject.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

/** Letters of one width: enough to see whether words meet. */
const CANVAS: Canvas = {
  width: 900,
  textSize: 14,
  measure: (text, { size }) => text.length * size * 0.5,
};

/** So many deliverables over two years, and nothing has happened yet. */
function projectOf(count: number, title?: string): ProjectFile {
  const project = largestProject(0);
  const agreements = project.agreements.map((version) => ({
    ...version,
    clientDuties: [],
    deliverables: version.deliverables.slice(0, count).map((one) => ({ ...one, title: title ?? one.title })),
  }));
  return { ...project, agreements };
}

type Words = Extract<Mark, { shape: 'text' }>;

function wordsIn({ marks }: Picture): Words[] {
  return marks.filter((mark) => mark.shape === 'text');
}

function box({ x, y, width, anchor, style }: Words) {
  const left = anchor === 'end' ? x - width : x;
  return { left, right: left + width, top: y - style.size * 0.5, bottom: y + style.size * 0.5 };
}

function meet(one: Words, other: Words): boolean {
  const [a, b] = [box(one), box(other)];
  return (
    a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01
  );
}

function expectCalm(picture: Picture): void {
  const words = wordsIn(picture);
  for (const [place, one] of words.entries()) {
    const { left, right, bottom } = box(one);
    expect(left, one.text).toBeGreaterThanOrEqual(-0.01);
    expect(right, one.text).toBeLessThanOrEqual(picture.width + 0.01);
    expect(bottom, one.text).toBeLessThanOrEqual(picture.height + 0.01);
    for (const other of words.slice(place + 1)) {
      expect(meet(one, other), `“${one.text}” meets “${other.text}”`).toBe(false);
    }
  }
}

describe('the money bar', () => {
  it('never sets words on words or beyond its edges', () => {
    const whole = fc.constantFrom(0, 1, 5_000, 99_999, 640_000);
    fc.assert(
      fc.property(whole, whole, whole, whole, whole, (contractPrice, netPaid, off, requested, risk) => {
        const project = sampleBakery('de');
        const { say, write } = explaining(project, assess(project, project.disputes[0]?.id ?? ''), 'de');
        const credit = Math.min(off, contractPrice);
        const adjustedPrice = contractPrice - credit;
        const totals = {
          contractPrice,
          netPaid,
          credit,
          adjustedPrice,
          refundDue: Math.max(0, netPaid - adjustedPrice),
          balanceDue: Math.max(0, adjustedPrice - netPaid),
          requested,
        };
        const atRisk = Math.min(risk, adjustedPrice);
        expectCalm(moneyBar({ canvas: CANVAS, totals, atRisk, say, write, asked: 'Zurückgefordert' }));
      }),
    );
  });

  it('is true to scale: the bakery has paid 3,800 of 6,400', () => {
    const project = sampleBakery('en');
    const assessment = assess(project, project.disputes[0]?.id ?? '');
    const { say, write } = explaining(project, assessment, 'en');
    const picture = moneyBar({
      canvas: CANVAS,
      totals: assessment.totals,
      atRisk: 40_000,
      say,
      write,
      asked: '',
    });
    const blocks = picture.marks.filter((mark) => mark.shape === 'rectangle');
    expect(blocks[0]?.width).toBeCloseTo((CANVAS.width * 3_800) / 6_400, -1);
    expect(blocks.at(-1)?.width).toBeCloseTo((CANVAS.width * 270) / 6_400, -1);
  });
});

describe('the timeline', () => {
  it('never sets words on words or beyond its edges, whatever the project looks like', () => {
    fc.assert(
      fc.property(arbitraryProject, fc.boolean(), (project, withPayments) => {
        const assessment = assess(project, project.disputes.at(-1)?.id ?? '');
        if (assessment.versionInForce === null) {
          return;
        }
        const { say, write } = explaining(project, assessment, 'de');
        const standing = standingOf(project, assessment.asOf);
        expectCalm(
          timelinePicture({ canvas: CANVAS, standing, say, write, nowLabel: 'Heute, 12. Mai', withPayments }),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('shows the bakery’s days: 10 waited for the goods, 22 late, 3 missing, until 22 May', () => {
    const project = sampleBakery('en');
    const assessment = assess(project, project.disputes[0]?.id ?? '');
    const { say, write } = explaining(project, assessment, 'en');
    const standing = standingOf(project, assessment.asOf);
    const words = wordsIn(
      timelinePicture({
        canvas: CANVAS,
        standing,
        say,
        write,
        nowLabel: 'Tom writes, 12 May',
        withPayments: false,
      }),
    ).map(({ text }) => text);
    expect(words).toEqual(
      expect.arrayContaining(['10 days', '22 days', '3 missing', 'until 22 May', '2 of 6 missed']),
    );
  });
});

describe('a timeline of many deliverables', () => {
  const drawn = (count: number) => {
    const project = projectOf(count);
    const { say, write } = explaining(project, assess(project, DISPUTE), 'en');
    const standing = standingOf(project, '2024-01-09T12:00:00Z');
    const settings = { canvas: CANVAS, standing, say, write, nowLabel: 'Today, 9 Jan', withPayments: true };
    return timelinePicture({ ...settings, monthsAgainAfter: 10 });
  };

  it('gathers by months those about which there is nothing to tell, and finds each of them by its mark', () => {
    const picture = drawn(200);
    const rows = wordsIn(picture).filter(({ text }) => text.endsWith('as agreed'));
    expect(rows.length).toBeLessThan(25);
    const found = new Set(
      spotsOf(picture).flatMap(({ subject }) => ('deliverable' in subject ? [subject.deliverable] : [])),
    );
    expect(found.size).toBe(200);
    expectCalm(picture);
  });

  it('names the months in even steps where not all have room', () => {
    const months = wordsIn(drawn(200))
      .filter(({ y }) => y < CANVAS.textSize)
      .map(({ text }) => text);
    expect(months).toEqual(
      expect.arrayContaining([
        'May',
        'Jul',
        'Sept',
        'Nov',
        '2025',
        'Mar',
        'May',
        'Jul',
        'Sept',
        'Nov',
        '2026',
      ]),
    );
    expect(months).not.toContain('Jun');
  });

  it('writes the months again further down, where the first ones are out of sight', () => {
    const lines = wordsIn(drawn(200)).filter(({ text }) => text === 'Jul');
    expect(new Set(lines.map(({ y }) => y)).size).toBeGreaterThan(1);
  });

  it('keeps a single deliverable whole and small', () => {
    const picture = drawn(1);
    expect(wordsIn(picture).map(({ text }) => text)).toContain('Deliverable 0');
    expect(picture.height).toBeLessThan(CANVAS.textSize * 10);
    expectCalm(picture);
  });
});

describe('a long title', () => {
  it('has up to four lines where there are few rows', () => {
    const title = 'A website with a shop for breads and cakes in three languages and with a calendar';
    const project = projectOf(1, title);
    const { say, write } = explaining(project, assess(project, DISPUTE), 'en');
    const standing = standingOf(project, '2024-01-09T12:00:00Z');
    const picture = timelinePicture({
      canvas: CANVAS,
      standing,
      say,
      write,
      nowLabel: 'Today, 9 Jan',
      withPayments: false,
    });
    const lines = wordsIn(picture).filter(({ x }) => x === 0);
    expect(lines.map(({ text }) => text).join(' ')).toContain(title);
  });
});

describe('pushing apart', () => {
  it('keeps order, distance and edges wherever everything fits', () => {
    const wish = fc.record({
      from: fc.integer({ min: -50, max: 950 }),
      width: fc.integer({ min: 1, max: 120 }),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 6 }), (wishes) => {
        const places = pushApart(wishes, 10, { from: 0, to: 900 });
        if (places === undefined) {
          return;
        }
        places.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place + (wishes[index]?.width ?? 0)).toBeLessThanOrEqual(900);
          if (index > 0) {
            expect(place).toBeGreaterThanOrEqual(
              (places[index - 1] ?? 0) + (wishes[index - 1]?.width ?? 0) + 10,
            );
          }
        });
      }),
    );
  });
});
