import type { WordsOf } from '../words.ts';

export const seals = {
  verify: 'Siegel prüfen',
  title: 'Siegel von {{title}}',
  hold: 'Alle Siegel stimmen.',
  broken: 'Ein Siegel passt nicht.',
  none: 'Dieses Projekt hat noch keine Siegel.',
  lead: '{{title}}. {{versions}} und {{entries}} sind eben neu berechnet worden.',
  noneWhat:
    'Versiegelt wird, sobald beide unterzeichnet haben, und mit dem ersten Eintrag. Bis dahin gibt es nichts, woran sich das Projekt messen ließe.',
  whatItMeans:
    'Seit dem Versiegeln wurde nichts geändert: kein Wort, keine Zahl, nicht die Folge der Einträge.',
  brokenWhat:
    'Was dort steht, ist nicht das, was versiegelt wurde: {{record}}. Alles, was davor festgehalten ist, stimmt.',
  whatToDo:
    'Vergleichen Sie es mit dem Exemplar des Kunden; das Siegel, das darauf gedruckt ist, ist der Zeuge. Das Projekt ist nur zum Lesen geöffnet.',
  versions_one: 'Eine unterzeichnete Fassung',
  versions_other: '{{count}} unterzeichnete Fassungen',
  entries_one: 'ein Eintrag',
  entries_other: '{{count}} Einträge',
  signed: 'Unterzeichnete Fassungen',
  version: 'Fassung {{number}}, von beiden unterzeichnet am {{day}}',
  seal: 'Siegel',
  state: {
    holds: 'Stimmt',
    broken: 'Passt nicht',
    unknown: 'Folgt danach',
  },
  timeline: 'Einträge des Verlaufs',
  chain: 'Jedes Siegel umfasst den Eintrag und das Siegel davor; das letzte steht für alle.',
  last: 'Das letzte: {{entries}}',
  documents: 'Unterzeichnete Dokumente',
  held: 'Die Kopie hier ist, was angehängt wurde.',
  absent: 'Die Kopie ist nicht hier, oder sie wurde geändert.',
  documentOf: '{{file}}, Fassung {{number}}',
  back: 'Zur Vereinbarung',
} as const satisfies WordsOf<'seals'>;
