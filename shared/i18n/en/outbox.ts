/** Everything that is written and not confirmed as sent. */
export const outbox = {
  title: 'Outbox',
  heading_one: 'One message is written and not confirmed as sent',
  heading_other: '{{count}} messages are written and not confirmed as sent',
  headingNone: 'Nothing waits to be sent',
  lead: 'Oldest first. Each leads to where you go on with it.',
  onlyWhenSaid: 'Nothing counts as sent before you say so.',
  none: 'What you write to a client waits here from the first word until you say that it was sent: updates, replies, reminders, offers and agreements.',
  toProjects: 'Go to the projects',
  kinds: { offer: 'Offer', agreement: 'Agreement' },
  what: '{{kind}}, {{name}}',
  written: 'Written on {{day}}',
  isSent: '{{what}}: it counts as sent.',
  wasSent: 'It was sent',
  wasSentAbout: 'It was sent: {{what}}',
} as const;
