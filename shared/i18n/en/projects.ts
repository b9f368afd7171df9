export const projects = {
  title: 'Projects',
  list: 'Projects',
  open: 'Open a project file',
  notImported: {
    title: 'This file was not taken in',
    nothingChanged: 'Your projects are as they were.',
    chooseAnother: 'Choose another file',
    close: 'Leave it',
  },
} as const;
