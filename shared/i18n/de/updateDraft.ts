import type { WordsOf } from '../words.ts';

const formal = {
  headings: {
    done: 'Erledigt',
    next: 'Als Nächstes',
    waiting: 'Was ich von Ihnen brauche',
    changed: 'Geändert seit der Unterschrift',
    delays: 'Verzögerungen',
    decisions: 'Zu entscheiden',
  },
  opening: {
    nothingSigned:
      'ein kurzes Wort dazu, wo wir stehen: Was wir vereinbaren möchten, ist noch nicht von beiden unterschrieben; bis dahin ist nichts fällig.',
    finished: 'alles, was wir vereinbart haben, liegt jetzt bei Ihnen. Danke für die gute Zusammenarbeit.',
    late_one:
      'hier ist der aktuelle Stand. Eines kommt später als vereinbart; wie es damit aussieht, steht weiter unten.',
    late_other:
      'hier ist der aktuelle Stand. {{count}} Dinge kommen später als vereinbart; wie es damit aussieht, steht weiter unten.',
    waiting: 'die Arbeit geht voran, und an einer Stelle brauche ich Sie, damit es weitergehen kann.',
    waitingMore: 'die Arbeit geht voran, und an einigen Stellen brauche ich Sie, damit es weitergehen kann.',
    waitingFirst:
      'noch gibt es nichts vorzuzeigen, und an einer Stelle brauche ich Sie, damit es weitergehen kann. Was als Nächstes kommt, steht weiter unten.',
    waitingMoreFirst:
      'noch gibt es nichts vorzuzeigen, und an einigen Stellen brauche ich Sie, damit es weitergehen kann. Was als Nächstes kommt, steht weiter unten.',
    news: 'die Arbeit kommt gut voran, und die vereinbarten Termine stehen.',
    newsMoved:
      'die Arbeit kommt voran; wo sich ein Termin verschoben hat, finden Sie den neuen weiter unten.',
    quiet:
      'seit meinem letzten Zwischenstand gibt es wenig Neues. Die Arbeit geht weiter, und die vereinbarten Termine stehen.',
    quietMoved:
      'seit meinem letzten Zwischenstand gibt es wenig Neues. Die Arbeit geht weiter; wo sich ein Termin verschoben hat, finden Sie den neuen weiter unten.',
    quietFirst:
      'wir stehen noch ganz am Anfang, und noch gibt es nichts vorzuzeigen. Was als Nächstes kommt, steht weiter unten; an den vereinbarten Terminen ändert sich nichts.',
    quietFirstMoved:
      'wir stehen noch ganz am Anfang, und noch gibt es nichts vorzuzeigen. Was als Nächstes kommt, steht weiter unten, und wo sich ein Termin verschoben hat, auch der neue.',
  },
  lateUpdate:
    'Diesen Zwischenstand hatte ich Ihnen für den {{day}} zugesagt. Es tut mir leid, dass er später kommt.',
  acceptance:
    '{{title}}: Sagen Sie mir bitte bis {{day}}, ob es so für Sie passt; danach gilt es als abgenommen',
  acceptedBySilence: '{{title}}: gilt als abgenommen, weil die Frist zum Prüfen am {{day}} endete',
  received: '{{text}}: angekommen am {{day}}, vielen Dank',
  payment: '{{amount}} eingegangen am {{day}}, vielen Dank',
  paymentFor: '{{label}}: {{amount}} eingegangen am {{day}}, vielen Dank',
  toldPast: 'Zuletzt hatte ich Ihnen den {{told}} genannt; auch diesen Tag habe ich nicht gehalten.',
  toldAhead: 'Zuletzt hatte ich Ihnen den {{told}} genannt.',
  revision: '{{title}}: die gewünschte Überarbeitung',
  dutySoon: '{{text}}: bis {{day}}',
  dutySoonFor: '{{text}}: bis {{day}}, für {{titles}}',
  orderWaits:
    'Änderung {{number}}: Es fehlt noch Ihre Unterschrift. Damit beträgt der Preis insgesamt {{price}}.',
  orderWaitsSummary:
    'Änderung {{number}} ({{summary}}): Es fehlt noch Ihre Unterschrift. Damit beträgt der Preis insgesamt {{price}}.',
  agreementWaits:
    'Unsere Vereinbarung: Es fehlt noch Ihre Unterschrift. Der Preis beträgt insgesamt {{price}}.',
  material:
    '{{text}}: Bis wann darf ich damit rechnen? Dann kann ich einen festen Termin nennen für {{titles}}.',
  revisionsUsedUp:
    '{{title}}: Die vereinbarten Überarbeitungen sind aufgebraucht. Sollen wir weitere Wünsche in eine Änderung der Vereinbarung fassen?',
  closing: 'Den nächsten Zwischenstand bekommen Sie am {{day}}.',
  anyTime: 'Wenn Sie vorher eine Frage haben, schreiben Sie mir oder rufen Sie an, jederzeit gern.',
  anyTimeAlone: 'Wenn Sie eine Frage haben, schreiben Sie mir oder rufen Sie an, jederzeit gern.',
} as const;

const familiar = {
  ...formal,
  headings: { ...formal.headings, waiting: 'Was ich von dir brauche' },
  opening: {
    ...formal.opening,
    finished: 'alles, was wir vereinbart haben, liegt jetzt bei dir. Danke für die gute Zusammenarbeit.',
    waiting: 'die Arbeit geht voran, und an einer Stelle brauche ich dich, damit es weitergehen kann.',
    waitingMore: 'die Arbeit geht voran, und an einigen Stellen brauche ich dich, damit es weitergehen kann.',
    waitingFirst:
      'noch gibt es nichts vorzuzeigen, und an einer Stelle brauche ich dich, damit es weitergehen kann. Was als Nächstes kommt, steht weiter unten.',
    waitingMoreFirst:
      'noch gibt es nichts vorzuzeigen, und an einigen Stellen brauche ich dich, damit es weitergehen kann. Was als Nächstes kommt, steht weiter unten.',
    newsMoved:
      'die Arbeit kommt voran; wo sich ein Termin verschoben hat, findest du den neuen weiter unten.',
    quietMoved:
      'seit meinem letzten Zwischenstand gibt es wenig Neues. Die Arbeit geht weiter; wo sich ein Termin verschoben hat, findest du den neuen weiter unten.',
  },
  lateUpdate:
    'Diesen Zwischenstand hatte ich dir für den {{day}} zugesagt. Es tut mir leid, dass er später kommt.',
  acceptance: '{{title}}: Sag mir bitte bis {{day}}, ob es so für dich passt; danach gilt es als abgenommen',
  orderWaits:
    'Änderung {{number}}: Es fehlt noch deine Unterschrift. Damit beträgt der Preis insgesamt {{price}}.',
  orderWaitsSummary:
    'Änderung {{number}} ({{summary}}): Es fehlt noch deine Unterschrift. Damit beträgt der Preis insgesamt {{price}}.',
  agreementWaits:
    'Unsere Vereinbarung: Es fehlt noch deine Unterschrift. Der Preis beträgt insgesamt {{price}}.',
  toldPast: 'Zuletzt hatte ich dir den {{told}} genannt; auch diesen Tag habe ich nicht gehalten.',
  toldAhead: 'Zuletzt hatte ich dir den {{told}} genannt.',
  closing: 'Den nächsten Zwischenstand bekommst du am {{day}}.',
  anyTime: 'Wenn du vorher eine Frage hast, schreib mir oder ruf an, jederzeit gern.',
  anyTimeAlone: 'Wenn du eine Frage hast, schreib mir oder ruf an, jederzeit gern.',
} as const;

export const updateDraft = {
  formal,
  familiar,
  otherHeadings: {
    done: 'fertig|geschafft|abgeschlossen|das ist erledigt|bisher erledigt|was fertig ist|was erledigt ist',
    next: 'nächste schritte|die nächsten schritte|das kommt als nächstes|was als nächstes kommt|wie es weitergeht|so geht es weiter|demnächst|noch offen',
    waiting:
      'was ich brauche|von ihnen|von dir|offen bei ihnen|offen bei dir|worauf ich warte|wartet auf sie|wartet auf dich',
    changed: 'änderungen|geändert|änderungen seit der unterschrift|was sich geändert hat',
    delays: 'was später kommt|verzögerung|verspätungen|verschoben',
    decisions: 'entscheidungen|entscheidung|offene fragen|fragen',
  },
  subject: '{{project}}: Zwischenstand vom {{day}}',
  nameless: 'Was wir vereinbart haben',
  delivered: '{{title}}: geliefert am {{day}}',
  deliveredAll: '{{title}}: alle {{quantity}} geliefert, zuletzt am {{day}}',
  deliveredAllAtOnce: '{{title}}: alle {{quantity}} geliefert am {{day}}',
  deliveredPart: '{{title}}: {{reached}} von {{quantity}} geliefert, zuletzt am {{day}}',
  deliveredPartAtOnce: '{{title}}: {{reached}} von {{quantity}} geliefert am {{day}}',
  again: '{{title}}: überarbeitet und noch einmal geliefert am {{day}}',
  accepted: '{{title}}: abgenommen am {{day}}',
  refund: '{{amount}} zurückgezahlt am {{day}}',
  correction: '{{title}}: Nachbesserung bis {{day}}',
  correctionStem: '{{title}}: Nachbesserung',
  next: '{{title}}: bis {{day}}',
  nextToday: '{{title}}: heute, {{day}}',
  nextTodayMoved: '{{title}}: heute, {{day}} (statt {{agreed}})',
  correctionToday: '{{title}}: Nachbesserung heute, {{day}}',
  dutyToday: '{{text}}: heute, {{day}}',
  dutyTodayFor: '{{text}}: heute, {{day}}, für {{titles}}',
  nextMoved: '{{title}}: bis {{day}} (statt {{agreed}})',
  nextHeldUp: '{{title}}: nach heutigem Stand bis {{day}} (statt {{agreed}})',
  nextLater: '{{title}}: noch offen, der neue Termin folgt',
  rest: '{{title}} (die übrigen {{missing}} von {{quantity}})',
  pieces: '{{title}} (alle {{quantity}})',
  dutyLate_one: '{{text}}: fällig am {{due}}, vor {{count}} Tag',
  dutyLate_other: '{{text}}: fällig am {{due}}, vor {{count}} Tagen',
  dutyLateMoves_one: '{{text}}: fällig am {{due}}, vor {{count}} Tag.',
  dutyLateMoves_other: '{{text}}: fällig am {{due}}, vor {{count}} Tagen.',
  move: '{{title}} verschiebt sich damit auf den {{day}}.',
  dutyNotThere: '{{text}}: sobald {{title}} da ist; vorher ist dafür nichts zu tun',
  dutyNowThere: '{{text}}: bitte innerhalb der nächsten Tage; {{title}} ist jetzt da',
  delayAfter:
    '{{title}}: {{day}} statt {{agreed}}, wegen der Verzögerung bei {{after}}. Das liegt bei mir, und es tut mir leid.',
  changedPrice: 'Änderung {{number}} vom {{day}}: Preis jetzt insgesamt {{price}} ({{by}})',
  changedEnd: 'Änderung {{number}} vom {{day}}: letzter Termin jetzt {{end}}',
  changedPriceAndEnd:
    'Änderung {{number}} vom {{day}}: Preis jetzt insgesamt {{price}} ({{by}}), letzter Termin jetzt {{end}}',
  changedOnly: 'Änderung {{number}} vom {{day}}: Preis und letzter Termin bleiben, wie sie waren',
  changedWhat: 'Änderung {{number}}: {{what}}',
  changedTitle: 'Änderung {{number}}, {{title}}: {{what}}',
  delayTheirs_one: '{{title}}: {{day}} statt {{agreed}}, nach {{count}} Tag Warten auf {{texts}}',
  delayTheirs_other: '{{title}}: {{day}} statt {{agreed}}, nach {{count}} Tagen Warten auf {{texts}}',
  delayMine_one:
    '{{title}}: war am {{day}} fällig. Dieser {{count}} Tag liegt bei mir, und das tut mir leid.',
  delayMine_other:
    '{{title}}: war am {{day}} fällig. Diese {{count}} Tage liegen bei mir, und das tut mir leid.',
  delayBoth_one:
    '{{title}}: vereinbart für den {{agreed}}; durch das Warten auf {{texts}} wurde daraus der {{day}}. Der {{count}} Tag seitdem liegt bei mir, und das tut mir leid.',
  delayBoth_other:
    '{{title}}: vereinbart für den {{agreed}}; durch das Warten auf {{texts}} wurde daraus der {{day}}. Die {{count}} Tage seitdem liegen bei mir, und das tut mir leid.',
  delayOver_one: '{{title}}: kam {{count}} Tag nach dem {{day}}. Das liegt bei mir, und es tut mir leid.',
  delayOver_other: '{{title}}: kam {{count}} Tage nach dem {{day}}. Das liegt bei mir, und es tut mir leid.',
} as const satisfies WordsOf<'updateDraft'>;
