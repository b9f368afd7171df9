import type { WordsOf } from '../words.ts';

export const trouble = {
  unexpected: {
    sentence: 'Es ist etwas geschehen, womit Common Ground nicht gerechnet hat.',
    next: 'Alles, was als gespeichert angezeigt wurde, ist sicher. Versuchen Sie es noch einmal; geschieht es wieder, schließen Sie Common Ground und öffnen Sie es neu.',
  },
  startNotArranged: {
    sentence: 'Dieser Rechner ließ nicht zu, dass Common Ground seinen Start ändert.',
    next: 'Suchen Sie in den Einstellungen des Rechners nach „Autostart“ oder „Anmeldeobjekte“; dort lässt es sich ändern.',
  },
  badRequest: {
    sentence: 'Das Fenster und das Programm dahinter passen nicht zusammen ({{channel}}).',
    next: 'Schließen Sie Common Ground und öffnen Sie es neu.',
  },
  notFound: {
    draft: {
      sentence: 'In „{{name}}“ wird gerade kein Entwurf geschrieben.',
      next: 'Beginnen Sie zuerst eine neue Vereinbarung oder eine Änderung.',
    },
    version: {
      sentence: 'Eine Fassung {{name}} gibt es in diesem Projekt nicht.',
      next: 'Öffnen Sie die Vereinbarung und wählen Sie eine der vorhandenen.',
    },
    entry: {
      sentence: 'Den Eintrag „{{name}}“ gibt es in diesem Projekt nicht.',
      next: 'Öffnen Sie den Verlauf noch einmal; er zeigt die Einträge, die es gibt.',
    },
    message: {
      sentence: 'Diese Nachricht ist nicht mehr unterwegs.',
      next: 'Sehen Sie noch einmal in den Ausgang; er zeigt, was noch wartet.',
    },
    holidayPlace: {
      sentence: 'Für „{{name}}“ sind keine Feiertage bekannt.',
      next: 'Wählen Sie das Land oder die Region aus der Liste.',
    },
    document: {
      sentence: 'Das Dokument „{{name}}“ liegt nicht auf diesem Rechner oder wurde verändert.',
      next: 'Suchen Sie es dort, wo es herkam. Der Hash in der Vereinbarung zeigt, ob eine Kopie dieselbe ist.',
    },
    project: {
      sentence: 'Ein Projekt „{{name}}“ gibt es hier nicht.',
      next: 'Vielleicht wurde es entfernt. Wählen Sie eines aus der Liste der Projekte.',
    },
    client: {
      sentence: 'Einen Kunden „{{name}}“ gibt es hier nicht.',
      next: 'Vielleicht wurde die Karte entfernt. Wählen Sie einen aus der Liste der Kunden.',
    },
    dispute: {
      sentence: 'Eine Klärung „{{name}}“ gibt es in diesem Projekt nicht.',
      next: 'Wählen Sie eine der Klärungen dieses Projekts.',
    },
    offer: {
      sentence: 'Ein Angebot „{{name}}“ gibt es in dieser Klärung nicht.',
      next: 'Öffnen Sie die Klärung neu; sie zeigt das Angebot, das sie enthält.',
    },
    file: {
      sentence: 'Die Datei „{{name}}“ ist nicht da.',
      next: 'Sehen Sie nach, ob sie verschoben oder umbenannt wurde, und wählen Sie sie noch einmal.',
    },
  },
  notJson: {
    sentence: 'Die Datei „{{file}}“ lässt sich ab Zeile {{line}}, Spalte {{column}} nicht lesen.',
    next: 'Eine Projektdatei ist JSON. Öffnen Sie sie in einem Texteditor und berichtigen Sie diese Stelle, oder nehmen Sie die Datei so, wie sie ausgegeben wurde.',
  },
  foreignFile: {
    sentence: '„{{file}}“ ist keine Projektdatei von Common Ground.',
    next: 'Wählen Sie eine Datei, die Common Ground ausgegeben hat. Ihr erster Eintrag lautet "format": "common-ground/project".',
  },
  newerFile: {
    sentence: '„{{file}}“ stammt aus einer neueren Fassung von Common Ground.',
    next: 'Es wurde nichts verändert. Aktualisieren Sie Common Ground und öffnen Sie die Datei dann noch einmal.',
  },
  invalidFile: {
    sentence_one: '„{{file}}“ ist eine Projektdatei, aber eine Stelle darin passt nicht.',
    sentence_other: '„{{file}}“ ist eine Projektdatei, aber {{count}} Stellen darin passen nicht.',
    next: 'Es wurde nichts übernommen. Berichtigen Sie in der Datei, was hier genannt ist, und versuchen Sie es dann noch einmal.',
  },
  fileTooLarge: {
    sentence: '„{{file}}“ hat {{megabytes}}\u00a0MB; gelesen werden höchstens {{most}}\u00a0MB.',
    next: 'Eine Projektdatei enthält nur Worte und Zahlen. Sehen Sie nach, ob es die richtige Datei ist.',
  },
  notRead: {
    sentence: '„{{file}}“ ließ sich nicht lesen.',
    next: 'Sehen Sie nach, ob der Datenträger in Ordnung und die Datei noch da ist, und versuchen Sie es dann noch einmal.',
  },
  alreadyThere: {
    sentence: 'Das Projekt aus „{{file}}“ ist schon hier.',
    next: 'Es wurde nichts verändert. Öffnen Sie es aus der Liste der Projekte.',
  },
  behindFile: {
    sentence: 'Das Projekt in „{{file}}“ ist schon hier, und hier ist seither mehr festgehalten.',
    next: 'Nichts wurde geändert. Öffnen Sie es aus der Liste der Projekte.',
  },
  wouldLose: {
    sentence:
      'Das Projekt in „{{file}}“ ist schon hier, und in der Datei fehlt etwas, das hier festgehalten ist.',
    next: 'Nichts wurde geändert. Sichern Sie das Projekt von hier als Datei und arbeiten Sie auf beiden Rechnern damit weiter.',
  },
  brokenFile: {
    sentence:
      'Das Projekt in „{{file}}“ ist schon hier, und die Siegel in der Datei passen nicht zu dem, was dort steht.',
    next: 'Nichts wurde geändert. Nehmen Sie die Datei, wie sie zuerst gesichert wurde, oder arbeiten Sie mit dem Projekt von hier weiter.',
  },
  differingFile: {
    version: {
      sentence: 'Fassung {{number}} in „{{file}}“ ist eine andere als die unterzeichnete, die hier liegt.',
      next: 'Nichts wurde geändert: Was beide unterzeichnet haben, bleibt. Vergleichen Sie beide mit dem Exemplar des Kunden.',
    },
    event: {
      sentence: 'Eintrag {{number}} in „{{file}}“ ist ein anderer als der, der hier steht.',
      next: 'Nichts wurde geändert: Was festgehalten ist, bleibt. Arbeiten Sie mit dem Projekt von hier weiter, und halten Sie darin fest, was nur in der Datei steht.',
    },
  },
  notMail: {
    sentence: '„{{file}}“ ist keine E-Mail.',
    next: 'Sichern Sie die Nachricht in Ihrem Mailprogramm als Datei (.eml) und wählen Sie diese, oder fügen Sie den Wortlaut ein.',
  },
  notCorrectable: {
    signing: {
      sentence: 'Eine Unterzeichnung hält Common Ground selbst fest; berichtigen lässt sie sich nicht.',
      next: 'Ändern Sie das Vereinbarte mit einer Änderung, die beide unterzeichnen.',
    },
    words: {
      sentence: 'Worte, die kamen oder gingen, bleiben, wie sie sind.',
      next: 'Schreiben Sie in einer Notiz dazu, was man darüber wissen muss.',
    },
    corrected: {
      sentence: 'Dieser Eintrag ist schon berichtigt.',
      next: 'Berichtigen Sie die Berichtigung, falls auch sie nicht stimmt.',
    },
  },
  notInMessage: {
    sentence: 'So stehen diese Worte nicht in der Nachricht.',
    next: 'Lassen Sie sie, wie sie geschrieben wurden; kürzen Sie nur am Anfang und am Ende.',
  },
  wouldBeInvalid: {
    sentence: 'So passt es nicht in das Projekt und wurde deshalb nicht gespeichert.',
    next: 'Ändern Sie, was hier genannt ist, und speichern Sie dann noch einmal. Das zuvor Gespeicherte ist unberührt.',
  },
  readOnlyProject: {
    sentence:
      'Dieses Projekt lässt sich nur lesen: Das Siegel von {{record}} passt nicht zu dem, was dort steht.',
    next: 'Nehmen Sie das Projekt aus einer Kopie, deren Siegel stimmen, etwa aus einer früheren Ausgabe oder einer Sicherung.',
  },
  wordsAreMarked: {
    sentence:
      'Die Worte der Kundin oder des Kunden bleiben, wie sie sind, solange Punkte darin markiert sind.',
    next: 'Entfernen Sie zuerst die markierten Punkte und ändern Sie dann die Worte.',
  },
  diskFull: {
    sentence: 'Der Datenträger ist voll; „{{file}}“ wurde nicht gespeichert.',
    next: 'Das zuvor Gespeicherte ist unberührt. Schaffen Sie etwas Platz und speichern Sie dann noch einmal.',
  },
  diskReadOnly: {
    sentence: 'Der Datenträger lässt sich nur lesen; „{{file}}“ wurde nicht gespeichert.',
    next: 'Das zuvor Gespeicherte ist unberührt. Wählen Sie einen anderen Ort oder erlauben Sie das Schreiben, und speichern Sie dann noch einmal.',
  },
  noPermission: {
    sentence: 'Dieser Rechner lässt Common Ground nicht an „{{file}}“.',
    next: 'Wählen Sie einen anderen Ordner oder ändern Sie dessen Zugriffsrechte, und versuchen Sie es dann noch einmal.',
  },
  fileBusy: {
    sentence: 'Ein anderes Programm hält „{{file}}“ gerade fest.',
    next: 'Das zuvor Gespeicherte ist unberührt. Schließen Sie die Datei dort oder warten Sie einen Augenblick, und versuchen Sie es dann noch einmal.',
  },
  notSaved: {
    sentence: '„{{file}}“ ließ sich nicht speichern.',
    next: 'Das zuvor Gespeicherte ist unberührt. Versuchen Sie es noch einmal; geschieht es wieder, sehen Sie nach, ob der Datenträger in Ordnung ist.',
  },
  unsigned: {
    sentence: 'Noch keine Fassung der Vereinbarung ist von beiden Seiten unterschrieben.',
    next: 'Ein Angebot stützt sich auf das, was beide unterschrieben haben. Nehmen Sie ein Projekt mit unterschriebener Vereinbarung.',
  },
  alreadySigned: {
    sentence: 'Das ist unterzeichnet und bleibt, wie es ist.',
    next: 'Was ab jetzt anders sein soll, steht in einer Änderung zur Vereinbarung.',
  },
  emptySignature: {
    sentence: 'Die Unterschrift fehlt noch.',
    next: 'Zeichnen Sie sie oder tippen Sie den Namen, dann unterzeichnen Sie.',
  },
  draftThere: {
    sentence: 'In diesem Projekt liegt schon ein anderer Entwurf.',
    next: 'Schließen Sie ihn ab oder verwerfen Sie ihn zuerst.',
  },
  historyStays: {
    sentence: 'Unterzeichnetes und Festgehaltenes bleibt, wie es ist; geändert wurde nichts.',
    next: 'Schreiben Sie eine Änderung zur Vereinbarung, oder berichtigen Sie einen Eintrag mit einem neuen.',
  },
  alreadySent: {
    sentence: 'Diese Nachricht wurde als gesendet vermerkt; ihr Wortlaut bleibt, wie er ist.',
    next: 'Sie steht im Verlauf des Projekts. Wenn etwas nachzutragen ist, schreiben Sie eine neue Nachricht.',
  },
  noWordsWritten: {
    sentence: 'In der Nachricht steht noch kein Wort.',
    next: 'Schreiben Sie hinein, was Sie senden oder gesendet haben; ohne Worte belegt sie nichts.',
  },
  sentInFuture: {
    sentence: 'Der Zeitpunkt des Sendens liegt noch vor Ihnen.',
    next: 'Wählen Sie einen Zeitpunkt bis jetzt.',
  },
  sentBeforeWritten: {
    sentence:
      'Das ist lange vor dem Schreiben dieser Nachricht. Eintragen lässt sich ein Zeitpunkt ab dem {{day}}.',
    next: 'Wählen Sie einen späteren Zeitpunkt. Ging damals etwas anderes hinaus, halten Sie es im Verlauf fest.',
  },
  noMailProgram: {
    sentence: 'Kein Mailprogramm hat die Nachricht geöffnet.',
    next: 'Kopieren Sie den Text in Ihre Mail, oder speichern Sie die Nachricht als Datei und öffnen Sie diese. Im Postausgang bleibt sie erhalten.',
  },
  notCopied: {
    sentence: 'Der Text ließ sich nicht in die Zwischenablage legen.',
    next: 'Versuchen Sie es noch einmal, oder markieren Sie den Text in der Nachricht und kopieren Sie ihn mit der Tastatur.',
  },
  awaitsSignature: {
    sentence: 'Fassung {{version}} wartet noch auf Unterschriften.',
    next: 'Lassen Sie sie zuerst unterzeichnen oder verwerfen Sie sie.',
  },
  signedTooEarly: {
    sentence: 'Der angegebene Tag liegt vor der Unterschrift unter Fassung {{version}}.',
    next: 'Geben Sie Tag und Uhrzeit an, zu denen die Änderung unterzeichnet wurde.',
  },
  notConfirmed: {
    sentence: 'Noch sind nicht alle Teile gelesen und bestätigt.',
    next: 'Gehen Sie zuerst diese durch, dann unterzeichnen Sie.',
  },
  walkParts: {
    time: 'Zeit',
    deliverables: 'Leistungen',
    payments: 'Zahlungen',
    refunds: 'Wenn etwas nicht klappt',
    withdrawal: 'Widerrufsrecht',
  },
  draftIncomplete: {
    sentence: 'So lässt es sich noch nicht unterzeichnen.',
    next: 'Ergänzen Sie, was hier steht, dann versuchen Sie es noch einmal.',
  },
  gaps: {
    noDeliverables: 'Mindestens eine Leistung',
    titleMissing: 'Wie eine Leistung heißt',
    priceMissing: 'Der Preis einer Leistung',
    dueMissing: 'Der Tag, bis zu dem eine Leistung fertig ist',
    quantityMissing: 'Wie viele Stücke eine Leistung hat',
    revisionsMissing: 'Wie viele Korrekturrunden enthalten sind',
    dutyTextMissing: 'Was der Kunde beisteuert',
    dutyDueMissing: 'Der Tag, bis zu dem der Kunde etwas beisteuert',
    noInstalments: 'Mindestens eine Zahlung',
    labelMissing: 'Wofür eine Zahlung ist',
    amountMissing: 'Der Betrag einer Zahlung',
    shareMissing: 'Der Anteil einer Zahlung',
    instalmentDueMissing: 'Der Tag, an dem eine Zahlung fällig ist',
    instalmentsBeyondTotal: 'Zahlungen, die zusammen nicht mehr als die Summe ergeben',
    totalTooLarge: 'Beträge, die sich genau zählen lassen',
    updatesMissing: 'Wie oft Zwischenberichte kommen, ab wann, und wie spät einer sein darf',
    policyMissing: 'Eine Zahl in den Regeln für den Fall, dass etwas nicht klappt',
    nothingChanged: 'Eine Änderung: Bisher steht dort dasselbe wie in der geltenden Fassung',
  },
  documentTooLarge: {
    sentence: '„{{file}}“ hat {{megabytes}}\u00a0MB; anhängen lassen sich höchstens {{most}}\u00a0MB.',
    next: 'Scannen Sie mit geringerer Auflösung, oder hängen Sie nur die Seiten mit den Unterschriften an.',
  },
  noDispute: {
    sentence: 'In diesem Projekt gibt es keine Klärung.',
    next: 'Öffnen Sie zuerst eine mit den Worten der Kundin oder des Kunden.',
  },
  severalDisputes: {
    sentence: 'In diesem Projekt gibt es {{count}} Klärungen.',
    next: 'Sagen Sie, welche gemeint ist; sie sind hier genannt.',
  },
  noClaims: {
    sentence: 'In dieser Klärung ist noch kein Punkt markiert.',
    next: 'Markieren Sie in den Worten der Kundin oder des Kunden, was beanstandet wird. Daraus ergeben sich Prüfung und Angebot.',
  },
  noOption: {
    sentence: 'Das Angebot enthält noch keine Möglichkeit zur Wahl.',
    next: 'Nehmen Sie mindestens eine auf und versuchen Sie es dann noch einmal.',
  },
  nothingDated: {
    sentence: 'Noch hat nichts einen Termin.',
    next: 'Termine gibt es, sobald beide eine Vereinbarung unterzeichnet haben. Das erfundene Projekt zählt nicht mit.',
  },
  clientHasProjects: {
    sentence: 'Dieser Kunde steht in einem Projekt, darum bleibt die Karte.',
    next: 'Was darauf steht, können Sie jederzeit ändern.',
  },

  wrongPassword: {
    sentence: 'Das Passwort öffnet dieses Zertifikat nicht.',
    next: 'Geben Sie es noch einmal ein und achten Sie auf Groß- und Kleinschreibung. Es wurde noch nichts unterschrieben.',
  },
  noCertificate: {
    sentence: 'In dieser Datei ist kein Zertifikat, mit dem sich unterschreiben lässt.',
    next: 'Wählen Sie die Datei, die Sie mit Ihrem Zertifikat bekommen haben; ihr Name endet auf .p12 oder .pfx.',
  },
  noKey: {
    sentence: 'In dieser Datei ist ein Zertifikat, aber nicht der Schlüssel zum Unterschreiben.',
    next: 'Exportieren Sie das Zertifikat noch einmal dort, wo es liegt, diesmal zusammen mit dem privaten Schlüssel.',
  },
  certificateUnreadable: {
    sentence: 'Mit dieser Art von Zertifikat kann Common Ground nicht unterschreiben.',
    next: 'Es kennt Zertifikate mit einem RSA-Schlüssel. Hat Ihres einen, exportieren Sie es noch einmal als .p12 oder .pfx; sonst speichern Sie das PDF und unterschreiben es mit dem Programm des Anbieters, von dem das Zertifikat ist.',
  },
  noAccount: {
    sentence: 'Common Ground hat kein E-Mail-Konto, über das es senden könnte.',
    next: 'Richten Sie es in den Einstellungen unter „Senden“ ein, oder geben Sie die Nachricht an Ihr E-Mail-Programm.',
  },
  noMailPassword: {
    sentence: 'Das Passwort Ihres E-Mail-Kontos ist nicht da.',
    next: 'Tragen Sie es beim E-Mail-Konto neu ein, dann senden Sie noch einmal.',
  },
  noClientAddress: {
    sentence: 'Dieser Kunde hat keine E-Mail-Adresse, an die eine Nachricht gehen könnte.',
    next: 'Ergänzen Sie eine auf der Karte des Kunden, dann senden Sie noch einmal.',
  },
  certificateExpired: {
    sentence: 'Dieses Zertifikat war bis zum {{day}} gültig.',
    next: 'Lassen Sie es vom Anbieter erneuern und unterschreiben Sie mit dem neuen.',
  },
  certificateNotYetValid: {
    sentence: 'Dieses Zertifikat gilt erst ab dem {{day}}.',
    next: 'Unterschreiben Sie ab diesem Tag, und sehen Sie nach, ob das Datum dieses Rechners stimmt.',
  },
  localeOfDays: 'de-DE',

  problems: {
    found: '{{path}}: Hier steht {{found}}. {{mend}}',
    missing: '{{path}}: Hier steht nichts. {{mend}}',
    wholeFile: 'Die ganze Datei',
  },
  mends: {
    text: 'Hierher gehören Worte in Anführungszeichen.',
    filledText: 'Hierher gehören Worte in Anführungszeichen, mindestens ein Buchstabe.',
    whole: 'Hierher gehört eine ganze Zahl.',
    yesNo: 'Hierher gehört true oder false.',
    list: 'Hierher gehört eine Liste in eckigen Klammern.',
    record: 'Hierher gehört ein Eintrag in geschweiften Klammern.',
    atLeast: 'Hierher gehört eine ganze Zahl ab {{limit}}.',
    atMost: 'Hierher gehört eine ganze Zahl bis {{limit}}.',
    atMostItems_one: 'Hier kann höchstens ein Eintrag stehen.',
    atMostItems_other: 'Hier können höchstens {{count}} Einträge stehen.',
    day: 'Hierher gehört ein Tag, den es gibt, geschrieben wie 2026-05-12.',
    instant: 'Hierher gehört ein Zeitpunkt mit Zeitverschiebung, geschrieben wie 2026-05-12T21:47:00+02:00.',
    clockTime: 'Hierher gehört eine Uhrzeit, geschrieben wie 09:00.',
    countryCode: 'Hierher gehört ein Land in zwei Großbuchstaben, etwa DE oder GB.',
    timeZone: 'Hierher gehört eine Zeitzone mit vollem Namen, etwa Europe/Berlin.',
    currency: 'Hierher gehört eine Währung in drei Großbuchstaben, etwa EUR.',
    claimTarget:
      'Hierher gehört, worum es bei dem Punkt geht: {"deliverable": …}, {"exclusion": …}, "outside", "unknown" oder "project".',
    oneOf: 'Hierher gehört eines von diesen: {{options}}.',
    instalmentsAddUp:
      'Die Raten müssen zusammen die Preise der Leistungen ergeben, {{deliverables}} in der kleinsten Einheit der Währung.',
    existingId: {
      deliverable: 'Hierher gehört die Kennung einer Leistung, die in der Vereinbarung steht.',
      duty: 'Hierher gehört die Kennung einer Zuarbeit, die in der Vereinbarung steht.',
      instalment: 'Hierher gehört die Kennung einer Rate, die in der Vereinbarung steht.',
      exclusion: 'Hierher gehört die Kennung eines Ausschlusses, der in der Vereinbarung steht.',
      criterion: 'Hierher gehört die Kennung eines Abnahmekriteriums, das in der Vereinbarung steht.',
    },
    uniqueId: {
      deliverable: 'Eine andere Leistung hat diese Kennung; jede braucht ihre eigene.',
      duty: 'Eine andere Zuarbeit hat diese Kennung; jede braucht ihre eigene.',
      instalment: 'Eine andere Rate hat diese Kennung; jede braucht ihre eigene.',
      exclusion: 'Ein anderer Ausschluss hat diese Kennung; jeder braucht seine eigene.',
      criterion: 'Ein anderes Kriterium hat diese Kennung; jedes braucht seine eigene.',
      event: 'Ein anderes Ereignis hat diese Kennung; jedes braucht seine eigene.',
      dispute: 'Eine andere Klärung hat diese Kennung; jede braucht ihre eigene.',
      claim: 'Ein anderer Punkt hat diese Kennung; jeder braucht seine eigene.',
    },
    ascendingNumber: 'Die Nummern der Fassungen steigen, deshalb gehört hierher eine Zahl über {{after}}.',
    exactSum:
      'Zusammen gehen diese Beträge über 9007199254740991 hinaus, und weiter lässt sich nicht genau rechnen.',
    deliveredWithinAgreed:
      'Damit wären insgesamt {{delivered}} geliefert; vereinbart sind {{agreed}}, und mehr können es nicht sein.',
    since1990: 'Hierher gehört ein Zeitpunkt ab 1990.',
    notInFuture: 'Hierher gehört ein Zeitpunkt, der schon war.',
    other: 'Hierher gehört etwas anderes; was, sagt die Beschreibung der Projektdatei.',
  },
} as const satisfies WordsOf<'trouble'>;
