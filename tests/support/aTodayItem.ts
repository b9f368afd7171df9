import type { TodayItem } from '../../shared/due/todayItem.ts';

/** A payment that is due today, unless said otherwise. */
export function aTodayItem(
  key: string,
  changed: Partial<Pick<TodayItem, 'daysLeft' | 'turn' | 'isAtRisk'>> = {},
): TodayItem {
  return {
    key,
    kind: 'payment',
    when: { day: '2026-05-13' },
    instalment: 'second',
    label: 'Second of three',
    amount: 125_000,
    open: 125_000,
    projectId: 'practice',
    projectTitle: 'Practice website',
    called: 'Ama',
    clientName: 'Osei Physiotherapy',
    isSample: false,
    timeZone: 'Europe/London',
    currency: 'GBP',
    daysLeft: 0,
    turn: 'yours',
    isAtRisk: false,
    ...changed,
  };
}
