import type { Day } from '../model/day.ts';
import type { Finding, Reason } from '../rulebook/assessment.ts';
import type { DeliverableDates, Working } from '../rulebook/working.ts';
import type { Explaining } from './context.ts';
import { textOf } from './context.ts';

type WorkingOf<Rule extends Working['rule']> = Extract<Working, { rule: Rule }>;

/** A reason as a sentence: neutral, so that it may stand on a page, on paper and in the terminal alike. */
export function reasonWords(context: Explaining, finding: Finding, reason: Reason): string {
  const { say, write } = context;
  const { working } = finding;
  const day = citedDay(reason);
  const written = day === undefined ? '' : write.dayWithYear(day);
  switch (reason.code) {
    case 'SCOPE_UNSIGNED':
    case 'TARGET_UNKNOWN':
    case 'SCOPE_OUTSIDE':
    case 'SCOPE_REMOVED':
    case 'NOT_DELIVERED_YET':
    case 'NO_CRITERION':
    case 'NO_UPDATES_AGREED':
    case 'UPDATES_KEPT':
    case 'NO_CLAUSE':
    case 'SCOPE_EXCLUDED':
    case 'CRITERION_MET':
    case 'CRITERION_UNKNOWN':
    case 'CRITERION_UNMET': {
      const { code } = reason;
      return say(($) => $.findings.reasons[code]);
    }
    case 'DELIVERED':
    case 'ON_TIME':
    case 'NOT_YET_DUE':
    case 'CLIENT_DELAY':
    case 'OVERDUE':
      return dateReason(context, finding, reason.code);
    case 'CURE_FIRST':
      return finding.remedy === 'cure'
        ? say(($) => $.findings.reasons.CURE_FIRST, {
            day: write.dayWithYear(finding.cureBy),
            amount: write.money(amountAtRisk(finding)),
          })
        : '';
    case 'CURE_LAPSED':
      return day === undefined
        ? say(($) => $.findings.reasons.CURE_LAPSED_OPEN)
        : say(($) => $.findings.reasons.CURE_LAPSED, { day: written });
    case 'WITHIN_GRACE':
    case 'LATE':
    case 'LATE_CAPPED':
      return lateReason(context, working, reason.code);
    case 'CLAIM_WINDOW_CLOSED':
    case 'DEEMED_ACCEPTED': {
      const { code } = reason;
      return say(($) => $.findings.reasons[code], { day: written });
    }
    case 'ACCEPTED':
      return working.rule === 'quality' && working.accepted !== undefined
        ? say(($) => $.findings.reasons.ACCEPTED, { day: write.dayWithYear(working.accepted.on) })
        : '';
    case 'REVISION_LEFT':
      return say(($) => $.findings.reasons.REVISION_LEFT, { count: revisionsLeft(working) });
    case 'WITHDRAWAL_RIGHT':
      return working.rule === 'changedMind' && working.withdrawal?.earlyStart === true
        ? say(($) => $.findings.reasons.WITHDRAWAL_EARLY, { day: written })
        : say(($) => $.findings.reasons.WITHDRAWAL_RIGHT, { day: written });
    case 'CANCELLATION':
    case 'CANCELLATION_FEE':
    case 'DEPOSIT_RETAINED':
      return endingReason(context, working, reason.code);
    case 'OVERPAID':
    case 'NOT_OVERPAID':
      return paymentReason(context, working, reason.code);
    case 'UPDATES_MISSED':
      return missedReason(context, working);
  }
}

function citedDay(reason: Reason): Day | undefined {
  return reason.citations.flatMap((citation) => ('day' in citation ? [citation.day] : []))[0];
}

function datesIn(working: Working): DeliverableDates | undefined {
  return 'dates' in working ? working.dates : undefined;
}

function dateReason(
  context: Explaining,
  finding: Finding,
  code: 'DELIVERED' | 'ON_TIME' | 'NOT_YET_DUE' | 'CLIENT_DELAY' | 'OVERDUE',
): string {
  const { say, write } = context;
  const dates = datesIn(finding.working);
  if (dates === undefined) {
    return '';
  }
  const moved = write.dayWithYear(dates.adjustedDue);
  switch (code) {
    case 'DELIVERED':
      return say(($) => $.findings.reasons.DELIVERED, { day: write.dayWithYear(dates.fullDay ?? dates.due) });
    case 'ON_TIME':
      return say(($) => $.findings.reasons.ON_TIME, { day: write.dayWithYear(dates.due) });
    case 'NOT_YET_DUE':
      return say(($) => $.findings.reasons.NOT_YET_DUE, { day: moved });
    case 'CLIENT_DELAY':
      return say(($) => $.findings.reasons.CLIENT_DELAY, {
        count: dates.clientDelay,
        duties: write.list(dates.clientDelays.map(({ duty }) => write.quote(textOf(context, duty) ?? duty))),
        day: moved,
      });
    case 'OVERDUE':
      return dates.quantity === 1
        ? say(($) => $.findings.reasons.OVERDUE, { day: moved })
        : say(($) => $.findings.reasons.OVERDUE_PART, {
            missing: write.number(dates.quantity - dates.delivered),
            quantity: write.number(dates.quantity),
            day: moved,
          });
  }
}

function lateReason(
  { say, write }: Explaining,
  working: Working,
  code: 'WITHIN_GRACE' | 'LATE' | 'LATE_CAPPED',
): string {
  if (working.rule !== 'late') {
    return '';
  }
  const { graceDays, daysLate } = working;
  const grace = say(($) => $.findings.ofGrace, { count: graceDays });
  switch (code) {
    case 'WITHIN_GRACE':
      return say(($) => $.findings.reasons.WITHIN_GRACE, {
        days: say(($) => $.findings.ofDays, { count: daysLate }),
        grace,
      });
    case 'LATE': {
      const days = say(($) => $.findings.days, { count: daysLate });
      return graceDays === 0
        ? say(($) => $.findings.reasons.LATE_NO_GRACE, { days })
        : say(($) => $.findings.reasons.LATE, {
            days,
            grace: say(($) => $.findings.grace, { count: graceDays }),
          });
    }
    case 'LATE_CAPPED':
      return say(($) => $.findings.reasons.LATE_CAPPED, { cap: write.rate(working.cap) });
  }
}

/** What falls due if it is not put right: the credit that the finding would have had otherwise. */
export function amountAtRisk(finding: Finding): number {
  if (finding.remedy !== 'cure' && finding.remedy !== 'revision') {
    return 0;
  }
  switch (finding.working.rule) {
    case 'notDelivered':
      return finding.working.missingValue;
    case 'quality':
      return finding.working.amount;
    default:
      return 0;
  }
}

function revisionsLeft(working: Working): number {
  return working.rule === 'quality' ? working.revisionsIncluded - working.revisionsRequested : 0;
}

function endingReason(
  { say, write }: Explaining,
  working: Working,
  code: 'CANCELLATION' | 'CANCELLATION_FEE' | 'DEPOSIT_RETAINED',
): string {
  if (working.rule !== 'changedMind') {
    return '';
  }
  switch (code) {
    case 'CANCELLATION':
      return say(($) => $.findings.reasons.CANCELLATION, { amount: write.money(working.deliveredValue) });
    case 'CANCELLATION_FEE':
      return say(($) => $.findings.reasons.CANCELLATION_FEE, {
        rate: write.rate(working.fee),
        amount: write.money(working.feeAmount),
      });
    case 'DEPOSIT_RETAINED':
      return say(($) => $.findings.reasons.DEPOSIT_RETAINED, {
        amount: write.money(working.depositKept ?? 0),
      });
  }
}

function paymentReason(
  { say, write }: Explaining,
  working: Working,
  code: 'OVERPAID' | 'NOT_OVERPAID',
): string {
  if (working.rule !== 'overcharged') {
    return '';
  }
  const values = { paid: write.money(working.netPaid), price: write.money(working.contractPrice) };
  return code === 'OVERPAID'
    ? say(($) => $.findings.reasons.OVERPAID, { ...values, amount: write.money(working.overpaid) })
    : say(($) => $.findings.reasons.NOT_OVERPAID, values);
}

function missedReason({ say, write }: Explaining, working: WorkingOf<'communication'> | Working): string {
  if (working.rule !== 'communication') {
    return '';
  }
  const judged = working.promises.filter(({ status }) => status !== 'open');
  const missed = judged.filter(({ status }) => status === 'missed');
  return say(($) => $.findings.reasons.UPDATES_MISSED, {
    missed: write.number(missed.length),
    judged: write.number(judged.length),
    days: write.list(missed.map(({ day }) => write.day(day))),
  });
}
