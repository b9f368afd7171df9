import type { WordsOf } from '../words.ts';

export const sending = {
  title: 'Senden',
  lead: 'Wenn Sie möchten, übergibt Common Ground Ihre Nachrichten dem Mailserver Ihres eigenen Kontos, in dem Moment, in dem Sie auf „Jetzt senden“ drücken. Ohne Konto gehen sie über Ihr E-Mail-Programm, als Datei oder auf Papier hinaus.',
  never:
    'Common Ground sendet weiterhin nie von selbst. Es verbindet sich nur, während Sie senden, und nur mit diesem einen Server.',
  setUp: 'E-Mail-Konto einrichten',
  account: '{{address}} über {{host}}',
  change: 'Konto ändern',
  takeAway: 'Konto entfernen',
  takeAwayTitle: 'E-Mail-Konto entfernen?',
  takeAwayText:
    'Common Ground vergisst das Konto und sein Passwort. Nachrichten gehen wieder über Ihr E-Mail-Programm hinaus.',
  keepIt: 'Behalten',
  passwordHere: {
    safe: 'Ihr Passwort liegt im sicheren Speicher dieses Rechners.',
    memory:
      'Dieser Rechner hat keinen sicheren Speicher, den Common Ground nutzen kann. Ihr Passwort bleibt deshalb nur da, bis Sie die App schließen; danach fragt sie wieder.',
    missing: 'Ihr Passwort ist nicht da. Tragen Sie es unter „Konto ändern“ noch einmal ein.',
  },
  fields: {
    address: 'Ihre E-Mail-Adresse',
    addressHint: 'Ihre Kunden sehen sie als Absender.',
    addressUnclear: 'Eine Adresse sieht aus wie name@example.org. Bitte sehen Sie noch einmal nach.',
    name: 'Ihr Name als Absender',
    provider: 'Ihr E-Mail-Anbieter',
    providerOther: 'Ein anderer',
    providerHint: 'Trägt den Server ein. Bei einer eigenen Adresse ist es der, bei dem sie liegt.',
    providerNote: {
      appPassword:
        'Dieser Anbieter verlangt ein Passwort nur für Programme, ein „App-Passwort“. Sie erstellen es dort in den Sicherheitseinstellungen Ihres Kontos.',
      allow:
        'Dieser Anbieter sendet für andere Programme, sobald Sie es erlaubt haben: Suchen Sie dort in den Einstellungen nach „POP3 und IMAP“.',
      ownPassword:
        'Dieser Anbieter hat ein eigenes Passwort für E-Mail-Programme. Sie legen es in seinem Kundencenter fest.',
      browserOnly:
        'Dieser Anbieter lässt Programme nur nach einer Anmeldung im Browser zu, und die kennt Common Ground nicht. Bleiben Sie bei Ihrem E-Mail-Programm.',
    },
    host: 'Server zum Senden',
    hostHint: 'Heißt auch SMTP oder Postausgangsserver, oft smtp. und der Name des Anbieters.',
    hostUnclear: 'Ein Server sieht aus wie smtp.example.org, ohne Leerzeichen und ohne „https://“.',
    security: 'Verschlüsselung',
    tls: 'Von Anfang an (TLS)',
    starttls: 'Nach der Begrüßung (STARTTLS)',
    securityHint: 'Unverschlüsselt wird nie etwas gesendet.',
    port: 'Port',
    portHint: '465 bei TLS, 587 bei STARTTLS, bei fast jedem Anbieter.',
    portMissing: 'Bitte tragen Sie den Port ein: bei fast jedem Anbieter 465 oder 587.',
    user: 'Anmeldename',
    userHint: 'Meist die ganze E-Mail-Adresse.',
    userMissing: 'Bitte tragen Sie den Namen ein, mit dem Sie sich anmelden.',
    password: 'Passwort',
    passwordHint: {
      safe: 'Kommt in den sicheren Speicher dieses Rechners und in keine Datei.',
      memory:
        'Dieser Rechner hat keinen sicheren Speicher, den Common Ground nutzen kann: Das Passwort bleibt nur da, bis Sie die App schließen.',
    },
    passwordKept: 'Ein Passwort ist da. Lassen Sie das Feld leer, um dabei zu bleiben.',
    passwordMissing: 'Bitte tragen Sie das Passwort ein.',
    save: 'Konto speichern',
    leave: 'Jetzt nicht',
  },
  test: {
    action: 'Testnachricht senden',
    sending: 'Unterwegs zu {{host}} …',
    toYourself: 'Sie geht an {{address}}, also an Sie selbst.',
    subject: 'Eine Testnachricht von Common Ground',
    body: 'Diese Nachricht ging über Ihr eigenes E-Mail-Konto, von Ihnen an Sie.\n\nWenn Sie sie lesen, klappt das Senden. Common Ground sendet nie von selbst: Eine Nachricht geht nur hinaus, wenn Sie auf „Jetzt senden“ drücken.',
  },
  outcome: {
    server: 'Der Server sagte: {{words}}',
    waits: 'Die Nachricht wartet hier, bis Sie es wieder versuchen.',
    accepted: {
      sentence: 'Der Mailserver hat die Nachricht.',
      next: 'Sie ist auf dem Weg zum Kunden.',
      test: 'Sehen Sie in Ihren Posteingang; sie sollte gleich da sein.',
    },
    notReached: {
      offline: {
        sentence: 'Der Mailserver wurde nicht gefunden.',
        next: 'Sehen Sie nach, ob dieser Rechner online ist und der Name des Servers stimmt.',
      },
      noServer: {
        sentence: 'An diesem Server und Port hat niemand geantwortet.',
        next: 'Sehen Sie nach, ob beim Konto Server, Port und Verschlüsselung stimmen.',
      },
      noAnswer: {
        sentence: 'Der Mailserver hat nicht rechtzeitig geantwortet.',
        next: 'Es wurde nichts gesendet. Bleibt es dabei, sehen Sie nach Port und Verschlüsselung: Zu TLS gehört meist Port 465, zu STARTTLS Port 587.',
      },
      cutOff: {
        sentence: 'Die Verbindung brach ab, bevor die Nachricht übergeben war.',
        next: 'Es wurde nichts gesendet. Bleibt es dabei, sehen Sie nach Port und Verschlüsselung: Zu TLS gehört meist Port 465, zu STARTTLS Port 587.',
      },
      certificate: {
        sentence: 'Der Server konnte nicht nachweisen, dass er der genannte ist.',
        next: 'Es wurde nichts gesendet, auch Ihr Passwort nicht. Sehen Sie nach, ob beim Konto der Name des Servers stimmt, oder fragen Sie Ihren Anbieter.',
      },
      notEncrypted: {
        sentence: 'Die Verbindung ließ sich nicht verschlüsseln.',
        next: 'Es wurde nichts gesendet, auch Ihr Passwort nicht. Zu TLS gehört meist Port 465, zu STARTTLS Port 587.',
      },
      stopped: {
        sentence: 'Das Senden wurde abgebrochen, bevor die Nachricht übergeben war.',
        next: 'Es wurde nichts gesendet.',
      },
    },
    notNow: {
      sentence: 'Der Mailserver bittet, es später noch einmal zu versuchen.',
      next: 'Es wurde nichts gesendet.',
    },
    refusedSignIn: {
      sentence: 'Der Mailserver hat Anmeldename und Passwort nicht angenommen.',
      next: 'Sehen Sie nach, ob beim Konto beides stimmt. Manche Anbieter verlangen ein „App-Passwort“ nur für Programme.',
    },
    refusedRecipient: {
      sentence: 'Der Mailserver nimmt keine Nachrichten an diese Adresse an.',
      next: 'Sehen Sie nach der Adresse des Kunden, dann senden Sie noch einmal. Es wurde nichts gesendet.',
    },
    refusedMessage: {
      sentence: 'Der Mailserver hat die Nachricht nicht angenommen.',
      next: 'Es wurde nichts gesendet. Warum, sagen meist die Worte des Servers darunter.',
    },
    uncertain: {
      sentence: 'Die Verbindung brach ganz am Ende ab: Die Nachricht kann angekommen sein oder auch nicht.',
      next: 'Sehen Sie in den Ordner der gesendeten Nachrichten Ihres E-Mail-Kontos, oder fragen Sie den Kunden. Dann sagen Sie hier, was Sie gefunden haben.',
      test: 'Sehen Sie in Ihren Posteingang; ist nach ein paar Minuten nichts da, versuchen Sie es noch einmal.',
      arrived: 'Sie ist angekommen',
      again: 'Noch einmal senden',
    },
  },
  waiting: {
    send: 'Alles Wartende senden',
    waits: 'Wartet seit {{when}} darauf, gesendet zu werden.',
    frozen:
      'Im Postausgang wartet sie so, wie sie war, als Sie auf „Jetzt senden“ gedrückt haben. Haben Sie sie seitdem geändert, drücken Sie hier noch einmal darauf.',
    takeBack: 'Zurückholen',
    /** Am Fuß der Nachricht. */
    stillHere: 'Sie ist noch nicht gesendet und wartet auf den Mailserver.',
    takeBackFirst:
      'Sie wartet auf ein E-Mail-Konto. Um sie auf anderem Weg zu senden, holen Sie sie erst zurück.',
    mayHaveArrived: 'Sie kann schon angekommen sein. Sagen Sie oben, was Sie gefunden haben.',
    /** In der Zeile des Postausgangs. */
    inOutbox: {
      waits: 'Wartet auf den Mailserver.',
      beingSent: 'Wird gerade dem Mailserver übergeben.',
      uncertain: 'Vielleicht schon angekommen: Sehen Sie nach.',
      refused: 'Nicht gesendet.',
    },
  },
  sendNow: 'Jetzt senden',
  toAccount: 'Zum E-Mail-Konto',
} as const satisfies WordsOf<'sending'>;
