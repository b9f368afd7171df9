import { describe, expect, it } from 'vitest';
import type {
  Assessment,
  Finding,
  Position,
  ReasonCode,
  Totals,
} from '../../../shared/rulebook/assessment.ts';
import { assess } from '../../../shared/rulebook/assess.ts';
import { jsonFilesIn } from '../../support/jsonFilesIn.ts';
import { validProject } from '../../support/validProject.ts';

interface ExpectedFinding {
  readonly claimId: string;
  readonly outcome: Finding['outcome'];
  readonly scope: Finding['scope'];
  readonly remedy: Finding['remedy'];
  readonly credit: number;
  readonly cureBy?: string;
  readonly reasons: readonly ReasonCode[];
}

interface RulebookCase {
  readonly name: string;
  readonly why: string;
  readonly project: unknown;
  readonly dispute: string;
  readonly expected: {
    readonly disputeId: string;
    readonly asOf: string;
    readonly versionInForce: number | null;
    readonly findings: readonly ExpectedFinding[];
    readonly totals: Totals;
    readonly position: Position;
  };
}

const cases = jsonFilesIn<RulebookCase>('cases');

describe('a dispute is held against the signed scope as the rulebook says', () => {
  it('has cases to go by', () => {
    expect(cases.length).toBeGreaterThanOrEqual(34);
  });

  it.each(cases)('$name: $why', ({ project, dispute, expected }) => {
    const assessment = assess(validProject(project), dispute);

    expect(withoutWorkings(assessment)).toEqual({
      ...expected,
      findings: expected.findings.map((finding) => ({ ...finding, reasons: inAnyOrder(finding.reasons) })),
    });
  });
});

/** What a case tells: without citations and workings, the reasons as a set of codes. */
function withoutWorkings({ findings, ...rest }: Assessment): RulebookCase['expected'] {
  return {
    ...rest,
    findings: findings.map(({ claimId, outcome, scope, remedy, credit, cureBy, reasons }) => ({
      claimId,
      outcome,
      scope,
      remedy,
      credit,
      ...(cureBy === undefined ? {} : { cureBy }),
      reasons: inAnyOrder(reasons.map(({ code }) => code)),
    })),
  };
}

function inAnyOrder(codes: readonly ReasonCode[]): ReasonCode[] {
  return [...new Set(codes)].toSorted();
}
