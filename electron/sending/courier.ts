import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SendOutcome } from '../../shared/contract/sending.ts';
import type { SendingAccount } from '../../shared/contract/settings.ts';
import { outcomeOf } from './outcomeOf.ts';

/** A message as it goes out: its bytes, and who it is from and for, as bare addresses. */
export interface PreparedMail {
  readonly bytes: Uint8Array;
  readonly from: string;
  readonly to: string;
}

export interface Errand {
  readonly account: SendingAccount;
  readonly password: string;
  readonly mail: PreparedMail;
  /** Ends it as soon as that leaves no doubt, and after a short while anyway. */
  readonly stop?: AbortSignal;
}

/** Hands one message to the person's mail server. Never rejects. `accepted` is without its moment, which the caller knows. */
export type Courier = (errand: Errand) => Promise<Delivered>;

export type Delivered = Exclude<SendOutcome, { readonly kind: 'accepted' }> | { readonly kind: 'accepted' };

/** How long to wait for the other side, in milliseconds. */
export interface Patience {
  /** From the first step until the server is ready to take the message. */
  readonly untilReady: number;
  /** While the message goes over and for the answer to it: RFC 5321, 4.5.3.2.6, asks for ten minutes. */
  readonly forTheAnswer: number;
  /** For the answer once the app is to end. */
  readonly whenStopped: number;
}

const USUAL: Patience = { untilReady: 45_000, forTheAnswer: 600_000, whenStopped: 5_000 };

interface CourierWays {
  readonly patience?: Patience;
  /** Certificates (PEM) that are trusted instead of the usual authorities. */
  readonly authorities?: string;
}

/**
 * The connection is encrypted before anything is said, and the server's certificate is checked. What matters is one moment: until the end
 * of the message (the line with a dot, RFC 5321, 4.1.1.4) is on its way, the server cannot have taken it; afterwards only its answer tells.
 * nodemailer writes that line when the stream that it reads the message from has ended, so the moment is when ours lets its last piece go.
 */
export function smtpCourier({ patience = USUAL, authorities }: CourierWays = {}): Courier {
  return (errand) => new Promise((resolve) => converse(errand, { patience, authorities }, resolve));
}

function converse(
  { account, password, mail, stop }: Errand,
  { patience, authorities }: { readonly patience: Patience; readonly authorities: string | undefined },
  resolve: (outcome: Delivered) => void,
): void {
  const connection = new SMTPConnection({
    host: account.host,
    port: account.port,
    secure: account.security === 'tls',
    requireTLS: account.security === 'starttls',
    // Else it would tell the name of this computer.
    name: '[127.0.0.1]',
    connectionTimeout: patience.untilReady,
    greetingTimeout: patience.untilReady,
    socketTimeout: patience.forTheAnswer,
    tls: {
      rejectUnauthorized: true,
      minVersion: 'TLSv1.2',
      ...(authorities === undefined ? {} : { ca: authorities }),
    },
  });

  let isAllOut = false;
  let isOver = false;
  const waiting = setTimeout(() => end({ kind: 'notReached', why: 'noAnswer' }), patience.untilReady);
  const onStop = (): void => {
    if (isAllOut) {
      setTimeout(() => end({ kind: 'uncertain' }), patience.whenStopped).unref();
    } else {
      end({ kind: 'notReached', why: 'stopped' });
    }
  };

  function end(outcome: Delivered): void {
    if (isOver) {
      return;
    }
    isOver = true;
    clearTimeout(waiting);
    stop?.removeEventListener('abort', onStop);
    if (outcome.kind === 'accepted') {
      connection.quit();
    }
    connection.close();
    resolve(outcome);
  }

  function fail(error: unknown): void {
    end(outcomeOf(error, { isAllOut, password }));
  }

  connection.on('error', fail);
  // Ends without a word; where there is an error, it comes in the same turn.
  connection.once('end', () => setImmediate(() => fail(undefined)));
  stop?.addEventListener('abort', onStop);
  if (stop?.aborted === true) {
    onStop();
    return;
  }

  connection.connect((unconnected) => {
    if (unconnected !== undefined) {
      fail(unconnected);
      return;
    }
    connection.login({ user: account.user, pass: password }, (unknown) => {
      if (unknown !== null) {
        fail(unknown);
        return;
      }
      const envelope = { from: mail.from, to: mail.to, size: mail.bytes.length };
      const message = Readable.from(
        piecesOf(mail.bytes, {
          onFirst: () => clearTimeout(waiting),
          onLast: () => {
            isAllOut = true;
          },
        }),
        { objectMode: false },
      );
      connection.send(envelope, message, (refused) => {
        if (refused !== null) {
          fail(refused);
          return;
        }
        // A yes to a message that is not out yet answers something else.
        end(isAllOut ? { kind: 'accepted' } : { kind: 'uncertain' });
      });
    });
  });
}

const PIECE_BYTES = 16 * 1024;

/** `onLast` is called when everything was taken and before the stream ends. */
function* piecesOf(
  bytes: Uint8Array,
  { onFirst, onLast }: { readonly onFirst: () => void; readonly onLast: () => void },
): Generator<Uint8Array> {
  onFirst();
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
    yield bytes.subarray(start, start + PIECE_BYTES);
  }
  onLast();
}
