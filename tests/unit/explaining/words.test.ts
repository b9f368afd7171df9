import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainFindings, explaining } from '../../../shared/explaining/explainFinding.ts';
import { headline } from '../../../shared/explaining/headline.ts';
import { offerLetter } from '../../../shared/letters/offerLetter.ts';
import { dayOf } from '../../../shared/model/instant.ts';
import { draftOffer } from '../../../shared/offers/draftOffer.ts';
import { offerPaper } from '../../../shared/offers/offerPaper.ts';
import { assess } from '../../../shared/rulebook/assess.ts';
import { aProject, assessed } from '../../support/aProject.ts';
import { arbitraryProject } from '../../support/arbitraryProject.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

/** What a sentence looks like when something was left out of it. */
const GAPS = /\{\{|undefined|NaN|Invalid Date|\[object|  /u;

describe('whatever a project looks like, in English and in German', () => {
  it.each(['en', 'de'] as const)('findings, letter and paper have no gaps (%s)', (language) => {
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        const assessment = assess(project, project.disputes.at(-1)?.id ?? '');
        const context = explaining(project, assessment, language);
        const offer = draftOffer(project, assessment, {
          newId: () => 'x',
          now: assessment.asOf,
          today: dayOf(assessment.asOf, 'UTC'),
          language,
        });
        const { money, timeline, ...paper } = offerPaper(project, assessment, offer, {
          language,
          madeOn: dayOf(assessment.asOf, 'UTC'),
        });
        const written = JSON.stringify([
          explainFindings(project, assessment, language),
          headline(context.say, context.write, assessment),
          offerLetter(project, assessment, offer, language),
          paper,
          money.sentence,
          money.table,
          timeline.sentence,
          timeline.table,
        ]);
        expect(written).not.toMatch(GAPS);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a finding in words', () => {
  it('tells the bakery’s late photographs as the agreement, the days and the sum have it', () => {
    const project = sampleBakery('en');
    const assessment = assess(project, project.disputes[0]?.id ?? '');
    const [photographs] = explainFindings(project, assessment, 'en');
    expect(photographs?.outcome).toEqual({ sign: 'half', word: 'Partly right' });
    expect(photographs?.clauses.map(({ words }) => words)).toContain('Version 2, 6.2 Late delivery');
    expect(photographs?.working.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      '20 Apr to 12 May: 22 days',
      'less 3 days’ grace: 19 days',
      'weeks begun: 3 weeks',
      '3 × 5\u00a0% of £1,800.00: £270.00',
      'at most 20\u00a0%, £360.00: not reached',
    ]);
  });

  it('bends German words after a preposition', () => {
    const project = sampleBakery('de');
    const assessment = assess(project, project.disputes[0]?.id ?? '');
    const [photographs] = explainFindings(project, assessment, 'de');
    expect(photographs?.agreed).toContain('Nach 3 Tagen Nachfrist');
    expect(photographs?.working.map(({ label }) => label)).toContain('abzüglich 3 Tage Nachfrist');
  });

  it('names a claim without a deliverable by its kind', () => {
    const builder = aProject()
      .promising('logo')
      .complaining('2026-03-20', { kind: 'late', target: 'unknown' });
    const assessment = assessed(builder);
    expect(explainFindings(builder.file, assessment, 'en')[0]?.title).toBe(
      'Late: not yet tied to a deliverable',
    );
  });
});
