import type { WordsOf } from '../words.ts';

export const projects = {
  title: 'Projekte',
  list: 'Projekte',
  open: 'Projektdatei öffnen',
  notImported: {
    title: 'Diese Datei wurde nicht übernommen',
    nothingChanged: 'Ihre Projekte sind, wie sie waren.',
    chooseAnother: 'Andere Datei wählen',
    close: 'Dabei belassen',
  },
} as const satisfies WordsOf<'projects'>;
