import type { Say } from '../../shared/i18n/translator.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import { sum } from '../../shared/model/money.ts';
import type { ProjectStanding } from '../../shared/rulebook/standing.ts';

/** What the client supplies, in a line: "4 things; 3 of them late, 21 days in all". */
export function dutiesSummary(
  say: Say,
  duties: AgreementVersion['clientDuties'],
  standing: ProjectStanding | undefined,
): string {
  if (duties.length === 0) {
    return say(($) => $.agreement.clauses.noDuties);
  }
  const things = say(($) => $.agreement.clauses.dutiesSummary, { count: duties.length });
  const late = standing?.duties.filter(({ daysLate }) => daysLate > 0) ?? [];
  return late.length === 0
    ? things
    : say(($) => $.agreement.clauses.dutiesLate, {
        things,
        count: late.length,
        days: say(($) => $.common.days, { count: sum(late.map(({ daysLate }) => daysLate)) }),
      });
}

/** The rhythm of the updates, and how many were missed. */
export function updatesSummary(
  say: Say,
  write: Writer,
  { updates }: AgreementVersion,
  standing: ProjectStanding | undefined,
): string {
  if (updates === undefined) {
    return say(($) => $.agreement.clauses.noUpdates);
  }
  const rhythm = say(($) => $.agreement.clauses.updatesSummary, {
    count: updates.everyDays,
    first: write.day(updates.first),
  });
  const missed = standing?.promises.filter(({ status }) => status === 'missed').length ?? 0;
  return missed === 0 ? rhythm : say(($) => $.agreement.clauses.updatesMissed, { rhythm, count: missed });
}

/** The two clauses of the policy that are asked for most. */
export function policySummary(say: Say, write: Writer, { refundPolicy }: AgreementVersion): string {
  const { cure, late } = refundPolicy;
  const first = cure.first
    ? say(($) => $.agreement.clauses.policyCure, {
        days: say(($) => $.findings.ofDays, { count: cure.days }),
      })
    : say(($) => $.agreement.clauses.policyNoCure);
  return late.weeklyRate === 0 || late.cap === 0
    ? say(($) => $.agreement.clauses.policyNotLate, { cure: first })
    : say(($) => $.agreement.clauses.policyLate, {
        cure: first,
        rate: write.rate(late.weeklyRate),
        cap: write.rate(late.cap),
      });
}
