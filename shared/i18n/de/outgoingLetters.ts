import type { WordsOf } from '../words.ts';

const formal = {
  talk: 'Wenn Sie lieber sprechen möchten, rufen Sie mich jederzeit an.',
  talkOn: 'Wenn Sie lieber sprechen möchten, rufen Sie mich jederzeit an: {{phone}}.',
  firstReply: {
    written:
      'danke, dass Sie mir das so offen schreiben. Ich verstehe, wie enttäuscht Sie sind, und es tut mir leid, dass es zu dieser Nachricht kommen musste.',
    phone:
      'danke für Ihren Anruf und Ihre offenen Worte. Ich habe gehört, wie enttäuscht Sie sind, und es tut mir leid, dass es so weit gekommen ist.',
    meeting:
      'danke, dass Sie es mir im Gespräch so offen gesagt haben. Ich habe gesehen, wie enttäuscht Sie sind, und es tut mir leid, dass es so weit gekommen ist.',
    again:
      'Ich gehe alles, was Sie ansprechen, Punkt für Punkt durch. Bis {{moment}} Uhr hören Sie von mir, was ich gefunden habe und was ich vorschlage.',
  },
  checkIn: {
    noNews:
      'nur ein kurzes Wort, damit Sie nicht im Ungewissen bleiben: Ich gehe noch durch, was Sie mir gesagt haben, und habe noch nichts Neues zu berichten.',
    noNewsLate:
      'bis {{moment}} Uhr hatte ich mich bei Ihnen melden wollen; das habe ich versäumt. Entschuldigen Sie bitte. Ich gehe noch durch, was Sie mir gesagt haben, und habe noch nichts Neues zu berichten.',
    again:
      'Es liegt nicht beiseite. Bis {{moment}} Uhr hören Sie wieder von mir, mit einer Antwort oder mit dem Stand, den ich bis dahin habe.',
  },
  material: {
    soon: 'eine kurze Erinnerung vorab: {{text}} wollten Sie mir bis {{day}} schicken.',
    soonFor: 'eine kurze Erinnerung vorab: Für {{titles}} brauche ich noch {{text}}, und zwar bis {{day}}.',
    late: 'ein kurzes Wort zu {{text}}: Dafür hatten wir den {{day}} vereinbart, und bei mir ist noch nichts angekommen.',
    lateAgain:
      'am {{asked}} hatte ich Ihnen zu {{text}} geschrieben. Dafür hatten wir den {{day}} vereinbart, und bei mir ist noch nichts angekommen.',
    move: 'Nach heutigem Stand verschiebt sich {{title}} damit auf den {{day}}.',
    gained: 'Jeder Tag, den es früher da ist, ist gewonnen.',
    help: 'Falls etwas im Weg steht, sagen Sie es mir. Vielleicht reicht schon ein Teil, um weiterzumachen, oder ich kann beim Zusammenstellen helfen.',
    thanks: 'Falls es schon unterwegs ist: vielen Dank.',
    when: 'Bis wann darf ich damit rechnen?',
    notThere:
      'ein kurzes Wort zu {{text}}: Darum bitte ich Sie, sobald {{title}} bei Ihnen ist. Bis dahin ist dafür nichts zu tun.',
    nowThere:
      '{{title}} liegt jetzt bei Ihnen. Als Nächstes brauche ich {{text}}, am besten innerhalb der nächsten Tage.',
  },
  payment: {
    soon: 'eine kurze Erinnerung vorab: Die Zahlung {{label}} über {{amount}} ist am {{day}} fällig. Falls die Zahlung schon unterwegs ist: vielen Dank, dann ist nichts weiter zu tun.',
    today:
      'eine kurze Erinnerung: Die Zahlung {{label}} über {{amount}} ist heute fällig. Falls die Zahlung schon unterwegs ist: vielen Dank, dann ist nichts weiter zu tun.',
    first:
      'die Zahlung {{label}} war am {{day}} fällig; {{amount}} sind noch nicht bei mir eingegangen. Vielleicht ist es untergegangen oder schon unterwegs; dann vielen Dank, und es ist nichts weiter zu tun.',
    firstTalk: 'Falls Sie dazu etwas besprechen möchten, sagen Sie mir gern Bescheid.',
    again:
      'am {{asked}} hatte ich Ihnen wegen der Zahlung {{label}} geschrieben. Sie war am {{day}} fällig, und {{amount}} sind noch offen.',
    againBy: 'Bitte überweisen Sie den Betrag bis {{by}}, oder sagen Sie mir, wann ich damit rechnen kann.',
    againTalk: 'Falls es gerade schwierig ist, sagen Sie mir auch das; dann finden wir gemeinsam einen Weg.',
    dispute: 'Womit Sie nicht zufrieden sind, bleibt davon unberührt; darum kümmere ich mich getrennt.',
  },
  delay: {
    subject: '{{project}}: „{{title}}“ verschiebt sich',
    subjectLate: '{{project}}: „{{title}}“ kommt später als vereinbart',
    toldPast:
      'für {{what}} hatte ich Ihnen den {{told}} genannt; auch diesen Tag habe ich nicht gehalten. Das liegt bei mir, und es tut mir leid.',
    toldAhead:
      'für {{what}} hatte ich Ihnen den {{told}} genannt; auch diesen Tag kann ich nicht halten. Das liegt bei mir, und es tut mir leid.',
    agreedWas: 'Vereinbart war der {{agreed}}.',
    agreedWasWaiting_one:
      'Vereinbart war der {{agreed}}; nach {{count}} Tag Warten auf {{texts}} wurde daraus der {{day}}.',
    agreedWasWaiting_other:
      'Vereinbart war der {{agreed}}; nach {{count}} Tagen Warten auf {{texts}} wurde daraus der {{day}}.',
    theirsTold:
      'für {{what}} hatte ich Ihnen den {{told}} genannt; auch dieser Tag lässt sich nicht halten. Mir fehlt noch {{texts}}, und ohne das kann ich nicht fertig werden.',
    mine: 'das möchte ich Ihnen selbst sagen: {{what}} ist nicht zum vereinbarten Termin fertig geworden, dem {{day}}. Die Verzögerung liegt bei mir, und das tut mir leid.',
    mineAhead:
      'ein Wort zu {{what}}, bevor der Termin da ist: Den vereinbarten Termin, den {{day}}, kann ich nicht halten. Das liegt bei mir, und es tut mir leid.',
    both_one:
      'das möchte ich Ihnen selbst sagen: {{what}} ist nicht zum vereinbarten Termin fertig geworden. Das war der {{agreed}}; nach {{count}} Tag Warten auf {{texts}} wurde daraus der {{day}}. Die Zeit seitdem liegt bei mir, und das tut mir leid.',
    both_other:
      'das möchte ich Ihnen selbst sagen: {{what}} ist nicht zum vereinbarten Termin fertig geworden. Das war der {{agreed}}; nach {{count}} Tagen Warten auf {{texts}} wurde daraus der {{day}}. Die Zeit seitdem liegt bei mir, und das tut mir leid.',
    theirs:
      'ein Wort zu {{what}}, bevor der Termin da ist: Mir fehlt noch {{texts}}, und ohne das kann ich nicht fertig werden. Der vereinbarte Termin, der {{agreed}}, lässt sich so nicht halten.',
    expectedRest_one:
      '{{count}} von {{quantity}} fehlt noch; die übrigen sind schon bei Ihnen. Den Rest bekommen Sie bis {{day}}.',
    expectedRest_other:
      '{{count}} von {{quantity}} fehlen noch; die übrigen sind schon bei Ihnen. Den Rest bekommen Sie bis {{day}}.',
    moved:
      'Der Vollständigkeit halber: Der vereinbarte Termin, der {{agreed}}, stammt aus unserer Änderung; davor war es der {{from}}.',
    expected: 'Sie bekommen es bis {{day}}.',
    expectedTheirs:
      'Nach heutigem Stand bekommen Sie es bis {{day}}. Jeder weitere Tag des Wartens verschiebt das um einen Tag.',
    grace: 'Das liegt noch in der vereinbarten Nachfrist; am Preis ändert sich nichts.',
    noClause: 'Nach unserer Vereinbarung bleibt der Preis, wie er ist.',
    reduction:
      'Kommt es an diesem Tag, gehen nach unserer Vereinbarung {{amount}} vom Preis ab: {{rate}} für jede angefangene Woche nach {{grace}}, höchstens {{cap}}.',
    reductionNoGrace:
      'Kommt es an diesem Tag, gehen nach unserer Vereinbarung {{amount}} vom Preis ab: {{rate}} für jede angefangene Woche, höchstens {{cap}}.',
    priceStays: 'Am Preis ändert sich nichts.',
    first: 'Bis dahin hat es bei mir Vorrang. Wenn sich am Termin noch etwas ändert, erfahren Sie es sofort.',
    firstTheirs: 'Sobald es da ist, mache ich weiter und nenne Ihnen den festen Termin.',
  },
  followUp: {
    look: 'seit wir geklärt haben, was nicht gut gelaufen war, ist etwas Zeit vergangen. Ich möchte gern wissen, wie es jetzt läuft.',
    ask: 'Passt inzwischen alles so, wie es soll? Falls noch etwas offen ist oder neu dazugekommen, sagen Sie es mir; ich kümmere mich darum.',
    free: 'Und wenn alles gut ist, genügt ein kurzes Wort.',
  },
  survey: {
    look: 'als zwischen uns etwas nicht gut gelaufen war, haben Sie es offen gesagt, und wir haben es geklärt. Daraus möchte ich lernen.',
    ask: 'Drei kurze Fragen; je eine Zeile reicht völlig:',
    sooner: 'Was hätte ich früher sagen oder tun können?',
    fair: 'Wie fair fanden Sie die Art, wie wir es geklärt haben?',
    next: 'Was sollte ich beim nächsten Mal anders machen?',
    thanks: 'Vielen Dank für Ihre Zeit. Sie helfen mir damit sehr.',
  },
} as const;

const familiar = {
  ...formal,
  talk: 'Wenn du lieber sprechen möchtest, ruf mich jederzeit an.',
  talkOn: 'Wenn du lieber sprechen möchtest, ruf mich jederzeit an: {{phone}}.',
  firstReply: {
    written:
      'danke, dass du mir das so offen schreibst. Ich verstehe, wie enttäuscht du bist, und es tut mir leid, dass es zu dieser Nachricht kommen musste.',
    phone:
      'danke für deinen Anruf und deine offenen Worte. Ich habe gehört, wie enttäuscht du bist, und es tut mir leid, dass es so weit gekommen ist.',
    meeting:
      'danke, dass du es mir im Gespräch so offen gesagt hast. Ich habe gesehen, wie enttäuscht du bist, und es tut mir leid, dass es so weit gekommen ist.',
    again:
      'Ich gehe alles, was du ansprichst, Punkt für Punkt durch. Bis {{moment}} Uhr hörst du von mir, was ich gefunden habe und was ich vorschlage.',
  },
  checkIn: {
    noNews:
      'nur ein kurzes Wort, damit du nicht im Ungewissen bleibst: Ich gehe noch durch, was du mir gesagt hast, und habe noch nichts Neues zu berichten.',
    noNewsLate:
      'bis {{moment}} Uhr hatte ich mich bei dir melden wollen; das habe ich versäumt. Entschuldige bitte. Ich gehe noch durch, was du mir gesagt hast, und habe noch nichts Neues zu berichten.',
    again:
      'Es liegt nicht beiseite. Bis {{moment}} Uhr hörst du wieder von mir, mit einer Antwort oder mit dem Stand, den ich bis dahin habe.',
  },
  material: {
    ...formal.material,
    notThere:
      'ein kurzes Wort zu {{text}}: Darum bitte ich dich, sobald {{title}} bei dir ist. Bis dahin ist dafür nichts zu tun.',
    nowThere:
      '{{title}} liegt jetzt bei dir. Als Nächstes brauche ich {{text}}, am besten innerhalb der nächsten Tage.',
    soon: 'eine kurze Erinnerung vorab: {{text}} wolltest du mir bis {{day}} schicken.',
    lateAgain:
      'am {{asked}} hatte ich dir zu {{text}} geschrieben. Dafür hatten wir den {{day}} vereinbart, und bei mir ist noch nichts angekommen.',
    help: 'Falls etwas im Weg steht, sag es mir. Vielleicht reicht schon ein Teil, um weiterzumachen, oder ich kann beim Zusammenstellen helfen.',
  },
  payment: {
    ...formal.payment,
    firstTalk: 'Falls du dazu etwas besprechen möchtest, sag mir gern Bescheid.',
    again:
      'am {{asked}} hatte ich dir wegen der Zahlung {{label}} geschrieben. Sie war am {{day}} fällig, und {{amount}} sind noch offen.',
    againBy: 'Bitte überweise den Betrag bis {{by}}, oder sag mir, wann ich damit rechnen kann.',
    againTalk: 'Falls es gerade schwierig ist, sag mir auch das; dann finden wir gemeinsam einen Weg.',
    dispute: 'Womit du nicht zufrieden bist, bleibt davon unberührt; darum kümmere ich mich getrennt.',
  },
  delay: {
    ...formal.delay,
    toldPast:
      'für {{what}} hatte ich dir den {{told}} genannt; auch diesen Tag habe ich nicht gehalten. Das liegt bei mir, und es tut mir leid.',
    toldAhead:
      'für {{what}} hatte ich dir den {{told}} genannt; auch diesen Tag kann ich nicht halten. Das liegt bei mir, und es tut mir leid.',
    theirsTold:
      'für {{what}} hatte ich dir den {{told}} genannt; auch dieser Tag lässt sich nicht halten. Mir fehlt noch {{texts}}, und ohne das kann ich nicht fertig werden.',
    mine: 'das möchte ich dir selbst sagen: {{what}} ist nicht zum vereinbarten Termin fertig geworden, dem {{day}}. Die Verzögerung liegt bei mir, und das tut mir leid.',
    both_one:
      'das möchte ich dir selbst sagen: {{what}} ist nicht zum vereinbarten Termin fertig geworden. Das war der {{agreed}}; nach {{count}} Tag Warten auf {{texts}} wurde daraus der {{day}}. Die Zeit seitdem liegt bei mir, und das tut mir leid.',
    both_other:
      'das möchte ich dir selbst sagen: {{what}} ist nicht zum vereinbarten Termin fertig geworden. Das war der {{agreed}}; nach {{count}} Tagen Warten auf {{texts}} wurde daraus der {{day}}. Die Zeit seitdem liegt bei mir, und das tut mir leid.',
    expectedRest_one:
      '{{count}} von {{quantity}} fehlt noch; die übrigen sind schon bei dir. Den Rest bekommst du bis {{day}}.',
    expectedRest_other:
      '{{count}} von {{quantity}} fehlen noch; die übrigen sind schon bei dir. Den Rest bekommst du bis {{day}}.',
    expected: 'Du bekommst es bis {{day}}.',
    expectedTheirs:
      'Nach heutigem Stand bekommst du es bis {{day}}. Jeder weitere Tag des Wartens verschiebt das um einen Tag.',
    first: 'Bis dahin hat es bei mir Vorrang. Wenn sich am Termin noch etwas ändert, erfährst du es sofort.',
    firstTheirs: 'Sobald es da ist, mache ich weiter und nenne dir den festen Termin.',
  },
  followUp: {
    ...formal.followUp,
    ask: 'Passt inzwischen alles so, wie es soll? Falls noch etwas offen ist oder neu dazugekommen, sag es mir; ich kümmere mich darum.',
  },
  survey: {
    ...formal.survey,
    look: 'als zwischen uns etwas nicht gut gelaufen war, hast du es offen gesagt, und wir haben es geklärt. Daraus möchte ich lernen.',
    fair: 'Wie fair fandest du die Art, wie wir es geklärt haben?',
    thanks: 'Vielen Dank für deine Zeit. Du hilfst mir damit sehr.',
  },
} as const;

export const outgoingLetters = {
  formal,
  familiar,
  firstReply: {
    subject: 'Zur Nachricht über „{{project}}“',
    subjectSpoken: 'Zu unserem Gespräch über „{{project}}“',
  },
  checkIn: { subject: 'Kurz zum Stand: {{project}}' },
  material: { subject: '{{project}}: {{text}}' },
  payment: { subject: '{{project}}: {{label}}, {{amount}}' },
  followUp: { subject: 'Wie läuft es mit „{{project}}“?' },
  survey: { subject: 'Drei kurze Fragen zu „{{project}}“' },
} as const satisfies WordsOf<'outgoingLetters'>;
