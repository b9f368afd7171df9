import { describe, expect, it } from 'vitest';
import {
  needsAnswer,
  targetOptions,
  versionHeldAgainst,
  withKind,
  withTarget,
} from '../../../../../renderer/dispute/listen/claimTargets.ts';
import { sayIn } from '../../../../../shared/i18n/translator.ts';
import type { Claim } from '../../../../../shared/model/dispute.ts';
import { sampleBakery } from '../../../../support/sampleBakery.ts';

const project = sampleBakery('en');
const [dispute] = project.disputes;
if (dispute === undefined) {
  throw new Error('the sample has a dispute');
}

const form: Claim = {
  id: 'form',
  kind: 'quality',
  target: { deliverable: 'd-form' },
  quote: '',
  criterion: 'c-form-a',
  criterionMet: 'no',
};

describe('what a claim can be about', () => {
  it('are the deliverables and exclusions in force when the message came in, and what has no record', () => {
    expect(targetOptions(sayIn('en'), project, dispute).map(({ label }) => label)).toEqual([
      '1.1 Logo refresh',
      '1.2 Home page design',
      '1.3 Menu page texts',
      '1.4 Product photographs',
      '1.5 Online order form',
      '2.1 Newsletter, named as not included',
      '2.2 Hosting and domain, named as not included',
      '2.3 Printed matter, named as not included',
      'In no deliverable',
      'Not settled yet',
    ]);
  });

  it('is still what an earlier version had, said so', () => {
    const before = { ...dispute, receivedAt: '2026-03-01T10:00:00Z' as const };
    const shortened = {
      ...project,
      agreements: project.agreements.map((version) =>
        version.number === 2
          ? { ...version, deliverables: version.deliverables.filter(({ id }) => id !== 'd-logo') }
          : version,
      ),
    };

    expect(versionHeldAgainst(project, before)?.number).toBe(1);
    expect(
      targetOptions(sayIn('en'), shortened, dispute).find(({ label }) => label === '1.1 Logo refresh'),
    ).toMatchObject({ hint: 'Only in version 1' });
  });
});

describe('a claim that is changed', () => {
  it('to one about the whole project lets go of its deliverable and criterion', () => {
    expect(withKind(form, 'communication')).toEqual({
      id: 'form',
      kind: 'communication',
      target: 'project',
      quote: '',
    });
  });

  it('to one about a single thing has to be told which one', () => {
    const updates = withKind(form, 'communication');

    expect(withKind(updates, 'late')).toMatchObject({ kind: 'late', target: 'unknown' });
  });

  it('to another deliverable loses the criterion of the one before, and keeps it while nothing changes', () => {
    expect(withTarget(form, { deliverable: 'd-photos' })).not.toHaveProperty('criterion');
    expect(withTarget(form, { deliverable: 'd-form' })).toBe(form);
  });
});

describe('a claim needs the freelancer', () => {
  it.each<[string, Claim, boolean]>([
    ['not once criterion and finding are said', form, false],
    ['while its finding is not looked at', { ...form, criterionMet: 'unknown' }, true],
    ['while nobody said what it is about', { ...form, target: 'unknown' }, true],
    [
      'not about something that was never included',
      { ...form, target: { exclusion: 'x-newsletter' } },
      false,
    ],
    ['not where it is about the whole project', withKind(form, 'communication'), false],
  ])('%s', (_when, claim, needs) => {
    expect(needsAnswer(claim)).toBe(needs);
  });
});
