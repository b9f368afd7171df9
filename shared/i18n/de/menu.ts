import type { WordsOf } from '../words.ts';

export const menu = {
  about: 'Über {{appName}}',
  services: 'Dienste',
  hide: '{{appName}} ausblenden',
  hideOthers: 'Andere ausblenden',
  showAll: 'Alle einblenden',
  quitApp: '{{appName}} beenden',

  file: 'Datei',
  newProject: 'Neues Projekt',
  importProject: 'Projektdatei importieren …',
  quit: 'Beenden',

  edit: 'Bearbeiten',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  cut: 'Ausschneiden',
  copy: 'Kopieren',
  paste: 'Einfügen',
  delete: 'Löschen',
  selectAll: 'Alles auswählen',

  view: 'Ansicht',
  actualSize: 'Originalgröße',
  zoomIn: 'Größer',
  zoomOut: 'Kleiner',
  fullScreen: 'Vollbild',

  go: 'Gehe zu',
  back: 'Zurück',
  forward: 'Vorwärts',
  today: 'Heute',
  clients: 'Kunden',
  projects: 'Projekte',
  disputes: 'Klärungen',
  outbox: 'Postausgang',
  settings: 'Einstellungen',

  window: 'Fenster',
  minimize: 'Minimieren',
  zoomWindow: 'Zoomen',
  bringToFront: 'Alle nach vorne bringen',
  closeWindow: 'Fenster schließen',

  help: 'Hilfe',

  dialogs: {
    openTitle: 'Projektdatei importieren',
    openButton: 'Importieren',
    attachTitle: 'Unterzeichnetes Dokument anhängen',
    attachButton: 'Anhängen',
    certificateTitle: 'Ihr Zertifikat wählen',
    certificateButton: 'Damit signieren',
    saveTitle: 'Sichern',
    saveButton: 'Sichern',
    kinds: {
      json: 'Projektdateien',
      pdf: 'PDF',
      eml: 'E-Mail',
      ics: 'Kalenderdateien',
      document: 'Unterzeichnete Dokumente',
      certificate: 'Zertifikate mit Schlüssel',
      any: 'Alle Dateien',
    },
  },

  notStarted: {
    title: 'Common Ground konnte nicht starten',
    text: 'Der Ordner für Ihre Projekte ließ sich nicht öffnen: {{folder}}. Darin wurde nichts verändert. Bitte prüfen Sie, ob der Datenträger da ist, Platz hat und beschrieben werden darf, und starten Sie dann noch einmal.',
  },
} as const satisfies WordsOf<'menu'>;
