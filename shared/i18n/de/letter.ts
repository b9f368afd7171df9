import type { WordsOf } from '../words.ts';

const formal = {
  greeting: 'Guten Tag {{name}},',
  greetingNobody: 'Guten Tag,',
  sorryFor: '{{things}}: Das lief nicht so, wie ich es zugesagt hatte. Das tut mir leid.',
  sorryAnyway: 'es tut mir leid, dass es nicht so gelaufen ist, wie Sie es sich erhofft haben.',
  ending: 'danke, dass Sie mir sagen, dass Sie das Projekt beenden möchten.',
  waysOne: 'Das schlage ich vor. Wenn es Ihnen passt, kreuzen Sie es bitte an; es gilt bis',
  waysOther: 'Hier sind {{ways}}, das zu klären. Bitte kreuzen Sie den an, der Ihnen passt; jeder gilt bis',
  thanks: 'danke für Ihre offenen Worte. Ich bin jeden Punkt noch einmal durchgegangen.',
  thanksSpoken:
    'danke, dass Sie so offen mit mir gesprochen haben. Ich bin jeden Punkt noch einmal durchgegangen.',
  cure: 'Mit {{what}} haben Sie recht. Das tut mir leid. Ich bessere es bis {{day}} nach.',
  missing: 'Sie haben recht: {{what}} fehlt noch. Das tut mir leid. Sie bekommen es bis {{day}}.',
  revision:
    'Mit {{what}} haben Sie recht. Das tut mir leid. Ich überarbeite es noch einmal, ohne Kosten für Sie.',
  credit: 'Mit {{what}} haben Sie recht. Das tut mir leid. Dafür gehen {{amount}} vom Preis ab.',
  partly:
    'Ein Teil dessen, was Sie zu {{what}} schreiben, liegt bei mir, und das tut mir leid. Dafür gehen {{amount}} vom Preis ab, gleich welchen Weg Sie wählen.',
  rightNoMoney: 'Mit {{what}} haben Sie recht, und das tut mir leid.',
  updates_one:
    'Mit den Zwischenständen haben Sie recht: Einer kam nicht. Das tut mir leid. Von jetzt an hören Sie wieder von mir wie vereinbart.',
  updates_other:
    'Mit den Zwischenständen haben Sie recht: {{count}} kamen nicht. Das tut mir leid. Von jetzt an hören Sie wieder von mir wie vereinbart.',
  repay: 'Sie haben recht: Es wurden {{amount}} mehr gezahlt als vereinbart. Der Betrag geht an Sie zurück.',
  notAgreed:
    'Ich verstehe, dass Sie mit {{what}} gerechnet haben. Vereinbart war es zwischen uns nicht, und ich wünschte, das wäre klarer gewesen.',
  asAgreed:
    '{{what}} habe ich mir sorgfältig angesehen. Nach unserer Vereinbarung ist dort nichts offen; dass es Ihnen trotzdem Mühe gemacht hat, tut mir leid.',
  question: 'Zu {{quote}} möchte ich erst besser verstehen, was Sie meinen, bevor ich antworte.',
  endingCredit:
    'Es tut mir leid, dass wir hier enden. Nach unserer Vereinbarung sind {{amount}} des Preises nicht mehr geschuldet.',
  endingNothing:
    'Es tut mir leid, dass wir hier enden. Was vereinbart war, ist geliefert; der Preis bleibt daher, wie er ist.',
  closingOne:
    'Im beigefügten Angebot steht, was ich vorschlage. Es gilt bis {{day}}. Wenn Sie lieber sprechen möchten, rufen Sie mich jederzeit an.',
  closingOther:
    'Das beigefügte Angebot stellt {{ways}} nebeneinander. Wählen Sie, was Ihnen am besten passt; es gilt bis {{day}}. Wenn Sie lieber sprechen möchten, rufen Sie mich jederzeit an.',
  regards: 'Mit freundlichen Grüßen',
  ifNone:
    'Sagen Sie mir, was passen würde. Wie auch immer Sie sich entscheiden: Was vereinbart ist, gilt weiter, und was noch aussteht, bekommen Sie wie vereinbart.',
  noRightLost:
    'Keiner von uns gibt ein Recht auf, das das Gesetz gewährt. Dies ist ein Angebot, keine Rechtsberatung.',
} as const;

const familiar = {
  ...formal,
  greeting: 'Hallo {{name}},',
  greetingNobody: 'Hallo,',
  sorryAnyway: 'es tut mir leid, dass es nicht so gelaufen ist, wie du es dir erhofft hast.',
  ending: 'danke, dass du mir sagst, dass du das Projekt beenden möchtest.',
  waysOne: 'Das schlage ich vor. Wenn es dir passt, kreuze es bitte an; es gilt bis',
  waysOther: 'Hier sind {{ways}}, das zu klären. Bitte kreuze den an, der dir passt; jeder gilt bis',
  thanks: 'danke für deine offenen Worte. Ich bin jeden Punkt noch einmal durchgegangen.',
  thanksSpoken:
    'danke, dass du so offen mit mir gesprochen hast. Ich bin jeden Punkt noch einmal durchgegangen.',
  cure: 'Mit {{what}} hast du recht. Das tut mir leid. Ich bessere es bis {{day}} nach.',
  missing: 'Du hast recht: {{what}} fehlt noch. Das tut mir leid. Du bekommst es bis {{day}}.',
  revision:
    'Mit {{what}} hast du recht. Das tut mir leid. Ich überarbeite es noch einmal, ohne Kosten für dich.',
  credit: 'Mit {{what}} hast du recht. Das tut mir leid. Dafür gehen {{amount}} vom Preis ab.',
  partly:
    'Ein Teil dessen, was du zu {{what}} schreibst, liegt bei mir, und das tut mir leid. Dafür gehen {{amount}} vom Preis ab, gleich welchen Weg du wählst.',
  rightNoMoney: 'Mit {{what}} hast du recht, und das tut mir leid.',
  updates_one:
    'Mit den Zwischenständen hast du recht: Einer kam nicht. Das tut mir leid. Von jetzt an hörst du wieder von mir wie vereinbart.',
  updates_other:
    'Mit den Zwischenständen hast du recht: {{count}} kamen nicht. Das tut mir leid. Von jetzt an hörst du wieder von mir wie vereinbart.',
  repay: 'Du hast recht: Es wurden {{amount}} mehr gezahlt als vereinbart. Der Betrag geht an dich zurück.',
  notAgreed:
    'Ich verstehe, dass du mit {{what}} gerechnet hast. Vereinbart war es zwischen uns nicht, und ich wünschte, das wäre klarer gewesen.',
  asAgreed:
    '{{what}} habe ich mir sorgfältig angesehen. Nach unserer Vereinbarung ist dort nichts offen; dass es dir trotzdem Mühe gemacht hat, tut mir leid.',
  question: 'Zu {{quote}} möchte ich erst besser verstehen, was du meinst, bevor ich antworte.',
  closingOne:
    'Im beigefügten Angebot steht, was ich vorschlage. Es gilt bis {{day}}. Wenn du lieber sprechen möchtest, ruf mich jederzeit an.',
  closingOther:
    'Das beigefügte Angebot stellt {{ways}} nebeneinander. Wähle, was dir am besten passt; es gilt bis {{day}}. Wenn du lieber sprechen möchtest, ruf mich jederzeit an.',
  regards: 'Viele Grüße',
  ifNone:
    'Sag mir, was passen würde. Wie auch immer du dich entscheidest: Was vereinbart ist, gilt weiter, und was noch aussteht, bekommst du wie vereinbart.',
} as const;

export const letter = {
  formal,
  familiar,
  subject: 'Zu „{{project}}“: was ich gefunden habe und vorschlage',
  ways: { two: 'zwei Wege', three: 'drei Wege' },
  things: { updates: 'die Zwischenstände', payments: 'die Zahlungen' },
  paper: {
    documentTitle: 'Angebot vom {{day}} an {{client}}',
    heading: 'Ein Angebot an {{client}}',
    signature: 'Ort, Datum und Unterschrift',
    signatureFor: 'für {{name}}',
    reasoning: 'Wie ich dazu gekommen bin',
    said: 'Was gesagt wurde',
    agreed: 'Was vereinbart war',
    found: 'Was ich gefunden habe',
    toldWithoutWords: 'Ohne Wortlaut mitgeteilt: {{about}}',
    money: 'Das Geld nach unserer Vereinbarung',
    moneyCredit: 'Die {{credit}} senken zuerst, was noch zu zahlen ist; zurückzuzahlen ist daher nichts.',
    moneyRefund: '{{credit}} gehen vom Preis ab; {{refund}} des Gezahlten gehen zurück.',
    moneyOverpaid: '{{refund}} wurden über den Preis hinaus gezahlt und gehen zurück.',
    moneyNothing: 'Nach unserer Vereinbarung geht nichts vom Preis ab.',
    atLeast_one: 'Das Angebot enthält mindestens das.',
    atLeast_other: 'Jeder der Wege enthält mindestens das.',
    timeline: 'Der Plan, und wie es kam',
    iWaited_one: 'Ich habe {{count}} Tag',
    iWaited_other: 'Ich habe {{count}} Tage',
    forYourThings: 'auf Zuarbeit gewartet.',
    youWaited_one: 'Auf meine Arbeit wurde {{count}} Tag',
    youWaited_other: 'Auf meine Arbeit wurde {{count}} Tage',
    forMyWork: 'gewartet.',
    nobodyWaited: 'Niemand musste auf den anderen warten.',
    comesAbout: 'Wie {{amount}} zustande kommen: {{title}}',
    atRisk: '{{amount}}, falls nicht nachgebessert wird: {{title}}',
    capped: 'Zusammen geht für eine Leistung höchstens ihr Preis ab: {{amount}} zählen.',
    restsOn: 'Worauf dieses Angebot beruht',
    rests:
      'Fassung {{version}} unserer Vereinbarung, von beiden unterschrieben am {{signed}}, nach dem Stand vom {{moment}} Uhr.',
    sealBelow: 'Das Siegel unten gehört zu dieser Fassung; das andere Exemplar trägt dasselbe.',
    seal: 'Siegel',
    withdrawal:
      'Das Widerrufsrecht ist nach seiner regulären Frist gerechnet. Eine fehlende Belehrung, ein Feiertag am Fristende, außerhalb von Geschäftsräumen geschlossene Verträge und nach Wunsch angefertigte Waren sind hier nicht berücksichtigt und können weitergehende Rechte geben.',
    ifNone_one: 'Falls es nicht passt',
    ifNone_other: 'Falls keiner der Wege passt',
    footer: 'Angebot vom {{day}}, {{freelancer}} an {{client}}',
    page: '{{page}} von {{pages}}',
    yourMessage: 'Die Nachricht, {{day}}',
    pictureWords:
      'Eine Zeile je Leistung mit vereinbartem Termin, Lieferungen und Tagen des Wartens; dasselbe steht in der Tabelle.',
  },
} as const satisfies WordsOf<'letter'>;
