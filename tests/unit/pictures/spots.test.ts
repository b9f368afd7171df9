import { describe, expect, it } from 'vitest';
import { explaining } from '../../../shared/explaining/explainFinding.ts';
import type { TimelineExplaining } from '../../../shared/explaining/timelineWords.ts';
import { markTarget, markWords } from '../../../shared/explaining/timelineWords.ts';
import { spotAt, spotsOf } from '../../../shared/pictures/spots.ts';
import { timelinePicture } from '../../../shared/pictures/timelinePicture.ts';
import { assess } from '../../../shared/rulebook/assess.ts';
import { standingOf } from '../../../shared/rulebook/standingOf.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

function bakery(language: 'en' | 'de') {
  const project = sampleBakery(language);
  const assessment = assess(project, project.disputes[0]?.id ?? '');
  const standing = standingOf(project, assessment.asOf);
  const context: TimelineExplaining = {
    ...explaining(project, assessment, language),
    standing,
    client: 'Tom',
    forClient: 'Tom',
  };
  const { say, write } = context;
  const picture = timelinePicture({
    canvas: { width: 900, textSize: 14, measure: (text, { size }) => text.length * size * 0.5 },
    standing,
    say,
    write,
    nowLabel: 'Tom writes, 12 May',
    withPayments: true,
  });
  return { context, project, spots: spotsOf(picture) };
}

describe('the marks of a timeline', () => {
  it('go from one to the next in the order of their days', () => {
    const days = bakery('en').spots.map(({ subject }) => subject.day);
    expect(days.length).toBeGreaterThan(20);
    expect(days).toEqual(days.toSorted());
  });

  it('tell who waited for whom, how many days, and since when', () => {
    const { context, spots } = bakery('en');
    const told = spots.map(({ subject }) => markWords(context, subject));
    expect(told.map(({ what }) => what).join('\n')).toMatch(/^You waited 10 days for Tom: /mu);
    expect(told.map(({ what }) => what)).toContain('Tom has waited 22 days for you');
  });

  it('tell the minute of what is in the ledger', () => {
    const { context, project, spots } = bakery('en');
    const delivered = spots.find(({ subject }) => subject.kind === 'delivered');
    const event = delivered?.subject.kind === 'delivered' ? delivered.subject.event : '';
    const at = project.events.find(({ id }) => id === event)?.at;
    if (delivered === undefined || at === undefined) {
      throw new Error('the sample has a delivery');
    }
    expect(markWords(context, delivered.subject).when).toContain(context.write.time(at));
  });

  it.each(['en', 'de'] as const)('each has words and leads to something that is there (%s)', (language) => {
    const { context, project, spots } = bakery(language);
    const events = new Set(project.events.map(({ id }) => id));
    for (const { subject } of spots) {
      const words = markWords(context, subject);
      expect(Object.values(words).join(' ')).not.toMatch(/\{\{|undefined|NaN/);
      expect(Object.values(words).every((text) => text !== '')).toBe(true);
      const target = markTarget(context, subject);
      expect('event' in target ? events.has(target.event) : target.clause !== '').toBe(true);
    }
  });
});

describe('the mark under the pointer', () => {
  const wide = { left: 0, right: 100, top: 0, bottom: 20 };
  const small = { left: 40, right: 46, top: 6, bottom: 12 };
  const spots = [wide, small].map((box, place) => ({
    ...box,
    subject: { kind: 'payment', day: '2026-05-12', event: `e${place}` } as const,
  }));

  it('is the smaller one where two lie on each other', () => {
    expect(spotAt(spots, 43, 9, 4)?.subject).toMatchObject({ event: 'e1' });
    expect(spotAt(spots, 80, 9, 4)?.subject).toMatchObject({ event: 'e0' });
  });

  it('is none where nothing is near', () => {
    expect(spotAt(spots, 120, 9, 4)).toBeUndefined();
  });
});
