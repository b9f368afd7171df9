export const common = {
  days_one: '{{count}} day',
  days_other: '{{count}} days',
} as const;
