export const menu = {
  about: 'About {{appName}}',
  services: 'Services',
  hide: 'Hide {{appName}}',
  hideOthers: 'Hide others',
  showAll: 'Show all',
  quitApp: 'Quit {{appName}}',

  file: 'File',
  newProject: 'New project',
  importProject: 'Import a project file…',
  quit: 'Quit',

  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  delete: 'Delete',
  selectAll: 'Select all',

  view: 'View',
  actualSize: 'Actual size',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  fullScreen: 'Full screen',

  go: 'Go',
  back: 'Back',
  forward: 'Forward',
  clients: 'Clients',
  projects: 'Projects',
  disputes: 'Disputes',
  settings: 'Settings',

  window: 'Window',
  minimize: 'Minimise',
  zoomWindow: 'Zoom',
  bringToFront: 'Bring all to front',
  closeWindow: 'Close window',

  help: 'Help',

  dialogs: {
    openTitle: 'Import a project file',
    openButton: 'Import',
    attachTitle: 'Attach a signed document',
    attachButton: 'Attach',
    certificateTitle: 'Choose your certificate',
    certificateButton: 'Sign with it',
    saveTitle: 'Save',
    saveButton: 'Save',
    kinds: {
      json: 'Project files',
      pdf: 'PDF',
      eml: 'E-mail',
      ics: 'Calendar files',
      document: 'Signed documents',
      certificate: 'Certificates with their key',
      any: 'All files',
    },
  },

  notStarted: {
    title: 'Common Ground did not start',
    text: 'The folder for your projects could not be opened: {{folder}}. Nothing in it was changed. See that the disk is there, is not full and can be written to, then start again.',
  },
} as const;
