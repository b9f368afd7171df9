/** Names that the app suggests for files. */
export const files = {
  agreement: 'Agreement {{client}} – {{title}}',
  changeOrder: 'Change order {{number}} {{client}} – {{title}}',
  offer: 'Offer to {{client}}, {{title}}',
  project: '{{title}}',
  calendar: 'Dates {{title}}',
  calendarOfAll: 'Common Ground dates',
  untitled: 'Untitled',
} as const;
