import type { WordsOf } from '../words.ts';

export const due = {
  today: 'heute',
  tomorrow: 'morgen',
  yesterday: 'gestern',
  update: {
    title: 'Zwischenstand, {{project}}',
    due: 'Zugesagt für {{day}}',
    lastDay: 'Zugesagt für {{day}}, zählt noch bis heute Abend',
    grace: 'Zugesagt für {{day}}, zählt noch bis {{until}}',
    missed: 'War zugesagt für {{day}}; auch spät hilft ein Wort',
  },
  firstReply: {
    title: 'Erste Antwort an {{called}}',
    reason: 'Beschwerde kam {{day}}; eine Antwort liegt bereit',
  },
  contact: {
    title: 'Bei {{called}} melden',
    promised: 'Zugesagt bis {{moment}}, auch ohne Neuigkeiten',
    past: 'War zugesagt bis {{moment}}',
    silence: 'Ihr letztes Wort war am {{day}}',
  },
  offer: {
    title: 'Angebot an {{called}}',
    unsent: 'Noch nicht gesendet; es gilt bis {{day}}',
    sent: 'Gesendet; es gilt bis {{day}}',
    past: 'Sein letzter Tag war {{day}}',
  },
  cure: {
    title: '{{title}}, {{client}}',
    lastDay: 'Letzter Tag zum Nachbessern',
    until: 'Nachbessern bis {{day}}',
    past: 'War nachzubessern bis {{day}}',
  },
  followUp: {
    title: '{{called}} fragen, wie es läuft',
    reason: '{{project}}, {{day}}',
  },
  survey: {
    title: 'Kurze Umfrage für {{called}}',
    reason: '{{project}}, {{day}}',
  },
  duty: {
    title: '{{text}}: {{client}}',
    until: 'Kommt vom Kunden bis {{day}}',
    late_one: 'Seit {{count}} Tag überfällig',
    late_other: 'Seit {{count}} Tagen überfällig',
    lateMoves_one: 'Seit {{count}} Tag überfällig; Ihr Termin ist jetzt der {{moved}}',
    lateMoves_other: 'Seit {{count}} Tagen überfällig; Ihr Termin ist jetzt der {{moved}}',
    awaits: 'Kann kommen, sobald {{title}} da ist',
    asked: 'Am {{asked}} erinnert; war {{day}} fällig',
  },
  delivery: {
    title: '{{title}}, {{client}}',
    until: 'Zu liefern {{day}}',
    part: 'Zu liefern {{day}}, {{delivered}} von {{quantity}} sind da',
    late_one: '{{count}} Tag zu spät',
    late_other: '{{count}} Tage zu spät',
    latePart_one: '{{count}} Tag zu spät, {{delivered}} von {{quantity}} sind da',
    latePart_other: '{{count}} Tage zu spät, {{delivered}} von {{quantity}} sind da',
    told: 'Angekündigt für {{day}}, gemeldet am {{asked}}',
    toldPast: 'War angekündigt für {{day}}, gemeldet am {{asked}}',
    heldUp: 'Wartet auf den Kunden; nach jetzigem Stand {{day}}',
  },
  payment: {
    title: 'Zahlung von {{client}}',
    until: '{{label}}, fällig {{day}}',
    late: '{{label}}, war {{day}} fällig',
    asked: '{{label}}, am {{asked}} erinnert',
  },
  acceptance: {
    title: '{{title}}: Abnahme durch {{client}}',
    reason: 'Schweigen gilt als Ja nach {{day}}',
  },
} as const satisfies WordsOf<'due'>;
