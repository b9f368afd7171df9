export const terminal = {
  intro: 'common-ground COMMAND: agreements, and refund disputes held against them. No network, no display.',
  more: 'common-ground COMMAND --help tells more of each; --version tells the version.',
  unknownCommand: 'There is no command “{{name}}”.',
  exitCodes:
    'Ends with 0 when all went well, with 1 when a file is wrong, with 2 when the command is used wrongly.',
  does: {
    validate: 'all problems of project files, or “valid”',
    check: 'the claims of a dispute held against the signed agreement',
    offer: 'the resolution offer as a PDF, and as an unsent e-mail with it attached',
    letter: 'one letter to the client as an unsent e-mail',
    agreement: 'a version of the agreement as a PDF, to read, sign and keep',
    updates: 'the progress updates promised in a span of days, and what became of them',
    calendar: 'due days, payments, updates and deadlines as a calendar file',
    verify: 'whether the seals hold; else the first record that was changed',
    sample: 'a made-up project with a dispute in it',
  },
  details: {
    validate: 'Each problem is told with its path in the file, what was found and what belongs there.',
    check:
      '--dispute may be left out where the file has one dispute. --json prints the assessment; for several files an array of {"file", "result"}, with "error" in place of "result" where a file gives none.',
    offer:
      'Takes the offer that was put together in the app, else what is due by the agreement. --language is the client’s unless given; --valid-days counts from today. Both files are written, or none. Nothing is written over without --force.',
    letter:
      'Takes the words as they were left in the app, else as the app would write them now, in the client’s language. acknowledgement is the first reply to a complaint, response the answer with the offer attached, followUp the question afterwards how it is going. Nothing is written over without --force.',
    agreement:
      'Takes the version in force now, else the last one, unless --version names one by its number. --language is the client’s unless given. Nothing is written over without --force.',
    updates:
      'Days are written like 2026-03-30; --from and --to are both included. --as-of is the moment from which it is looked at (now, unless given), with its offset: 2026-03-30T09:00:00+02:00. --json prints an array of {"due", "remindAt", "status"}; for several files an array of {"file", "result"}, with "error" in place of "result" where a file gives none.',
    calendar:
      'An iCalendar file (RFC 5545) in the language of the freelancer. Importing a newer one replaces what the older one brought. Promised updates carry their reminder as an alarm. Nothing is written over without --force.',
    verify:
      'Recomputes every seal. A file without seals has nothing to be held against, which is no fault. --json prints {"versions", "events", "sealed", "brokenRecord", "kind"}.',
    sample: 'Printed, or written to --out. Nothing is written over without --force.',
  },
  noFile: 'name at least one project file.',
  oneFile: 'name one project file.',
  noFileWanted: 'takes no file; --out says where to write.',
  unknownOption: 'there is no option {{option}}.',
  missingValue: '{{option}} wants a word behind it.',
  unwantedValue: '{{option}} stands alone, without a word behind it.',
  noOut: 'say with --out where the PDF goes.',
  noMailOut: 'say with --out where the e-mail goes.',
  badKind: '--kind is acknowledgement, response or followUp, not “{{kind}}”.',
  noKind: 'say with --kind which letter: acknowledgement, response or followUp.',
  unknownLanguage: '--language is en or de, not “{{language}}”.',
  badDays: '--valid-days is a whole number from 1 to 9999, not “{{days}}”.',
  sameFile: 'the project file, --out and --eml have to be different files.',
  nameDispute: 'Name one of these with --dispute.',
  badVersion: '--version is a whole number from 1 on, not “{{version}}”.',
  nameVersion: 'Name one of these with --version: {{versions}}.',
  noVersions: 'This file holds no version of an agreement.',
  noVersionsNext: 'Finish the draft in the app first; then there is a version to print.',
  inTheWay: '{{file}} is there already. Choose another name, or add --force to write over it.',
  notAFile: '{{file}} is a folder or a device, and nothing is written over those. Choose another name.',
  noFolder: '{{file}}: there is no folder {{folder}}. Make it first, or choose another place.',
  noCalendarOut: 'say with --out where the calendar goes.',
  outSameFile: 'the project file and --out have to be different files.',
  nothingDated:
    '{{file}}: nothing in it has a day yet. Both have to sign an agreement first, then it has due days.',
  sealsHold: '{{versions}} and {{entries}}: every seal holds.',
  noSeals: 'This file has no seals, so there is nothing to hold it against.',
  sealBrokenHere: '{{path}}: the seal of this record does not match what stands there.',
  sealBroken: '{{path}}: the seal of {{record}} does not match what stands there.',
  written: '{{file}} written.',
} as const;
