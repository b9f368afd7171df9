export const projects = {
  title: 'Projects',
  list: 'Projects',
  begin: 'New project',
  open: 'Open a project file',
  allProjects: 'All projects',
  groups: {
    agreeing: 'Being agreed',
    running: 'Running',
    delivered: 'Delivered',
  },
  sample: 'Made up, to look around',
  states: {
    disputeOpen: 'Dispute open',
    late: '{{title}} late',
    next: '{{title}} by {{day}}',
    delivered: 'All delivered',
    unsigned: {
      draft: 'Draft of the agreement',
      waitsForBoth: 'Ready to be signed',
      waitsForClient: 'Waits for the client’s signature',
      waitsForYou: 'Waits for your signature',
    },
  },
  tabs: {
    label: 'Parts of the project',
    agreement: 'Agreement',
    timeline: 'Timeline',
    papers: 'Papers',
  },
  complained: 'A client has complained',
  saveAsFile: 'Save as file',
  savedAsFile: 'Saved as “{{file}}” in {{folder}}.',
  copyTimeline: 'Copy the timeline as a table',
  copiedTimeline: 'The timeline is on the clipboard, as a table.',
  notCopied: 'The timeline could not be copied. Save the project as a file instead.',
  notImported: {
    title: 'This file was not taken in',
    nothingChanged: 'Your projects are as they were.',
    chooseAnother: 'Choose another file',
    close: 'Leave it',
  },
  damaged: {
    title: 'Cannot be read',
    what: '“{{file}}” cannot be read. It is kept as it is.',
    newer:
      '“{{file}}” was written by a later version of Common Ground. It is kept as it is; update Common Ground to open it.',
    restore: 'Go back to {{moment}}',
    nothingToRestore:
      'There is no earlier state of it on this computer. If you have saved it as a file, open that one.',
  },
  removeSample: {
    action: 'Remove the made-up project',
    title: 'Remove the made-up project?',
    what: 'It goes with everything you tried out in it. Your own projects stay as they are. You can bring it back, as it was at first, in Settings.',
    keep: 'Keep it',
    remove: 'Remove it',
  },
} as const;
