export const sending = {
  title: 'Sending',
  lead: 'If you like, Common Ground hands your messages to the mail server of your own account, at the moment when you press “Send now”. Without an account they go through your mail program, as a file or on paper.',
  never:
    'Common Ground still never sends by itself. It connects only while you send, and to this one server only.',
  setUp: 'Set up a mail account',
  account: '{{address}} through {{host}}',
  change: 'Change the account',
  takeAway: 'Take the account away',
  takeAwayTitle: 'Take the mail account away?',
  takeAwayText:
    'Common Ground forgets the account and its password. Messages go through your mail program again.',
  keepIt: 'Keep it',
  passwordHere: {
    safe: 'Your password is kept in the safe storage of this computer.',
    memory:
      'This computer has no safe storage that Common Ground can use, so your password is kept only until you close the app. Then it asks again.',
    missing: 'Your password is not here. Write it once more under “Change the account”.',
  },
  fields: {
    address: 'Your e-mail address',
    addressHint: 'Your clients see it as the sender.',
    addressUnclear: 'An address looks like name@example.org. Please look at it once more.',
    name: 'Your name as the sender',
    provider: 'Your mail provider',
    providerOther: 'Another one',
    providerHint: 'Fills in the server. With an address of your own, it is whoever hosts it.',
    providerNote: {
      appPassword:
        'This provider wants a password made only for programs, an “app password”. You make it in the security settings of your account there.',
      allow:
        'This provider sends for other programs once you have allowed it: look for “POP3 and IMAP” in its settings.',
      ownPassword:
        'This provider has a password of its own for e-mail programs. You set it in its customer centre.',
      browserOnly:
        'This provider lets programs in only by a sign-in in the browser, which Common Ground does not have. Go on with your mail program.',
    },
    host: 'Mail server for sending',
    hostHint: 'Also called SMTP or outgoing server, often smtp. and the name of the provider.',
    hostUnclear: 'A server looks like smtp.example.org, without spaces and without “https://”.',
    security: 'Encryption',
    tls: 'From the start (TLS)',
    starttls: 'After the greeting (STARTTLS)',
    securityHint: 'Nothing is ever sent without encryption.',
    port: 'Port',
    portHint: '465 for TLS, 587 for STARTTLS, with nearly every provider.',
    portMissing: 'Please write the port: 465 or 587 with nearly every provider.',
    user: 'Sign-in name',
    userHint: 'Mostly the whole e-mail address.',
    userMissing: 'Please write the name that you sign in with.',
    password: 'Password',
    passwordHint: {
      safe: 'Goes into the safe storage of this computer, and into no file.',
      memory:
        'This computer has no safe storage that Common Ground can use: the password is kept only until you close the app.',
    },
    passwordKept: 'A password is kept. Leave this empty to go on with it.',
    passwordMissing: 'Please write the password.',
    save: 'Save the account',
    leave: 'Not now',
  },
  test: {
    action: 'Send a test message',
    sending: 'On its way to {{host}} …',
    toYourself: 'It goes to {{address}}, to yourself.',
    subject: 'A test message from Common Ground',
    body: 'This message went through your own mail account, from you to you.\n\nIf you read it, sending works. Common Ground never sends by itself: a message goes out only when you press “Send now”.',
  },
  /** How it ended; `server` names whose words stand below. */
  outcome: {
    server: 'The server said: {{words}}',
    waits: 'The message waits here until you try again.',
    accepted: {
      sentence: 'The mail server has it.',
      next: 'It is on its way to the client.',
      test: 'Look into your inbox; it should be there in a moment.',
    },
    notReached: {
      offline: {
        sentence: 'The mail server was not found.',
        next: 'Look whether this computer is online and the name of the server is right.',
      },
      noServer: {
        sentence: 'Nobody answered at that server and port.',
        next: 'Look whether the server, the port and the encryption of the account are right.',
      },
      noAnswer: {
        sentence: 'The mail server did not answer in time.',
        next: 'Nothing was sent. If it stays like that, look at port and encryption: TLS mostly goes with port 465, STARTTLS with port 587.',
      },
      cutOff: {
        sentence: 'The connection broke before the message was handed over.',
        next: 'Nothing was sent. If it stays like that, look at port and encryption: TLS mostly goes with port 465, STARTTLS with port 587.',
      },
      certificate: {
        sentence: 'The server could not prove that it is the one you named.',
        next: 'Nothing was sent, not even your password. Look whether the account names the right server, or ask your provider.',
      },
      notEncrypted: {
        sentence: 'The connection could not be encrypted.',
        next: 'Nothing was sent, not even your password. TLS mostly goes with port 465, STARTTLS with port 587.',
      },
      stopped: {
        sentence: 'Sending was broken off before the message was handed over.',
        next: 'Nothing was sent.',
      },
    },
    notNow: {
      sentence: 'The mail server asks to try again later.',
      next: 'Nothing was sent.',
    },
    refusedSignIn: {
      sentence: 'The mail server did not take the sign-in name and the password.',
      next: 'Look whether both are right in the account. Some providers want an “app password” made only for programs.',
    },
    refusedRecipient: {
      sentence: 'The mail server does not take messages to this address.',
      next: 'Look at the address of the client, then send again. Nothing was sent.',
    },
    refusedMessage: {
      sentence: 'The mail server did not take the message.',
      next: 'Nothing was sent. Its words below mostly say why.',
    },
    uncertain: {
      sentence: 'The connection broke at the very end: the message may have arrived, or not.',
      next: 'Look into the folder of sent messages of your mail account, or ask the client. Then say here what you found.',
      test: 'Look into your inbox; if nothing is there in a few minutes, try once more.',
      arrived: 'It arrived',
      again: 'Send again',
    },
  },
  waiting: {
    send: 'Send everything that waits',
    waits: 'Waits to be sent, since {{when}}.',
    frozen:
      'In the outbox it waits as it was when you pressed “Send now”. If you have changed it since, press that here once more.',
    takeBack: 'Take it back',
    /** At the foot of the message. */
    stillHere: 'It is not sent yet and waits for the mail server.',
    takeBackFirst: 'It waits for a mail account. To send it another way, take it back first.',
    mayHaveArrived: 'It may have arrived already. Say above what you found.',
    /** In the row of the outbox. */
    inOutbox: {
      waits: 'Waits for the mail server.',
      beingSent: 'Is being handed to the mail server.',
      uncertain: 'May have arrived already: look at it.',
      refused: 'Not sent.',
    },
  },
  sendNow: 'Send now',
  toAccount: 'To the mail account',
} as const;
