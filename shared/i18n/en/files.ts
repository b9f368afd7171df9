/** Names that the app suggests for files. */
export const files = {
  offer: 'Offer to {{client}}, {{title}}',
  project: '{{title}}',
  untitled: 'Untitled',
} as const;
