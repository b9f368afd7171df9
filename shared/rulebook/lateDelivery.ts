import type { AgreementVersion, Deliverable } from '../model/agreement.ts';
import { dayFromNumber } from '../model/day.ts';
import { share } from '../model/money.ts';
import type { Citation, Finding } from './assessment.ts';
import type { Dates } from './dates.ts';
import { datesAt, datesWorking } from './dates.ts';
import type { Facts } from './facts.ts';
import { credited, declined, reason } from './finding.ts';
import { clientDelayReasons } from './notDelivered.ts';
import type { Working } from './working.ts';

/** Price reduction for late delivery (rulebook, rule 4). Whole weeks begun after the grace period count. */
export function findLate(facts: Facts, version: AgreementVersion, deliverable: Deliverable): Finding {
  const dates = datesAt(facts, version, deliverable, facts.now);
  const working = lateWorking(facts, version, dates);
  const clause: Citation = { version: version.number, clause: deliverable.id };
  const policy: Citation = { version: version.number, clause: 'refundPolicy.late' };
  const deliveries = dates.delivered.counted.map(({ event }): Citation => ({ event }));
  if (working.daysPastDue === 0) {
    return declined([reason('ON_TIME', clause, deliveries)], working);
  }

  const delay = clientDelayReasons(facts, version, dates);
  if (working.daysCounted === 0) {
    const grace = working.daysLate > 0 ? [reason('WITHIN_GRACE', clause, policy, deliveries)] : [];
    return declined([...delay, ...grace], working);
  }

  const credit = Math.min(working.byWeeks, working.atMost);
  const capped = working.atMost < working.byWeeks ? [reason('LATE_CAPPED', policy)] : [];
  return credited(
    delay.length > 0 ? 'partly' : 'upheld',
    credit,
    [reason('LATE', clause, policy, deliveries), ...capped, ...delay],
    working,
  );
}

function lateWorking(
  facts: Facts,
  version: AgreementVersion,
  dates: Dates,
): Extract<Working, { rule: 'late' }> {
  const { graceDays, weeklyRate, cap } = version.refundPolicy.late;
  const { price } = dates.deliverable;
  const end = dates.fullDay ?? facts.today;
  const daysLate = Math.max(0, end - dates.adjustedDue);
  const daysCounted = Math.max(0, daysLate - graceDays);
  const weeksBegun = Math.ceil(daysCounted / 7);
  return {
    rule: 'late',
    dates: datesWorking(dates),
    end: dayFromNumber(end),
    daysPastDue: Math.max(0, end - dates.due),
    daysLate,
    graceDays,
    daysCounted,
    weeksBegun,
    weeklyRate,
    cap,
    price,
    byWeeks: share(price, weeklyRate * weeksBegun),
    atMost: share(price, cap),
  };
}
