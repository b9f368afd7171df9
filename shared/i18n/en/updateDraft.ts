/** English makes no difference between the two forms of address. */
const address = {
  headings: {
    done: 'Done',
    next: 'Next',
    waiting: 'Waiting on you',
    changed: 'Changed since signing',
    delays: 'Delays',
    decisions: 'Decisions',
  },
  opening: {
    nothingSigned:
      'A short word on where we are: what we want to agree is not yet signed by both of us, so nothing is due so far.',
    finished: 'Everything we agreed is with you now. Thank you for the way we got here together.',
    late_one: 'Here is where we are. One thing comes later than we agreed; below I say how it stands.',
    late_other:
      'Here is where we are. {{count}} things come later than we agreed; below I say how they stand.',
    waiting: 'The work moves on, and there is one point where I need you before it can go further.',
    waitingMore: 'The work moves on, and there are a few points where I need you before it can go further.',
    waitingFirst:
      'There is nothing to show yet, and there is one point where I need you before it can go further. What comes next stands below.',
    waitingMoreFirst:
      'There is nothing to show yet, and there are a few points where I need you before it can go further. What comes next stands below.',
    news: 'The work moves along well, and the days we agreed stand.',
    newsMoved: 'The work moves along; where a day has moved, you find the new one below.',
    quiet: 'There is little to report since my last update. The work goes on, and the days we agreed stand.',
    quietMoved:
      'There is little to report since my last update. The work goes on; where a day has moved, you find the new one below.',
    quietFirst:
      'We are at the very beginning, and there is nothing to show yet. What comes next stands below; the days we agreed stand.',
    quietFirstMoved:
      'We are at the very beginning, and there is nothing to show yet. What comes next stands below, with the new day where one has moved.',
  },
  lateUpdate: 'I had promised this update for {{day}}. I am sorry that it comes late.',
  acceptance:
    '{{title}}: please tell me by {{day}} whether it suits you; after that day it counts as accepted',
  acceptedBySilence: '{{title}}: counts as accepted, since the time to look at it ended on {{day}}',
  received: '{{text}}: arrived on {{day}}, thank you',
  payment: '{{amount}} received on {{day}}, thank you',
  paymentFor: '{{label}}: {{amount}} received on {{day}}, thank you',
  toldPast: 'I had last told you {{told}}; I did not hold that day either.',
  toldAhead: 'The day that I told you last is {{told}}.',
  revision: '{{title}}: the revision you asked for',
  dutySoon: '{{text}}: needed by {{day}}',
  dutySoonFor: '{{text}}: needed by {{day}} for {{titles}}',
  orderWaits: 'Change order {{number}}: it waits for your signature. With it the price is {{price}} in all.',
  orderWaitsSummary:
    'Change order {{number}} ({{summary}}): it waits for your signature. With it the price is {{price}} in all.',
  agreementWaits: 'Our agreement: it waits for your signature. The price is {{price}} in all.',
  material: '{{text}}: by when may I count on it? With that I can name a firm day for {{titles}}.',
  revisionsUsedUp:
    '{{title}}: the revisions that we agreed are used up. Shall we put further wishes into a change order?',
  closing: 'The next update reaches you on {{day}}.',
  anyTime: 'If you have a question before that, write or call me any time.',
  anyTimeAlone: 'If you have a question, write or call me any time.',
} as const;

export const updateDraft = {
  formal: address,
  familiar: address,
  /** Other ways to head a section, parted by a bar; they are known again, however they are typed. */
  otherHeadings: {
    done: 'finished|completed|what is done|done so far|done since the last update|what i did',
    next: 'next steps|next up|up next|coming up|coming next|what comes next|what is next|to do|still to come',
    waiting: 'waiting for you|what i need from you|needed from you|from you|open on your side',
    changed: 'changes|changed|changes since signing|what has changed',
    delays: 'delay|delays and why|late|running late',
    decisions: 'decision|decisions needed|to decide|open questions|questions|your decisions',
  },
  subject: '{{project}}: update of {{day}}',
  nameless: 'What we agreed',
  delivered: '{{title}}: delivered on {{day}}',
  deliveredAll: '{{title}}: all {{quantity}} delivered, the last on {{day}}',
  deliveredAllAtOnce: '{{title}}: all {{quantity}} delivered on {{day}}',
  deliveredPart: '{{title}}: {{reached}} of {{quantity}} delivered, the last on {{day}}',
  deliveredPartAtOnce: '{{title}}: {{reached}} of {{quantity}} delivered on {{day}}',
  again: '{{title}}: gone over and delivered once more on {{day}}',
  accepted: '{{title}}: accepted on {{day}}',
  refund: '{{amount}} paid back on {{day}}',
  correction: '{{title}}: put right by {{day}}',
  correctionStem: '{{title}}: put right',
  next: '{{title}}: by {{day}}',
  nextToday: '{{title}}: today, {{day}}',
  nextTodayMoved: '{{title}}: today, {{day}} (instead of {{agreed}})',
  correctionToday: '{{title}}: put right today, {{day}}',
  dutyToday: '{{text}}: needed today, {{day}}',
  dutyTodayFor: '{{text}}: needed today, {{day}}, for {{titles}}',
  nextMoved: '{{title}}: by {{day}} (instead of {{agreed}})',
  nextHeldUp: '{{title}}: as it stands today by {{day}} (instead of {{agreed}})',
  nextLater: '{{title}}: still to come, the new day follows',
  rest: '{{title}} (the remaining {{missing}} of {{quantity}})',
  pieces: '{{title}} (all {{quantity}})',
  dutyLate_one: '{{text}}: due on {{due}}, {{count}} day ago',
  dutyLate_other: '{{text}}: due on {{due}}, {{count}} days ago',
  dutyLateMoves_one: '{{text}}: due on {{due}}, {{count}} day ago.',
  dutyLateMoves_other: '{{text}}: due on {{due}}, {{count}} days ago.',
  move: 'This moves {{title}} to {{day}}.',
  dutyNotThere: '{{text}}: once {{title}} is with you; nothing is needed before that',
  dutyNowThere: '{{text}}: within the next few days, please; {{title}} is with you now',
  delayAfter:
    '{{title}}: {{day}} instead of {{agreed}}, because of the delay with {{after}}. That lies with me, and I am sorry.',
  changedPrice: 'Change order {{number}} of {{day}}: price now {{price}} in all ({{by}})',
  changedEnd: 'Change order {{number}} of {{day}}: the last day is now {{end}}',
  changedPriceAndEnd:
    'Change order {{number}} of {{day}}: price now {{price}} in all ({{by}}), the last day is now {{end}}',
  changedOnly: 'Change order {{number}} of {{day}}: price and last day stay as they were',
  changedWhat: 'Change order {{number}}: {{what}}',
  changedTitle: 'Change order {{number}}, {{title}}: {{what}}',
  delayTheirs_one: '{{title}}: {{day}} instead of {{agreed}}, after {{count}} day of waiting for {{texts}}',
  delayTheirs_other:
    '{{title}}: {{day}} instead of {{agreed}}, after {{count}} days of waiting for {{texts}}',
  delayMine_one: '{{title}}: was due on {{day}}. This {{count}} day lies with me, and I am sorry.',
  delayMine_other: '{{title}}: was due on {{day}}. These {{count}} days lie with me, and I am sorry.',
  delayBoth_one:
    '{{title}}: agreed for {{agreed}}; waiting for {{texts}} made that {{day}}. The {{count}} day since then lies with me, and I am sorry.',
  delayBoth_other:
    '{{title}}: agreed for {{agreed}}; waiting for {{texts}} made that {{day}}. The {{count}} days since then lie with me, and I am sorry.',
  delayOver_one: '{{title}}: came {{count}} day after {{day}}. That lies with me, and I am sorry.',
  delayOver_other: '{{title}}: came {{count}} days after {{day}}. That lies with me, and I am sorry.',
} as const;
