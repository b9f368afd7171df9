import type { WordsOf } from '../words.ts';

export const projects = {
  title: 'Projekte',
  list: 'Projekte',
  begin: 'Neues Projekt',
  open: 'Projektdatei öffnen',
  allProjects: 'Alle Projekte',
  groups: {
    agreeing: 'In Abstimmung',
    running: 'Laufend',
    delivered: 'Geliefert',
  },
  sample: 'Erfunden, zum Umsehen',
  states: {
    disputeOpen: 'Klärung offen',
    late: '{{title}} verspätet',
    next: '{{title}} bis {{day}}',
    delivered: 'Alles geliefert',
    unsigned: {
      draft: 'Entwurf der Vereinbarung',
      waitsForBoth: 'Bereit zum Unterzeichnen',
      waitsForClient: 'Wartet auf die Unterschrift des Kunden',
      waitsForYou: 'Wartet auf Ihre Unterschrift',
    },
  },
  tabs: {
    label: 'Teile des Projekts',
    agreement: 'Vereinbarung',
    timeline: 'Verlauf',
    updates: 'Zwischenstände',
    papers: 'Papiere',
  },
  complained: 'Ein Kunde hat sich beschwert',
  saveAsFile: 'Als Datei sichern',
  savedAsFile: 'Gesichert als „{{file}}“ in {{folder}}.',
  copyTimeline: 'Zeitplan als Tabelle kopieren',
  copiedTimeline: 'Der Zeitplan liegt als Tabelle in der Zwischenablage.',
  notCopied: 'Der Zeitplan ließ sich nicht kopieren. Sichern Sie das Projekt stattdessen als Datei.',
  notImported: {
    title: 'Diese Datei wurde nicht übernommen',
    nothingChanged: 'Ihre Projekte sind, wie sie waren.',
    chooseAnother: 'Andere Datei wählen',
    close: 'Dabei belassen',
  },
  damaged: {
    title: 'Nicht lesbar',
    what: '„{{file}}“ lässt sich nicht lesen. Die Datei bleibt, wie sie ist.',
    newer:
      '„{{file}}“ stammt aus einer neueren Fassung von Common Ground und bleibt, wie sie ist. Aktualisieren Sie Common Ground, um sie zu öffnen.',
    restore: 'Zurück zum Stand vom {{moment}}',
    nothingToRestore:
      'Auf diesem Rechner gibt es keinen früheren Stand davon. Falls Sie das Projekt als Datei gesichert haben, öffnen Sie diese.',
  },
  removeSample: {
    action: 'Erfundenes Projekt entfernen',
    title: 'Das erfundene Projekt entfernen?',
    what: 'Es verschwindet mit allem, was Sie darin ausprobiert haben. Ihre eigenen Projekte bleiben, wie sie sind. In den Einstellungen holen Sie es wieder, so wie es am Anfang war.',
    keep: 'Behalten',
    remove: 'Entfernen',
  },
} as const satisfies WordsOf<'projects'>;
