export const firstRun = {
  title: 'Keep what was agreed. Stay fair when it goes wrong.',
  lead: 'Common Ground keeps what you and your client have signed, and leads you from a complaint to a fair offer, one step at a time.',
  write: {
    first: 'Write your first agreement',
    title: 'Write down an agreement',
    hint: 'From a template of your trade, in about ten minutes',
  },
  sample: {
    title: 'Look around first',
    hint: 'A made-up bakery with a dispute in it, gone with one click',
  },
  open: {
    title: 'Open a project file',
    hint: 'One that Common Ground saved, here or on another computer',
  },
  youRead: 'You read',
  takenFrom: 'Taken from this computer; change it here or later in Settings.',
  chosen: 'Change it here or later in Settings.',
  nothingLeaves: 'Nothing leaves this computer unless you send it yourself.',
  circles: {
    you: 'What you meant',
    both: 'What you both signed',
    they: 'What they hoped for',
  },
  picture: 'Two circles, what you meant and what they hoped for. Where they overlap: what you both signed.',
} as const;
