import { describe, expect, it } from 'vitest';
import { offerLetter } from '../../../shared/letters/offerLetter.ts';
import { dayOf } from '../../../shared/model/instant.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { draftOffer } from '../../../shared/offers/draftOffer.ts';
import type { ProjectBuilder } from '../../support/aProject.ts';
import { aProject, assessed } from '../../support/aProject.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { assess } from '../../../shared/rulebook/assess.ts';

function letterFor(builder: ProjectBuilder, language: 'en' | 'de' = 'en'): string {
  const assessment = assessed(builder);
  const offer = draftOffer(builder.file, assessment, {
    newId: () => 'x',
    now: assessment.asOf,
    today: dayOf(assessment.asOf, 'UTC'),
    language,
  });
  return offerLetter(builder.file, assessment, offer, language).body;
}

const LOGO = { deliverable: 'logo' };

describe('the letter that goes with an offer', () => {
  it('apologises plainly for an own fault and says what follows', () => {
    const letter = letterFor(
      aProject()
        .promising('logo', { due: '2026-03-10' })
        .delivering('logo', '2026-03-20')
        .complaining('2026-03-21', { kind: 'late', target: LOGO }),
    );
    expect(letter).toContain('You are right about “logo”. I am sorry. €50.00 comes off the price for it.');
  });

  it('regrets without admitting anything where nothing was found', () => {
    const letter = letterFor(
      aProject()
        .promising('logo', { due: '2026-03-10' })
        .excluding('print')
        .delivering('logo', '2026-03-09')
        .complaining(
          '2026-03-21',
          { kind: 'late', target: LOGO },
          { kind: 'notDelivered', target: { exclusion: 'print' } },
        ),
    );
    expect(letter).not.toContain('You are right');
    expect(letter).toContain('I am sorry that it has been a trouble to you all the same.');
    expect(letter).toContain('I understand that you were counting on “print”.');
  });

  it('asks where a claim is not settled, in the client’s own words', () => {
    const letter = letterFor(
      aProject()
        .promising('logo')
        .complaining('2026-03-21', { kind: 'quality', target: 'unknown', quote: 'It looks odd.' }),
    );
    expect(letter).toContain('About “It looks odd.” I would like to understand better');
  });

  it('follows the client’s Sie or du', () => {
    const bakery = sampleBakery('de');
    const familiar: ProjectFile = {
      ...bakery,
      client: { ...bakery.client, contact: { name: 'Jonas', addressedAs: 'Jonas', formOfAddress: 'du' } },
    };
    const body = (project: ProjectFile) => {
      const dispute = project.disputes[0];
      const offer = dispute?.offers?.[0];
      if (dispute === undefined || offer === undefined) {
        throw new Error('the bakery has an offer');
      }
      return offerLetter(project, assess(project, dispute.id), offer, 'de').body;
    };
    expect(body(bakery)).toMatch(/^Guten Tag Herr Brandt,/u);
    expect(body(bakery)).not.toMatch(/\b(du|dir|dich|deine?n?)\b/u);
    expect(body(familiar)).toMatch(/^Hallo Jonas,/u);
    expect(body(familiar)).not.toMatch(/\b(Sie|Ihnen|Ihren?)\b/u);
  });

  it('says each thing once, however often the client said it', () => {
    const late = { kind: 'late', target: LOGO } as const;
    const letter = letterFor(
      aProject()
        .promising('logo', { due: '2026-03-10' })
        .delivering('logo', '2026-03-20')
        .complaining('2026-03-21', late, late),
    );
    expect(letter.split('You are right about “logo”').length).toBe(2);
  });
});
