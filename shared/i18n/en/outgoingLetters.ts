/** English makes no difference between the two forms of address. */
const address = {
  talk: 'If you would rather talk, call me any time.',
  talkOn: 'If you would rather talk, call me any time: {{phone}}.',
  firstReply: {
    written:
      'Thank you for telling me so plainly. I can hear how disappointed you are, and I am sorry that it came to this message.',
    phone:
      'Thank you for calling and for telling me so plainly. I could hear how disappointed you are, and I am sorry that it came to this.',
    meeting:
      'Thank you for telling me so plainly when we spoke. I could see how disappointed you are, and I am sorry that it came to this.',
    again:
      'I am going through everything you mention, point by point. By {{moment}} you will hear from me what I found and what I suggest.',
  },
  checkIn: {
    noNews:
      'A short word, so that you are not left waiting: I am still going through what you told me, and I have nothing new to report yet.',
    noNewsLate:
      'I had meant to be in touch by {{moment}}, and I did not keep that. Please accept my apology. I am still going through what you told me, and I have nothing new to report yet.',
    again:
      'It has not been set aside. By {{moment}} you will hear from me again, with an answer or with how far I have come.',
  },
  material: {
    soon: 'A short reminder ahead of time: we said that {{text}} would reach me by {{day}}.',
    soonFor: 'A short reminder ahead of time: for {{titles}} I need {{text}} by {{day}}.',
    late: 'A short note about {{text}}: we had said {{day}} for it, and it has not reached me yet.',
    lateAgain:
      'I wrote to you about {{text}} on {{asked}}. We had said {{day}} for it, and it has not reached me yet.',
    move: 'As of today this moves {{title}} to {{day}}.',
    gained: 'Each day that it comes sooner is a day gained.',
    help: 'If something is in the way, tell me. Perhaps a part of it is enough to go on with, or I can help you put it together.',
    thanks: 'If it is on its way already, thank you.',
    when: 'By when may I count on it?',
    notThere:
      'A short note about {{text}}: I ask you for it once {{title}} is with you. Until then there is nothing for you to do about it.',
    nowThere:
      '{{title}} is with you now, and so the next thing I need is {{text}}. Within the next few days would be good.',
  },
  payment: {
    soon: 'A short reminder ahead of time: the payment {{label}} of {{amount}} is due on {{day}}. If it is on its way already, thank you; then nothing more is needed.',
    today:
      'A short reminder: the payment {{label}} of {{amount}} is due today. If it is on its way already, thank you; then nothing more is needed.',
    first:
      'The payment {{label}} was due on {{day}}, and {{amount}} has not reached me yet. Perhaps it slipped by, or it is on its way already; then thank you, and nothing more is needed.',
    firstTalk: 'If there is anything about it that you would like to talk over, tell me.',
    again:
      'On {{asked}} I wrote to you about the payment {{label}}. It was due on {{day}}, and {{amount}} is still open.',
    againBy: 'Please transfer it by {{by}}, or tell me when I may expect it.',
    againTalk: 'If it is difficult just now, tell me that too; then we will find a way together.',
    dispute: 'What you are not happy with is a matter of its own, and I am on it.',
  },
  delay: {
    subject: '{{project}}: “{{title}}” moves to a later day',
    subjectLate: '{{project}}: “{{title}}” comes later than agreed',
    toldPast:
      'I had told you {{told}} for {{what}}; I did not hold that day either. That lies with me, and I am sorry.',
    toldAhead:
      'I had told you {{told}} for {{what}}; I cannot hold that day either. That lies with me, and I am sorry.',
    agreedWas: 'The day that we agreed was {{agreed}}.',
    agreedWasWaiting_one:
      'The day that we agreed was {{agreed}}; {{count}} day of waiting for {{texts}} made that {{day}}.',
    agreedWasWaiting_other:
      'The day that we agreed was {{agreed}}; {{count}} days of waiting for {{texts}} made that {{day}}.',
    theirsTold:
      'I had told you {{told}} for {{what}}; that day cannot hold either. I am still waiting for {{texts}}, and without that I cannot finish.',
    mine: 'I want you to hear this from me: {{what}} is not finished on the day that we agreed, {{day}}. The delay lies with me, and I am sorry.',
    mineAhead:
      'A word about {{what}} before the day is here: I cannot hold the day that we agreed, {{day}}. The delay lies with me, and I am sorry.',
    both_one:
      'I want you to hear this from me: {{what}} is not finished on the day that we agreed. That was {{agreed}}; {{count}} day of waiting for {{texts}} made that {{day}}. The time since then lies with me, and I am sorry.',
    both_other:
      'I want you to hear this from me: {{what}} is not finished on the day that we agreed. That was {{agreed}}; {{count}} days of waiting for {{texts}} made that {{day}}. The time since then lies with me, and I am sorry.',
    theirs:
      'A word about {{what}} before the day is here: I am still waiting for {{texts}}, and without that I cannot finish. So the agreed day, {{agreed}}, cannot hold.',
    expectedRest_one:
      '{{count}} of {{quantity}} is still to come; the others are with you. You will have it by {{day}}.',
    expectedRest_other:
      '{{count}} of {{quantity}} are still to come; the others are with you. You will have them by {{day}}.',
    moved:
      'For completeness: the agreed day, {{agreed}}, is the one of our change order; before that it was {{from}}.',
    expected: 'You will have it by {{day}}.',
    expectedTheirs:
      'As it stands today, you will have it by {{day}}. Each further day of waiting moves that by a day.',
    grace: 'That is within the days of grace that we agreed, so the price stays as it is.',
    noClause: 'By our agreement the price stays as it is.',
    reduction:
      'By our agreement {{amount}} comes off the price if it arrives on that day: {{rate}} for each week begun after {{grace}}, {{cap}} at most.',
    reductionNoGrace:
      'By our agreement {{amount}} comes off the price if it arrives on that day: {{rate}} for each week begun, {{cap}} at most.',
    priceStays: 'Nothing changes about the price.',
    first: 'Until then it comes first with me. If anything about the day changes, you hear it at once.',
    firstTheirs: 'As soon as it is here I go on, and tell you the firm day.',
  },
  followUp: {
    look: 'Some time has passed since we settled what troubled you. I would like to know how it is going.',
    ask: 'Does everything work the way it should for you now? If something is still open, or has come up since, tell me, and I will see to it.',
    free: 'And if all is well, a single word is enough.',
  },
  survey: {
    look: 'When something had gone wrong between us you told me openly, and we settled it. I would like to learn from that.',
    ask: 'Three short questions; a line to each is plenty:',
    sooner: 'What could I have told you, or done, sooner?',
    fair: 'How fair did the way we settled it feel to you?',
    next: 'What should I do differently next time?',
    thanks: 'Thank you for your time. It helps me more than you may think.',
  },
} as const;

export const outgoingLetters = {
  formal: address,
  familiar: address,
  firstReply: {
    subject: 'Your message about {{project}}',
    subjectSpoken: 'What you told me about {{project}}',
  },
  checkIn: { subject: 'A short word on {{project}}' },
  material: { subject: '{{project}}: {{text}}' },
  payment: { subject: '{{project}}: {{label}}, {{amount}}' },
  followUp: { subject: 'How is it going with {{project}}?' },
  survey: { subject: 'Three short questions about {{project}}' },
} as const;
