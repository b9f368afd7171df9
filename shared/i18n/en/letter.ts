/** English makes no difference between the two forms of address. */
const address = {
  greeting: 'Dear {{name}},',
  greetingNobody: 'Hello,',
  sorryFor: '{{things}} did not go as I promised. I am sorry.',
  sorryAnyway: 'I am sorry that this has not gone the way you hoped.',
  ending: 'thank you for telling me that you would like to end the project.',
  waysOne: 'This is what I suggest. If it suits you, please tick it; it stands until',
  waysOther: 'Here are {{ways}} to settle it. Please tick the one that suits you; each stands until',
  thanks: 'Thank you for writing so openly. I have gone through every point again.',
  thanksSpoken: 'Thank you for telling me so openly. I have gone through every point again.',
  cure: 'You are right about {{what}}. I am sorry. I will put it right by {{day}}.',
  missing: 'You are right: {{what}} is still missing. I am sorry. You will have it by {{day}}.',
  revision: 'You are right about {{what}}. I am sorry. I will go over it once more, at no cost to you.',
  credit: 'You are right about {{what}}. I am sorry. {{amount}} comes off the price for it.',
  partly:
    'Part of what you say about {{what}} lies with me, and I am sorry for it. {{amount}} comes off the price for it, whichever way you choose.',
  rightNoMoney: 'You are right about {{what}}, and I am sorry for it.',
  updates_one:
    'You are right about the updates: one did not come. I am sorry. From now on you hear from me as we agreed.',
  updates_other:
    'You are right about the updates: {{count}} did not come. I am sorry. From now on you hear from me as we agreed.',
  repay: 'You are right: {{amount}} more was paid than we agreed. It goes back to you.',
  notAgreed:
    'I understand that you were counting on {{what}}. It is not among the things we agreed, and I wish that had been clearer between us.',
  asAgreed:
    'I have looked at {{what}} with care. By our agreement nothing is open there; I am sorry that it has been a trouble to you all the same.',
  question: 'About {{quote}} I would like to understand better what you mean before I answer.',
  endingCredit: 'I am sorry that we end here. By our agreement, {{amount}} of the price is no longer owed.',
  endingNothing:
    'I am sorry that we end here. What was agreed has been delivered, so the price stays as it is.',
  closingOne:
    'The attached offer sets out what I suggest. It stands until {{day}}. If you would rather talk, call me any time.',
  closingOther:
    'The attached offer sets {{ways}} side by side. Choose what suits you best; it stands until {{day}}. If you would rather talk, call me any time.',
  regards: 'Kind regards',
  ifNone:
    'Tell me what would. Whatever you decide, what we agreed still counts, and what is still to come reaches you as agreed.',
  noRightLost: 'Neither of us gives up a right that the law grants. This is an offer, not legal advice.',
} as const;

export const letter = {
  formal: address,
  familiar: address,
  subject: 'Your message about {{project}}, and what I suggest',
  ways: { two: 'two ways', three: 'three ways' },
  things: { updates: 'the progress updates', payments: 'the payments' },
  paper: {
    documentTitle: 'Offer of {{day}} to {{client}}',
    heading: 'An offer to {{client}}',
    signature: 'Place, date and signature',
    signatureFor: 'for {{name}}',
    reasoning: 'How I came to this',
    said: 'What you said',
    agreed: 'What we agreed',
    found: 'What I found',
    toldWithoutWords: 'Told without a quote: {{about}}',
    money: 'The money by our agreement',
    moneyCredit: 'The {{credit}} first lowers what is still to be paid, so nothing has to be paid back.',
    moneyRefund: '{{credit}} comes off the price; {{refund}} of what was paid goes back.',
    moneyOverpaid: '{{refund}} was paid beyond the price and goes back.',
    moneyNothing: 'Nothing comes off the price by our agreement.',
    atLeast_one: 'The option gives you at least that.',
    atLeast_other: 'Each option gives you at least that.',
    timeline: 'The plan, and how it went',
    iWaited_one: 'I waited {{count}} day',
    iWaited_other: 'I waited {{count}} days',
    forYourThings: 'for things from you.',
    youWaited_one: 'You have waited {{count}} day',
    youWaited_other: 'You have waited {{count}} days',
    forMyWork: 'for work of mine.',
    nobodyWaited: 'Nobody had to wait for the other.',
    comesAbout: 'How {{amount}} comes about: {{title}}',
    atRisk: '{{amount}} if it is not put right: {{title}}',
    capped: 'Together, no more than the price of a deliverable comes off for it: {{amount}} counts.',
    restsOn: 'What this offer rests on',
    rests:
      'Version {{version}} of our agreement, signed by both on {{signed}}, as things stood on {{moment}}.',
    sealBelow: 'The seal below belongs to that version; your copy bears the same one.',
    seal: 'Seal',
    withdrawal:
      'The right of withdrawal is reckoned by its regular period. A missing notice, a public holiday at its end, contracts made away from business premises and goods made to order are not taken into account here and may give you more.',
    ifNone_one: 'If it does not suit you',
    ifNone_other: 'If none of them suits you',
    footer: 'Offer of {{day}}, {{freelancer}} to {{client}}',
    page: '{{page}} of {{pages}}',
    yourMessage: 'Your message, {{day}}',
    pictureWords:
      'A row for each deliverable, with its agreed day, deliveries and days waited; the same stands in the table.',
  },
} as const;
