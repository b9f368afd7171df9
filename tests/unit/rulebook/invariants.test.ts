import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../shared/model/instant.ts';
import { instantOf, moment } from '../../../shared/model/instant.ts';
import { sum } from '../../../shared/model/money.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import type { Assessment, Citation } from '../../../shared/rulebook/assessment.ts';
import { assess } from '../../../shared/rulebook/assess.ts';
import { writeLocal } from '../../../shared/updates/localTime.ts';
import { arbitraryProject } from '../../support/arbitraryProject.ts';

function checked(project: ProjectFile): Assessment {
  return assess(project, project.disputes.at(-1)?.id ?? '');
}

function holds(property: (project: ProjectFile, assessment: Assessment) => void, runs = 400): void {
  fc.assert(
    fc.property(arbitraryProject, (project) => property(project, checked(project))),
    { numRuns: runs },
  );
}

/** What everybody but the rule itself sees: the answer without the workings. */
function answer({ findings, ...rest }: Assessment): unknown {
  return { ...rest, findings: findings.map((finding) => ({ ...finding, working: undefined })) };
}

describe('whatever a project looks like', () => {
  it('each claim gets one finding, in the order of the claims', () => {
    holds((project, { findings }) => {
      expect(findings.map(({ claimId }) => claimId)).toEqual(
        project.disputes.at(-1)?.claims.map(({ id }) => id),
      );
    });
  });

  it('a credit is never below nothing, and all of them together never above the price', () => {
    holds((_project, { findings, totals }) => {
      for (const { credit } of findings) {
        expect(credit).toBeGreaterThanOrEqual(0);
        expect(credit).toBeLessThanOrEqual(totals.contractPrice);
      }
      expect(totals.credit).toBeGreaterThanOrEqual(0);
      expect(totals.credit).toBeLessThanOrEqual(totals.contractPrice);
    });
  });

  it('the money adds up: price less credit is what was paid, less what goes back, plus what is still owed', () => {
    holds((_project, { totals, versionInForce }) => {
      if (versionInForce === null) {
        expect(totals).toMatchObject({
          contractPrice: 0,
          credit: 0,
          adjustedPrice: 0,
          refundDue: 0,
          balanceDue: 0,
        });
        return;
      }
      expect(totals.adjustedPrice + totals.credit).toBe(totals.contractPrice);
      expect(totals.netPaid - totals.refundDue + totals.balanceDue).toBe(totals.adjustedPrice);
      expect(Math.min(totals.refundDue, totals.balanceDue)).toBe(0);
      for (const amount of Object.values(totals)) {
        expect(Number.isSafeInteger(amount)).toBe(true);
      }
    });
  });

  it('only a declined claim about the scope or a claim that is not settled lies outside it', () => {
    holds((_project, { findings }) => {
      for (const { outcome, scope, remedy, credit } of findings) {
        if (scope !== 'in') {
          expect(credit).toBe(0);
          expect(['changeOrder', 'clarify']).toContain(remedy);
        }
        expect(outcome === 'clarify').toBe(remedy === 'clarify');
      }
    });
  });

  it('the working of each finding adds up to its credit', () => {
    holds((_project, { findings }) => {
      for (const { working, remedy, credit } of findings) {
        if (remedy === 'credit') {
          expect(worked(working)).toBe(credit);
        }
      }
    });
  });

  it('every citation names something that is in the file', () => {
    holds((project, { findings }) => {
      for (const citation of findings.flatMap(({ reasons }) =>
        reasons.flatMap(({ citations }) => citations),
      )) {
        expect(exists(project, citation), JSON.stringify(citation)).toBe(true);
      }
    });
  });

  it('the order in which independent events were written down does not matter', () => {
    fc.assert(
      fc.property(
        arbitraryProject.chain((project) =>
          fc.tuple(
            fc.constant(project),
            fc.shuffledSubarray([...project.events], { minLength: project.events.length }),
          ),
        ),
        ([project, events]) => {
          expect(answer(checked({ ...project, events }))).toEqual(answer(checked(project)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('nothing that happened or was signed after the complaint changes anything', () => {
    holds((project, assessment) => {
      const later = moment(assessment.asOf) + 1;
      const [version] = project.agreements;
      if (version === undefined) {
        return;
      }
      const future: ProjectFile = {
        ...project,
        agreements: [
          ...project.agreements,
          {
            ...version,
            number: 2,
            deliverables: version.deliverables.map((one) => ({ ...one, price: 1, due: '2027-01-01' })),
            signatures: version.signatures.map((one) => ({
              ...one,
              signedAt: instantOf(new Date(later)),
            })),
          },
        ],
        events: [
          ...project.events,
          { id: 'later', type: 'delivered', deliverable: 'a', at: instantOf(new Date(later)) },
          { id: 'later2', type: 'paymentReceived', amount: 77, at: instantOf(new Date(later)) },
        ],
      };
      expect(answer(assess(future, assessment.disputeId))).toEqual(answer(assessment));
    });
  });

  it('an instant written with another offset is the same instant', () => {
    holds((project, assessment) => {
      const rewritten: ProjectFile = {
        ...project,
        events: project.events.map((event) => ({ ...event, at: inTokyo(event.at) })),
        disputes: project.disputes.map((dispute) => ({
          ...dispute,
          receivedAt: inTokyo(dispute.receivedAt),
        })),
      };
      expect({ ...checked(rewritten), asOf: '' }).toEqual({ ...assessment, asOf: '' });
    });
  });

  it('a client who supplies later never gets more for lateness', () => {
    holds((project, assessment) => {
      const slower = { ...project, events: project.events.filter(({ type }) => type !== 'dutyMet') };
      const late = (one: Assessment) =>
        sum(one.findings.filter(({ working }) => working.rule === 'late').map(({ credit }) => credit));
      expect(late(checked(slower))).toBeLessThanOrEqual(late(assessment));
    });
  });

  it('checking leaves the file as it was, and says the same twice', () => {
    holds((project, assessment) => {
      const before = JSON.stringify(project);
      expect(checked(project)).toEqual(assessment);
      expect(JSON.stringify(project)).toBe(before);
    }, 100);
  });
});

function worked(working: Assessment['findings'][number]['working']): number {
  switch (working.rule) {
    case 'late':
      return Math.min(working.byWeeks, working.atMost);
    case 'notDelivered':
      return working.price - working.deliveredValue;
    case 'quality':
      return working.amount;
    case 'changedMind':
      return working.contractPrice - working.kept;
    default:
      return Number.NaN;
  }
}

const PARTS =
  /^(deliverables|signatures|updates|concludedAtDistance|refundPolicy\.(acceptanceDays|claimDays|cure|late|unmetCriterion|cancellation))$/u;

function exists(project: ProjectFile, citation: Citation): boolean {
  if ('event' in citation) {
    return project.events.some(({ id }) => id === citation.event);
  }
  if ('dispute' in citation) {
    return project.disputes.some(({ id }) => id === citation.dispute);
  }
  if ('day' in citation) {
    return /^\d{4}-\d{2}-\d{2}$/u.test(citation.day);
  }
  const version = project.agreements.find(({ number }) => number === citation.version);
  const records = [
    ...(version?.deliverables ?? []),
    ...(version?.deliverables.flatMap(({ criteria }) => criteria) ?? []),
    ...(version?.exclusions ?? []),
    ...(version?.clientDuties ?? []),
    ...(version?.instalments ?? []),
  ];
  return (
    version !== undefined && (PARTS.test(citation.clause) || records.some(({ id }) => id === citation.clause))
  );
}

function inTokyo(instant: Instant): Instant {
  return writeLocal('Asia/Tokyo', moment(instant));
}
