export const settings = {
  title: 'Settings',
  lead: 'Whatever you choose is kept at once.',
  language: {
    label: 'Language of the screens',
    system: 'As this computer',
    en: 'English',
    de: 'Deutsch',
    hint: 'Letters and offers are written in the language of the client, whatever you choose here.',
  },
  theme: {
    label: 'Light and dark',
    system: 'As this computer',
    light: 'Light',
    dark: 'Dark',
  },
  profile: {
    title: 'You',
    lead: 'As you stand on agreements and letters. Projects that are there already keep what they have.',
    name: 'Your name',
    nameMissing: 'Please write your name; you sign with it.',
    trade: 'What you do',
    tradeHint: 'A line under your name: “Web design”.',
    language: 'Your language on papers',
    timeZoneHint: 'Days and reminders of new projects are counted in it.',
    zoneOfMachine: 'As this computer, {{zone}}',
    currency: 'You charge in',
  },
  home: {
    title: 'Where your projects are',
    text: 'On this computer only, in the folder that it keeps for Common Ground. There is no account to open with anybody, and nothing goes over a network by itself. “{{saveAsFile}}” on the page of a project gives you its open file, to keep or to take to another computer.',
  },
  sample: {
    title: 'To look around',
    text: 'A made-up bakery with a dispute in it: try out whatever you like.',
    bring: 'Bring the made-up project',
  },
  about: {
    title: 'About',
    version: 'Common Ground {{version}}',
    notAdvice: 'Help for your own decision, not legal advice.',
  },
} as const;
