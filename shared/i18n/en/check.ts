/** Check: the claims held against the agreement. */
export const check = {
  window: 'Check',
  version: 'version {{number}}',
  held: {
    email:
      'Held against {{version}}, in force since {{since}}, as things stood when {{name}} wrote on {{day}} at {{time}}.',
    phone:
      'Held against {{version}}, in force since {{since}}, as things stood when {{name}} called on {{day}} at {{time}}.',
    chat: 'Held against {{version}}, in force since {{since}}, as things stood when {{name}} wrote on {{day}} at {{time}}.',
    letter:
      'Held against {{version}}, in force since {{since}}, as things stood when {{name}} wrote on {{day}} at {{time}}.',
    meeting:
      'Held against {{version}}, in force since {{since}}, as things stood when you met on {{day}} at {{time}}.',
  },
  bar: 'The money as a bar; the same stands in the table.',
  findings: 'What was found',
  agreed: 'What was agreed',
  happened: 'What happened',
  adds: 'How it adds up',
  why: 'Why',
  ask: 'What to ask',
  questions: {
    SCOPE_UNSIGNED: 'Which agreement is meant? Nothing that both have signed speaks of it.',
    TARGET_UNKNOWN: 'Which part of the work is meant?',
    NOT_DELIVERED_YET: 'None of it has been delivered yet. What was seen of it, and where?',
    NO_CRITERION: 'What exactly should be different from how it is now?',
    CRITERION_UNKNOWN: 'Look at it yourself: is the criterion met? Note it with the claim.',
    NO_CLAUSE: 'What is it that disappoints, and what should be different?',
  },
  settle: 'Answer it in Listen',
  since: {
    lead: 'Since the complaint: {{entries}}.',
    entry: '{{text}} ({{day}})',
    note: 'The findings rest on how things stood before.',
    link: 'See the timeline',
  },
  overlap: 'The findings overlap, so they are not simply added: together {{amount}} comes off.',
  withdrawal:
    'The right of withdrawal is reckoned by its regular period. Public holidays at its end, a missing notice (which prolongs it), contracts made away from business premises and goods made to order are not taken into account and may give the client more.',
  noClaims:
    'Mark in the words what is claimed. Each claim is then held against what you both have signed: the finding, the clause, the days and the sum.',
  unsigned:
    'Only a version that both have signed counts, and on that day there was none. The claims and the words are kept; ask the client what was agreed, and settle it from there.',
  toListen: 'Go to Listen',
  toAgreement: 'Look at the agreement',
  copy: 'Copy as table',
  copied: 'Copied. Paste it into a table or a mail.',
  notCopied: 'It could not be copied; the computer did not give the clipboard free. Please try once more.',
  table: {
    claim: 'Claim',
    finding: 'Finding',
    follows: 'What follows',
    money: 'Off the price',
    clauses: 'Clauses',
  },
  go: 'Go on to Offer',
} as const;
