import type { Working } from '../rulebook/working.ts';
import type { Finding } from '../rulebook/assessment.ts';
import type { WorkingLine } from './account.ts';
import type { Explaining } from './context.ts';

type WorkingOf<Rule extends Working['rule']> = Extract<Working, { rule: Rule }>;

/** How a finding adds up, line by line, so that anyone can redo it by hand. */
export function workingLines(context: Explaining, finding: Finding): WorkingLine[] {
  const { working } = finding;
  switch (working.rule) {
    case 'late':
      return lateLines(context, working);
    case 'notDelivered':
      return missingLines(context, finding, working);
    case 'quality':
      return qualityLines(context, finding, working);
    case 'changedMind':
      return endingLines(context, working);
    case 'overcharged':
      return overchargedLines(context, working);
    case 'communication':
      return updateLines(context, working);
    case 'none':
      return [];
  }
}

function step(label: string, value: string): WorkingLine {
  return { label, value, kind: 'step' };
}
function total(label: string, value: string): WorkingLine {
  return { label, value, kind: 'sum' };
}
function remark(label: string, value: string): WorkingLine {
  return { label, value, kind: 'remark' };
}

function lateLines({ say, write }: Explaining, working: WorkingOf<'late'>): WorkingLine[] {
  const days = (count: number) => say(($) => $.findings.days, { count });
  const year = Number(working.end.slice(0, 4));
  if (working.daysLate === 0) {
    return [
      step(
        say(($) => $.findings.adds.agreedDay),
        write.day(working.dates.due, year),
      ),
      ...(working.dates.clientDelay === 0
        ? []
        : [
            step(
              say(($) => $.findings.adds.clientDays, {
                days: say(($) => $.findings.ofDays, { count: working.dates.clientDelay }),
              }),
              write.day(working.dates.adjustedDue, year),
            ),
          ]),
    ];
  }
  const span = step(
    say(($) => $.findings.adds.fromTo, {
      from: write.day(working.dates.adjustedDue, year),
      to: write.day(working.end, year),
    }),
    days(working.daysLate),
  );
  const grace = say(($) => $.findings.adds.grace, {
    grace: say(($) => $.findings.grace, { count: working.graceDays }),
  });
  if (working.daysCounted === 0) {
    return [span, total(grace, days(0))];
  }
  return [
    span,
    ...(working.graceDays === 0 ? [] : [step(grace, days(working.daysCounted))]),
    step(
      say(($) => $.findings.adds.weeksBegun),
      say(($) => $.findings.weeks, { count: working.weeksBegun }),
    ),
    ...cappedLines({ say, write }, working),
  ];
}

/** What the weeks come to; where the limit is lower, the limit is the result. */
function cappedLines(
  { say, write }: Pick<Explaining, 'say' | 'write'>,
  working: WorkingOf<'late'>,
): WorkingLine[] {
  const isCapped = working.atMost < working.byWeeks;
  const byWeeks = isCapped ? step : total;
  const atMost = say(($) => $.findings.adds.atMost, {
    cap: write.rate(working.cap),
    amount: write.money(working.atMost),
  });
  return [
    byWeeks(
      say(($) => $.findings.adds.weeklySum, {
        weeks: write.number(working.weeksBegun),
        rate: write.rate(working.weeklyRate),
        price: write.money(working.price),
      }),
      write.money(working.byWeeks),
    ),
    isCapped
      ? total(atMost, write.money(working.atMost))
      : remark(
          atMost,
          working.byWeeks === working.atMost
            ? say(($) => $.findings.adds.reached)
            : say(($) => $.findings.adds.notReached),
        ),
  ];
}

function missingLines(
  { say, write }: Explaining,
  finding: Finding,
  working: WorkingOf<'notDelivered'>,
): WorkingLine[] {
  if (working.dates.fullDay !== undefined || finding.outcome === 'declined') {
    return [];
  }
  const lines = [
    step(
      say(($) => $.findings.adds.price),
      write.money(working.price),
    ),
    ...(working.dates.delivered === 0
      ? []
      : [
          step(
            say(($) => $.findings.adds.deliveredOf, {
              delivered: write.number(working.dates.delivered),
              quantity: write.number(working.dates.quantity),
            }),
            write.money(-working.deliveredValue),
          ),
        ]),
    total(
      say(($) => $.findings.adds.missing),
      write.money(working.missingValue),
    ),
  ];
  return finding.remedy === 'cure' ? [...lines, remark(ifNotPutRight({ say, write }, finding), '')] : lines;
}

function ifNotPutRight({ say, write }: Pick<Explaining, 'say' | 'write'>, { cureBy }: Finding): string {
  return cureBy === undefined
    ? say(($) => $.findings.adds.ifNotRevised)
    : say(($) => $.findings.adds.ifNotPutRight, { day: write.day(cureBy) });
}

function qualityLines(
  { say, write }: Explaining,
  finding: Finding,
  working: WorkingOf<'quality'>,
): WorkingLine[] {
  const isAboutMoney = finding.remedy === 'cure' || finding.remedy === 'revision' || finding.credit > 0;
  if (!isAboutMoney) {
    return [];
  }
  const which =
    working.accepted === undefined
      ? say(($) => $.findings.adds.beforeAcceptance)
      : say(($) => $.findings.adds.afterAcceptance);
  return [
    step(
      say(($) => $.findings.adds.price),
      write.money(working.price),
    ),
    step(which, write.rate(working.rate)),
    total(
      say(($) => $.findings.adds.shareOfPrice, {
        rate: write.rate(working.rate),
        price: write.money(working.price),
      }),
      write.money(working.amount),
    ),
    ...(finding.remedy === 'credit' ? [] : [remark(ifNotPutRight({ say, write }, finding), '')]),
  ];
}

function endingLines({ say, write }: Explaining, working: WorkingOf<'changedMind'>): WorkingLine[] {
  return [
    step(
      say(($) => $.findings.adds.price),
      write.money(working.contractPrice),
    ),
    step(
      say(($) => $.findings.adds.deliveredValue),
      write.money(working.deliveredValue),
    ),
    ...(working.feeAmount === 0
      ? []
      : [
          step(
            say(($) => $.findings.adds.fee, { rate: write.rate(working.fee) }),
            write.money(working.feeAmount),
          ),
        ]),
    ...(working.depositKept === undefined
      ? []
      : [
          step(
            say(($) => $.findings.adds.deposit),
            write.money(working.depositKept),
          ),
        ]),
    step(
      say(($) => $.findings.adds.kept),
      write.money(working.kept),
    ),
    total(
      say(($) => $.findings.adds.noLongerOwed),
      write.money(working.contractPrice - working.kept),
    ),
  ];
}

function overchargedLines({ say, write }: Explaining, working: WorkingOf<'overcharged'>): WorkingLine[] {
  return [
    step(
      say(($) => $.findings.adds.paid),
      write.money(working.netPaid),
    ),
    step(
      say(($) => $.findings.adds.price),
      write.money(-working.contractPrice),
    ),
    working.overpaid > 0
      ? total(
          say(($) => $.findings.adds.overpaid),
          write.money(working.overpaid),
        )
      : total(
          say(($) => $.findings.adds.nothingOver),
          write.money(0),
        ),
  ];
}

function updateLines({ say, write }: Explaining, working: WorkingOf<'communication'>): WorkingLine[] {
  const judged = working.promises.filter(({ status }) => status !== 'open');
  const kept = judged.filter(({ status }) => status === 'kept');
  return [
    step(
      say(($) => $.findings.adds.promised),
      write.number(judged.length),
    ),
    step(
      say(($) => $.findings.adds.sentInTime),
      write.number(kept.length),
    ),
    total(
      say(($) => $.findings.adds.missed),
      write.number(judged.length - kept.length),
    ),
  ];
}
