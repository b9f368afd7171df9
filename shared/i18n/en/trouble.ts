export const trouble = {
  unexpected: {
    sentence: 'Something happened that Common Ground did not foresee.',
    next: 'Everything that was shown as saved is safe. Try again; if it happens once more, close Common Ground and open it again.',
  },
  startNotArranged: {
    sentence: 'This computer did not let Common Ground change how it starts.',
    next: 'Look for “Startup” or “Login items” in the settings of the computer; it can be changed there.',
  },
  badRequest: {
    sentence: 'The window and the app behind it do not fit together ({{channel}}).',
    next: 'Close Common Ground and open it again.',
  },
  notFound: {
    draft: {
      sentence: 'No draft is being written in “{{name}}”.',
      next: 'Write a new agreement or a change order first.',
    },
    version: {
      sentence: 'There is no version {{name}} in this project.',
      next: 'Open the agreement and choose one of those that are there.',
    },
    entry: {
      sentence: 'There is no entry “{{name}}” in this project.',
      next: 'Open the timeline again; it shows the entries that there are.',
    },
    message: {
      sentence: 'This message is not on its way any more.',
      next: 'Look at the outbox again; it shows what still waits.',
    },
    holidayPlace: {
      sentence: 'No public holidays are known for “{{name}}”.',
      next: 'Choose the country or the region from the list.',
    },
    document: {
      sentence: 'The document “{{name}}” is not on this computer, or it was changed.',
      next: 'Look for it where it came from. Its hash in the agreement tells whether a copy is the same.',
    },
    project: {
      sentence: 'There is no project “{{name}}” here.',
      next: 'It may have been removed. Choose one from the list of projects.',
    },
    client: {
      sentence: 'There is no client “{{name}}” here.',
      next: 'The card may have been removed. Choose one from the list of clients.',
    },
    dispute: {
      sentence: 'There is no dispute “{{name}}” in this project.',
      next: 'Choose one of the disputes that the project holds.',
    },
    offer: {
      sentence: 'There is no offer “{{name}}” in this dispute.',
      next: 'Open the dispute again; it shows the offer that it holds.',
    },
    file: {
      sentence: 'The file “{{name}}” is not there.',
      next: 'Look whether it was moved or renamed, then choose it again.',
    },
  },
  notJson: {
    sentence: 'The file “{{file}}” cannot be read from line {{line}}, column {{column}} on.',
    next: 'A project file is JSON. Open it in a text editor and mend that place, or take the file as it was first exported.',
  },
  foreignFile: {
    sentence: '“{{file}}” is not a project file of Common Ground.',
    next: 'Choose a file that was exported from Common Ground. Its first entry is "format": "common-ground/project".',
  },
  newerFile: {
    sentence: '“{{file}}” was written by a later version of Common Ground.',
    next: 'Nothing was changed. Update Common Ground, then open it again.',
  },
  invalidFile: {
    sentence_one: '“{{file}}” is a project file, but one thing in it does not fit.',
    sentence_other: '“{{file}}” is a project file, but {{count}} things in it do not fit.',
    next: 'Nothing was taken over. Mend in the file what is named here, then try again.',
  },
  fileTooLarge: {
    sentence: '“{{file}}” has {{megabytes}}\u00a0MB; at most {{most}}\u00a0MB can be read.',
    next: 'A project file holds words and figures only. Look whether this is the right file.',
  },
  notRead: {
    sentence: '“{{file}}” could not be read.',
    next: 'Look whether the disk is well and the file is still there, then try again.',
  },
  alreadyThere: {
    sentence: 'The project in “{{file}}” is already here.',
    next: 'Nothing was changed. Open it from the list of projects.',
  },
  behindFile: {
    sentence: 'The project in “{{file}}” is already here, and more has been recorded here since.',
    next: 'Nothing was changed. Open it from the list of projects.',
  },
  wouldLose: {
    sentence:
      'The project in “{{file}}” is already here, and something recorded here is missing in the file.',
    next: 'Nothing was changed. Save the project that is here as a file and go on from that one on both computers.',
  },
  brokenFile: {
    sentence:
      'The project in “{{file}}” is already here, and the seals in the file do not match what stands there.',
    next: 'Nothing was changed. Take the file as it was first saved, or go on with the project that is here.',
  },
  differingFile: {
    version: {
      sentence: 'Version {{number}} in “{{file}}” is another than the signed one that is here.',
      next: 'Nothing was changed: what both have signed stays. Compare the two with the client’s copy.',
    },
    event: {
      sentence: 'Entry {{number}} in “{{file}}” is another than the one that is here.',
      next: 'Nothing was changed: what was recorded stays. Go on with the project that is here, and write down in it what is only in the file.',
    },
  },
  notMail: {
    sentence: '“{{file}}” is no e-mail.',
    next: 'Save the message from your mail program as a file (.eml) and choose that, or paste the words.',
  },
  notCorrectable: {
    signing: {
      sentence: 'A signing is recorded by Common Ground and cannot be corrected.',
      next: 'Change what was agreed by a change order that both sign.',
    },
    words: {
      sentence: 'Words that came or went stay as they are.',
      next: 'Write a note to yourself that says what has to be known about them.',
    },
    corrected: {
      sentence: 'This entry has been corrected already.',
      next: 'Correct the correction, if that was wrong too.',
    },
  },
  notInMessage: {
    sentence: 'These words do not stand in the message like that.',
    next: 'Leave them as they were written; shorten them only at the beginning and at the end.',
  },
  wouldBeInvalid: {
    sentence: 'It does not fit the project like this, so it was not saved.',
    next: 'Change what is named here, then save again. What was saved before is untouched.',
  },
  readOnlyProject: {
    sentence:
      'This project is open for reading only: the seal of {{record}} does not match what stands there.',
    next: 'Take the project from a copy whose seals hold, such as an earlier export or a backup.',
  },
  wordsAreMarked: {
    sentence: 'The client’s words stay as they are while claims are marked in them.',
    next: 'Remove the marked claims first, then change the words.',
  },
  diskFull: {
    sentence: 'The disk is full, so “{{file}}” was not saved.',
    next: 'What was saved before is untouched. Make some room, then save again.',
  },
  diskReadOnly: {
    sentence: 'The disk can only be read, so “{{file}}” was not saved.',
    next: 'What was saved before is untouched. Choose another place, or allow writing to this disk, then save again.',
  },
  noPermission: {
    sentence: 'This computer does not let Common Ground use “{{file}}”.',
    next: 'Choose another folder, or change who may use this one, then try again.',
  },
  fileBusy: {
    sentence: 'Another program is holding “{{file}}”.',
    next: 'What was saved before is untouched. Close it there or wait a moment, then try again.',
  },
  notSaved: {
    sentence: '“{{file}}” could not be saved.',
    next: 'What was saved before is untouched. Try again; if it happens once more, look whether the disk is well.',
  },
  unsigned: {
    sentence: 'No version of the agreement has been signed by both sides yet.',
    next: 'An offer rests on what both have signed. Bring a project whose agreement is signed.',
  },
  alreadySigned: {
    sentence: 'This has been signed, so it stays as it is.',
    next: 'Write a change order for what is to be different from now on.',
  },
  emptySignature: {
    sentence: 'There is no signature yet.',
    next: 'Draw it or type the name, then sign.',
  },
  draftThere: {
    sentence: 'Another draft is being written in this project.',
    next: 'Finish that draft or throw it away first.',
  },
  historyStays: {
    sentence: 'What was signed and what was recorded stays as it is, so nothing was changed.',
    next: 'Write a change order, or correct an entry with a new one.',
  },
  alreadySent: {
    sentence: 'This message was marked as sent, so its words stay as they are.',
    next: 'It stands in the timeline of the project. If something has to be added, write a new message.',
  },
  noWordsWritten: {
    sentence: 'There is no word in the message yet.',
    next: 'Write in it what you send or have sent; without words it is no evidence.',
  },
  sentInFuture: {
    sentence: 'The moment of sending is still to come.',
    next: 'Choose a moment up to now.',
  },
  sentBeforeWritten: {
    sentence: 'That is well before these words were written. A moment from {{day}} on can be entered.',
    next: 'Choose a later moment. If other words went out back then, record them in the timeline.',
  },
  noMailProgram: {
    sentence: 'No mail program opened the message.',
    next: 'Copy the text into your mail, or save the message as a file and open it from there. The message is kept in the outbox.',
  },
  notCopied: {
    sentence: 'The text could not be put on the clipboard.',
    next: 'Try again, or mark the text in the message and copy it with the keyboard.',
  },
  awaitsSignature: {
    sentence: 'Version {{version}} still waits for signatures.',
    next: 'Have it signed or drop it first.',
  },
  signedTooEarly: {
    sentence: 'The day given lies before version {{version}} was signed.',
    next: 'Give the day and time on which the change order was signed.',
  },
  notConfirmed: {
    sentence: 'Not all parts have been read and confirmed.',
    next: 'Go through these first, then sign.',
  },
  walkParts: {
    time: 'Time',
    deliverables: 'Deliverables',
    payments: 'Payments',
    refunds: 'If something goes wrong',
    withdrawal: 'Right of withdrawal',
  },
  draftIncomplete: {
    sentence: 'It cannot be signed like this yet.',
    next: 'Fill in what is named here, then try again.',
  },
  gaps: {
    noDeliverables: 'At least one deliverable',
    titleMissing: 'What a deliverable is called',
    priceMissing: 'The price of a deliverable',
    dueMissing: 'The day by which a deliverable is due',
    quantityMissing: 'How many pieces a deliverable has',
    revisionsMissing: 'How many revisions are included',
    dutyTextMissing: 'What the client supplies',
    dutyDueMissing: 'The day by which the client supplies something',
    noInstalments: 'At least one payment',
    labelMissing: 'What a payment is for',
    amountMissing: 'The amount of a payment',
    shareMissing: 'The share of a payment',
    instalmentDueMissing: 'The day on which a payment is due',
    instalmentsBeyondTotal: 'Payments that come to no more than the total',
    totalTooLarge: 'Amounts that can be counted exactly',
    updatesMissing: 'How often updates come, from when, and how late one may be',
    policyMissing: 'A figure in the terms for when something goes wrong',
    nothingChanged: 'A change: so far it says the same as what is in force',
  },
  documentTooLarge: {
    sentence: '“{{file}}” has {{megabytes}}\u00a0MB; at most {{most}}\u00a0MB can be attached.',
    next: 'Scan it with a lower resolution, or attach the pages with the signatures.',
  },
  noDispute: {
    sentence: 'This project holds no dispute.',
    next: 'Open one with the client’s words first.',
  },
  severalDisputes: {
    sentence: 'This project holds {{count}} disputes.',
    next: 'Say which one is meant; they are named here.',
  },
  noClaims: {
    sentence: 'No claim is marked in this dispute yet.',
    next: 'Mark in the client’s words what they claim. The check and the offer follow from that.',
  },
  noOption: {
    sentence: 'The offer holds no option yet.',
    next: 'Include at least one option, then try again.',
  },

  nothingDated: {
    sentence: 'Nothing has a date yet.',
    next: 'Dates come with an agreement that both have signed. The made-up project is left out.',
  },
  clientHasProjects: {
    sentence: 'This client stands in a project, so the card stays.',
    next: 'What is noted on it can be changed at any time.',
  },

  wrongPassword: {
    sentence: 'The password does not open this certificate.',
    next: 'Type it once more, with capital and small letters as they were chosen. Nothing was signed yet.',
  },
  noCertificate: {
    sentence: 'This file holds no certificate to sign with.',
    next: 'Choose the file that came with your certificate; its name ends in .p12 or .pfx.',
  },
  noKey: {
    sentence: 'This file holds a certificate, but not the key to sign with.',
    next: 'Export the certificate once more where it is kept, this time together with its private key.',
  },
  certificateUnreadable: {
    sentence: 'Common Ground cannot sign with this kind of certificate.',
    next: 'It knows certificates with an RSA key. If yours has one, export it once more as .p12 or .pfx; otherwise save the PDF and sign it with the program of whoever issued the certificate.',
  },
  noAccount: {
    sentence: 'Common Ground has no mail account to send through.',
    next: 'Set one up in the settings under “Sending”, or hand the message to your mail program.',
  },
  noMailPassword: {
    sentence: 'The password of your mail account is not here.',
    next: 'Write it at the mail account, then send again.',
  },
  noClientAddress: {
    sentence: 'This client has no e-mail address that a message could go to.',
    next: 'Add one on the card of the client, then send again.',
  },
  certificateExpired: {
    sentence: 'This certificate was valid until {{day}}.',
    next: 'Renew it with whoever issued it, then sign with the new one.',
  },
  certificateNotYetValid: {
    sentence: 'This certificate is only valid from {{day}} on.',
    next: 'Sign from that day on, and look whether the date of this computer is right.',
  },
  /** How days are written in these sentences. */
  localeOfDays: 'en-GB',

  problems: {
    /** What was found, then one of the sentences of `mends`. */
    found: '{{path}}: found {{found}}. {{mend}}',
    missing: '{{path}}: nothing stands here. {{mend}}',
    wholeFile: 'The whole file',
  },
  mends: {
    text: 'Words in quotation marks belong here.',
    filledText: 'Words in quotation marks belong here, at least one letter.',
    whole: 'A whole number belongs here.',
    yesNo: 'true or false belongs here.',
    list: 'A list in square brackets belongs here.',
    record: 'A record in curly brackets belongs here.',
    atLeast: 'A whole number of {{limit}} or more belongs here.',
    atMost: 'A whole number of {{limit}} or less belongs here.',
    atMostItems_one: 'At most one entry can stand here.',
    atMostItems_other: 'At most {{count}} entries can stand here.',
    day: 'A day that exists belongs here, written like 2026-05-12.',
    instant: 'A moment with its offset belongs here, written like 2026-05-12T21:47:00+01:00.',
    clockTime: 'A time of day belongs here, written like 09:00.',
    countryCode: 'A country in two capital letters belongs here, such as DE or GB.',
    timeZone: 'A time zone by its full name belongs here, such as Europe/Berlin.',
    currency: 'A currency in three capital letters belongs here, such as EUR.',
    claimTarget:
      'What the claim is about belongs here: {"deliverable": …}, {"exclusion": …}, "outside", "unknown" or "project".',
    oneOf: 'One of these belongs here: {{options}}.',
    instalmentsAddUp:
      'The instalments have to add up to the prices of the deliverables, {{deliverables}} in the smallest unit of the currency.',
    existingId: {
      deliverable: 'The id of a deliverable that the agreement names belongs here.',
      duty: 'The id of something that the client supplies by the agreement belongs here.',
      instalment: 'The id of an instalment that the agreement names belongs here.',
      exclusion: 'The id of an exclusion that the agreement names belongs here.',
      criterion: 'The id of an acceptance criterion that the agreement names belongs here.',
    },
    uniqueId: {
      deliverable: 'Another deliverable has this id; each needs its own.',
      duty: 'Another duty of the client has this id; each needs its own.',
      instalment: 'Another instalment has this id; each needs its own.',
      exclusion: 'Another exclusion has this id; each needs its own.',
      criterion: 'Another criterion has this id; each needs its own.',
      event: 'Another event has this id; each needs its own.',
      dispute: 'Another dispute has this id; each needs its own.',
      claim: 'Another claim has this id; each needs its own.',
    },
    ascendingNumber: 'Version numbers rise, so a number above {{after}} belongs here.',
    exactSum: 'Added up, these amounts pass 9007199254740991, the most that can be counted exactly.',
    deliveredWithinAgreed:
      'That makes {{delivered}} delivered in all; the agreement names {{agreed}}, and no more than that can be delivered.',
    since1990: 'A moment from 1990 on belongs here.',
    notInFuture: 'A moment that has already been belongs here.',
    other: 'Something else belongs here; the description of the project file says what.',
  },
} as const;
