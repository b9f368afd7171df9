import type { FindingAccount, WorkingLine } from '../explaining/account.ts';
import type { Explaining } from '../explaining/context.ts';
import { textOf } from '../explaining/context.ts';
import { amountAtRisk } from '../explaining/reasonWords.ts';
import { sum } from '../model/money.ts';
import type { Assessment, Finding } from '../rulebook/assessment.ts';
import type { OfferPaper } from './paper.ts';

type Workings = OfferPaper['workings'];

/** One sum for each finding that is about money, with what must be known to redo it by hand. */
export function paperWorkings(
  context: Explaining,
  assessment: Assessment,
  accounts: readonly FindingAccount[],
): Workings {
  const workings = assessment.findings.flatMap((finding): Workings => {
    const account = accounts.find(({ claimId }) => claimId === finding.claimId);
    return account === undefined || account.working.length === 0 ? [] : workingOf(context, finding, account);
  });
  return withCapping(context, assessment, workings);
}

function workingOf(context: Explaining, finding: Finding, account: FindingAccount): Workings {
  const { say, write } = context;
  const amount = Math.max(finding.credit, amountAtRisk(finding), overpaid(finding));
  if (amount === 0) {
    return [];
  }
  const values = { amount: write.money(amount), title: account.about };
  return [
    {
      heading:
        amountAtRisk(finding) > 0
          ? say(($) => $.letter.paper.atRisk, values)
          : say(($) => $.letter.paper.comesAbout, values),
      lines: [...movedDays(context, finding), ...account.working.filter(({ value }) => value !== '')],
      // The reasons stand in the table already.
      remarks: [],
    },
  ];
}

function overpaid({ working }: Finding): number {
  return working.rule === 'overcharged' ? working.overpaid : 0;
}

/** How the agreed day moved, where the client's own delay moved it. */
function movedDays(context: Explaining, { working }: Finding): WorkingLine[] {
  if (working.rule !== 'late' || working.daysLate === 0) {
    return [];
  }
  const { say, write } = context;
  const { due, adjustedDue, clientDelays } = working.dates;
  const agreed: WorkingLine = {
    label: say(($) => $.findings.adds.agreedDay),
    value: write.day(due),
    kind: 'step',
  };
  const duties = clientDelays.map(({ duty }) => textOf(context, duty) ?? duty);
  return working.dates.clientDelay === 0
    ? [agreed]
    : [
        agreed,
        {
          label: `${say(($) => $.findings.adds.clientDays, {
            days: say(($) => $.findings.ofDays, { count: working.dates.clientDelay }),
          })} (${write.list(duties)})`,
          value: write.day(adjustedDue),
          kind: 'step',
        },
      ];
}

/** Says where the credits together are more than counts. */
function withCapping({ say, write }: Explaining, assessment: Assessment, workings: Workings): Workings {
  const credits = sum(assessment.findings.map(({ credit }) => credit));
  const last = workings.at(-1);
  if (credits <= assessment.totals.credit || last === undefined) {
    return workings;
  }
  const capped = say(($) => $.letter.paper.capped, { amount: write.money(assessment.totals.credit) });
  return [...workings.slice(0, -1), { ...last, remarks: [...last.remarks, capped] }];
}
