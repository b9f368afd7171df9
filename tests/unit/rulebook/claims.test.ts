import { describe, expect, it } from 'vitest';
import type { Day } from '../../../shared/model/day.ts';
import { aProject, assessed, codesOf, findingFor } from '../../support/aProject.ts';

const LOGO = { deliverable: 'logo' };

describe('scope', () => {
  it('asks first where no version is signed by both', () => {
    const finding = findingFor(aProject().promising('logo').unsigned(), '2026-03-20', {
      kind: 'late',
      target: LOGO,
    });
    expect(finding).toMatchObject({ outcome: 'clarify', scope: 'unclear', remedy: 'clarify' });
    expect(codesOf(finding)).toEqual(['SCOPE_UNSIGNED']);
  });

  it('turns down what is named as not included, and points to a change order', () => {
    const finding = findingFor(aProject().promising('logo').excluding('print'), '2026-03-20', {
      kind: 'notDelivered',
      target: { exclusion: 'print' },
    });
    expect(finding).toMatchObject({ outcome: 'declined', scope: 'excluded', remedy: 'changeOrder' });
    expect(finding.reasons).toEqual([
      { code: 'SCOPE_EXCLUDED', citations: [{ version: 1, clause: 'print' }] },
    ]);
  });

  it('knows what a later version dropped', () => {
    const project = aProject().promising('logo').promising('flyer').amendedOn('2026-02-01').dropping('flyer');
    expect(
      codesOf(findingFor(project, '2026-03-20', { kind: 'late', target: { deliverable: 'flyer' } })),
    ).toEqual(['SCOPE_REMOVED']);
  });

  it('does not hold anybody to a version that was signed after the complaint', () => {
    const project = aProject().promising('logo').amendedOn('2026-03-21').promising('flyer');
    const finding = findingFor(project, '2026-03-20', { kind: 'late', target: { deliverable: 'flyer' } });
    expect(codesOf(finding)).toEqual(['SCOPE_UNSIGNED']);
    expect(finding.outcome).toBe('clarify');
  });

  it('asks which deliverable is meant when a late claim is about the whole project', () => {
    expect(codesOf(findingFor(aProject().promising('logo'), '2026-03-20', { kind: 'late' }))).toEqual([
      'TARGET_UNKNOWN',
    ]);
  });
});

describe('late delivery', () => {
  const late = { kind: 'late', target: LOGO } as const;

  it('leaves the freelancer their grace: nothing is due for work that is two days late when three are allowed', () => {
    const project = aProject().promising('logo', { due: '2026-03-10' }).delivering('logo', '2026-03-12');
    const finding = findingFor(project, '2026-03-20', late);
    expect(finding).toMatchObject({ outcome: 'declined', credit: 0 });
    expect(codesOf(finding)).toEqual(['WITHIN_GRACE']);
  });

  it('counts a week from its first day after the grace', () => {
    const project = aProject().promising('logo', { due: '2026-03-10' });
    expect(findingFor(project.delivering('logo', '2026-03-13'), '2026-04-20', late).credit).toBe(0);
    expect(findingFor(project.delivering('logo', '2026-03-14'), '2026-04-20', late).credit).toBe(5_000);
    expect(findingFor(project.delivering('logo', '2026-03-20'), '2026-04-20', late).credit).toBe(5_000);
    expect(findingFor(project.delivering('logo', '2026-03-21'), '2026-04-20', late).credit).toBe(10_000);
  });

  it('stops at the cap, and says so only where the cap is what counts', () => {
    const project = aProject().promising('logo', { due: '2026-03-10' });
    const four = findingFor(project.delivering('logo', '2026-04-10'), '2026-04-20', late);
    expect(four.credit).toBe(20_000);
    expect(codesOf(four)).toEqual(['LATE']);
    const five = findingFor(project.delivering('logo', '2026-04-11'), '2026-04-20', late);
    expect(five.credit).toBe(20_000);
    expect(codesOf(five)).toEqual(['LATE', 'LATE_CAPPED']);
  });

  it('counts days on which two duties of the client were overdue once', () => {
    const project = aProject()
      .promising('logo', { due: '2026-03-10' })
      .needing('texts', '2026-03-01', 'logo')
      .needing('photos', '2026-03-03', 'logo')
      .supplying('texts', '2026-03-06')
      .supplying('photos', '2026-03-08')
      .delivering('logo', '2026-03-25');
    const finding = findingFor(project, '2026-04-01', late);
    expect(finding.working).toMatchObject({
      dates: { clientDelay: 7, adjustedDue: '2026-03-17' },
      daysLate: 8,
    });
    expect(finding).toMatchObject({ outcome: 'partly', credit: 5_000 });
    expect(codesOf(finding)).toEqual(['LATE', 'CLIENT_DELAY']);
  });

  it('does not count a duty against the client on the day it is due, and counts it on the day it is met', () => {
    const project = aProject().promising('logo').needing('texts', '2026-03-01', 'logo');
    const delay = (day: Day) =>
      findingFor(project.supplying('texts', day).delivering('logo', '2026-03-25'), '2026-04-01', late)
        .working;
    expect(delay('2026-03-01')).toMatchObject({ dates: { clientDelay: 0 } });
    expect(delay('2026-03-02')).toMatchObject({ dates: { clientDelay: 1 } });
  });
});

describe('a missing deliverable', () => {
  const missing = { kind: 'notDelivered', target: LOGO } as const;

  it('is put right first, by ten days after the first complaint that came when it was overdue', () => {
    const project = aProject()
      .promising('logo', { due: '2026-03-10' })
      .complaining('2026-03-10', missing)
      .complaining('2026-03-12', missing);
    const finding = findingFor(project, '2026-03-22', missing);
    expect(finding).toMatchObject({ outcome: 'upheld', remedy: 'cure', cureBy: '2026-03-22', credit: 0 });
    expect(codesOf(finding)).toEqual(['OVERDUE', 'CURE_FIRST']);
    expect(codesOf(findingFor(project, '2026-03-23', missing))).toEqual(['OVERDUE', 'CURE_LAPSED']);
  });

  it('takes off the price of what is missing, the delivered part rounded down', () => {
    const project = aProject()
      .promising('logo', { due: '2026-03-10', price: 1_000, quantity: 3 })
      .withPolicy({ cure: { first: false, days: 0 } })
      .delivering('logo', '2026-03-01', 1);
    expect(findingFor(project, '2026-03-20', missing).credit).toBe(1_000 - 333);
  });

  it('is no claim before the agreed day is over', () => {
    const finding = findingFor(aProject().promising('logo', { due: '2026-03-10' }), '2026-03-10', missing);
    expect(codesOf(finding)).toEqual(['NOT_YET_DUE']);
  });
});

describe('an unmet criterion', () => {
  const unmet = { kind: 'quality', target: LOGO, criterion: 'sharp', criterionMet: 'no' } as const;
  const promised = { due: '2026-03-10' as const, criteria: ['sharp'] };

  it('is revised while a revision is left', () => {
    const project = aProject()
      .promising('logo', { ...promised, revisions: 1 })
      .delivering('logo', '2026-03-09');
    expect(findingFor(project, '2026-03-12', unmet)).toMatchObject({ outcome: 'upheld', remedy: 'revision' });
    expect(findingFor(project.revising('logo', '2026-03-10'), '2026-03-12', unmet)).toMatchObject({
      remedy: 'cure',
    });
  });

  it('costs the smaller share once the client has accepted, and nothing where that share is nothing', () => {
    const project = aProject()
      .promising('logo', promised)
      .delivering('logo', '2026-03-09')
      .accepting('logo', '2026-03-10');
    const finding = findingFor(project, '2026-03-12', unmet);
    expect(finding).toMatchObject({ outcome: 'partly', credit: 10_000 });
    expect(codesOf(finding)).toEqual(['ACCEPTED', 'CRITERION_UNMET']);
    const free = project.withPolicy({ unmetCriterion: { beforeAcceptance: 2500, afterAcceptance: 0 } });
    expect(codesOf(findingFor(free, '2026-03-12', unmet))).toEqual(['ACCEPTED']);
  });

  it('takes silence for acceptance only after the last day, and only where nobody objected until then', () => {
    const project = aProject().promising('logo', promised).delivering('logo', '2026-03-01');
    expect(codesOf(findingFor(project, '2026-03-15', unmet))).toEqual(['CRITERION_UNMET', 'CURE_FIRST']);
    expect(codesOf(findingFor(project, '2026-03-16', unmet))).toEqual(['DEEMED_ACCEPTED', 'CRITERION_UNMET']);
    const objected = project.complaining('2026-03-15', { kind: 'late', target: LOGO });
    expect(codesOf(findingFor(objected, '2026-03-16', unmet))).toEqual(['CRITERION_UNMET', 'CURE_FIRST']);
  });

  it('has to be reported in time, and a report in time stays in time', () => {
    const project = aProject().promising('logo', promised).delivering('logo', '2026-03-01');
    expect(codesOf(findingFor(project, '2026-04-01', unmet))).toEqual(['CLAIM_WINDOW_CLOSED']);
    const reported = project.complaining('2026-03-31', unmet);
    expect(codesOf(findingFor(reported, '2026-05-01', unmet))).not.toContain('CLAIM_WINDOW_CLOSED');
  });

  it('is a question while the freelancer has not looked, or no criterion is named', () => {
    const project = aProject().promising('logo', promised).delivering('logo', '2026-03-09');
    expect(codesOf(findingFor(project, '2026-03-12', { ...unmet, criterionMet: 'unknown' }))).toEqual([
      'CRITERION_UNKNOWN',
    ]);
    expect(codesOf(findingFor(project, '2026-03-12', { kind: 'quality', target: LOGO }))).toEqual([
      'NO_CRITERION',
    ]);
  });
});

describe('the client ends the project', () => {
  const ends = { kind: 'changedMind' } as const;

  it('pays for what was delivered and the agreed share of the rest', () => {
    const project = aProject()
      .promising('logo')
      .promising('flyer')
      .delivering('logo', '2026-03-01')
      .paying(150_000, '2026-02-01');
    const assessment = assessed(project.complaining('2026-03-02', ends).asking({ kind: 'full' }));
    expect(assessment.totals).toMatchObject({ credit: 90_000, adjustedPrice: 110_000, refundDue: 40_000 });
    expect(assessment.position).toBe('partial');
  });

  it('keeps the deposit where that is more, but never more than was paid in the end', () => {
    const project = aProject()
      .promising('logo')
      .withDeposit(50_000)
      .withPolicy({ cancellation: { fee: 1000, depositRetained: true } })
      .paying(50_000, '2026-01-12', 'deposit');
    expect(findingFor(project, '2026-02-01', ends).credit).toBe(50_000);
    expect(findingFor(project.refunding(30_000, '2026-01-20'), '2026-02-01', ends).credit).toBe(80_000);
  });

  it('lets a consumer withdraw until a Monday where the last day is a weekend, in the EU but not in Britain', () => {
    // Saturday 10 January + 14 days is Saturday 24 January.
    const project = aProject().promising('logo').atDistance();
    const codes = (country: string, day: Day) => codesOf(findingFor(project.forConsumer(country), day, ends));
    expect(codes('FR', '2026-01-26')).toEqual(['WITHDRAWAL_RIGHT']);
    expect(codes('FR', '2026-01-27')).toEqual(['CANCELLATION', 'CANCELLATION_FEE']);
    expect(codes('GB', '2026-01-24')).toEqual(['WITHDRAWAL_RIGHT']);
    expect(codes('GB', '2026-01-25')).toEqual(['CANCELLATION', 'CANCELLATION_FEE']);
    expect(codes('US', '2026-01-11')).toEqual(['CANCELLATION', 'CANCELLATION_FEE']);
  });
});

describe('payments and updates', () => {
  it('gives back what was paid beyond the price', () => {
    const project = aProject()
      .promising('logo')
      .paying(130_000, '2026-02-01')
      .refunding(10_000, '2026-02-02');
    const assessment = assessed(
      project.complaining('2026-02-03', { kind: 'overcharged' }).asking({ kind: 'amount', amount: 20_000 }),
    );
    expect(assessment.findings[0]).toMatchObject({ outcome: 'upheld', remedy: 'repay', credit: 0 });
    expect(assessment).toMatchObject({ totals: { refundDue: 20_000 }, position: 'agree' });
  });

  it('tells each missed update by its day, and forgives the one whose grace still runs', () => {
    const project = aProject()
      .promising('logo', { due: '2026-12-01' })
      .promisingUpdates(7, '2026-02-02', 1)
      .updating('2026-02-03');
    const finding = findingFor(project, '2026-02-17', { kind: 'communication' });
    expect(finding.reasons).toEqual([
      { code: 'UPDATES_MISSED', citations: [{ version: 1, clause: 'updates' }, { day: '2026-02-09' }] },
    ]);
    expect(finding.working).toMatchObject({
      promises: [{ status: 'kept' }, { status: 'missed' }, { status: 'open' }],
    });
  });

  it('does not hold one update for two promises', () => {
    const project = aProject()
      .promising('logo', { due: '2026-12-01' })
      .promisingUpdates(2, '2026-02-02', 5)
      .updating('2026-02-05');
    const finding = findingFor(project, '2026-03-01', { kind: 'communication' });
    const promises = finding.working.rule === 'communication' ? finding.working.promises : [];
    expect(promises.slice(0, 2)).toMatchObject([
      { day: '2026-02-02', status: 'kept' },
      { day: '2026-02-04', status: 'missed' },
    ]);
  });
});

describe('credits together', () => {
  it('count an ending once, also when it is said of a single deliverable', () => {
    const project = aProject()
      .promising('logo', { price: 1_000, quantity: 2 })
      .delivering('logo', '2026-03-01', 1)
      .complaining('2026-03-02', { kind: 'changedMind', target: LOGO });
    const assessment = assessed(project);
    expect(assessment.findings[0]?.credit).toBe(450);
    expect(assessment.totals).toMatchObject({ credit: 450, adjustedPrice: 550 });
  });
});

describe('citations', () => {
  const citationsOf = (finding: ReturnType<typeof findingFor>) =>
    finding.reasons.flatMap(({ citations }) => citations);

  it('tell which late duty moved the agreed day of what is overdue', () => {
    const project = aProject()
      .promising('logo', { due: '2026-03-10' })
      .needing('texts', '2026-03-05', 'logo')
      .supplying('texts', '2026-03-08');
    const finding = findingFor(project, '2026-03-20', { kind: 'notDelivered', target: LOGO });
    expect(citationsOf(finding)).toEqual(
      expect.arrayContaining([{ day: '2026-03-13' }, { version: 1, clause: 'texts' }, { event: 'e1' }]),
    );
  });

  it('tell which complaint reported a flaw first, and what was delivered when a project ends', () => {
    const unmet = { kind: 'quality', target: LOGO, criterion: 'sharp', criterionMet: 'no' } as const;
    const delivered = aProject()
      .promising('logo', { criteria: ['sharp'] })
      .delivering('logo', '2026-03-01');
    const late = delivered.complaining('2026-04-02', unmet);
    expect(citationsOf(findingFor(late, '2026-04-05', unmet))).toContainEqual({ dispute: 'r1' });
    expect(citationsOf(findingFor(delivered, '2026-03-05', { kind: 'changedMind' }))).toContainEqual({
      event: 'e1',
    });
  });
});
