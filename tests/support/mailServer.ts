import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { KeyAndCertificate } from './selfSigned.ts';

/**
 * Where the server lets the connection go, or stops to answer. `beforeYes`: it has the whole message and keeps it; `unkept`: it has the
 * whole message and loses it.
 */
export type Stage =
  'greeting' | 'signIn' | 'sender' | 'recipient' | 'inData' | 'unkept' | 'beforeYes' | 'afterYes';

export const STAGES: readonly Stage[] = [
  'greeting',
  'signIn',
  'sender',
  'recipient',
  'inData',
  'unkept',
  'beforeYes',
  'afterYes',
];

export interface MailServerWays {
  readonly security?: 'tls' | 'starttls' | 'plain';
  readonly own: KeyAndCertificate;
  readonly password?: string;
}

export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly bytes: Buffer;
}

export type Mood =
  | { readonly kind: 'well' }
  | { readonly kind: 'cutsAt'; readonly stage: Stage }
  /** It goes no further until the other side is gone. */
  | { readonly kind: 'stopsAt'; readonly stage: Stage }
  | { readonly kind: 'refuses'; readonly what: 'recipient' | 'sender' | 'message'; readonly code: number };

/** A real mail server on this computer that can be in a bad mood. */
export class MailServer {
  readonly received: Received[] = [];
  mood: Mood = { kind: 'well' };
  connections = 0;
  port = 0;
  /** The password that it takes. */
  takes: string;
  /** Called when it stops at a stage. */
  onStop: () => void = () => undefined;
  readonly #server: SMTPServer;

  constructor({ security = 'tls', own, password = 'geheim Wörter 9' }: MailServerWays) {
    this.takes = password;
    this.#server = new SMTPServer({
      secure: security === 'tls',
      key: own.key,
      cert: own.certificate,
      size: 20 * 1024 * 1024,
      disabledCommands: security === 'plain' ? ['STARTTLS'] : [],
      allowInsecureAuth: security === 'plain',
      authOptional: false,
      closeTimeout: 100,
      logger: false,
      onConnect: (_session, answer) => this.#pass('greeting', answer),
      onAuth: (auth, _session, answer) =>
        this.#pass('signIn', () =>
          auth.username === 'kim@example.org' && auth.password === this.takes
            ? answer(null, { user: 'kim' })
            : answer(coded(535, `5.7.8 no: ${auth.username ?? ''} ${auth.password ?? ''}`)),
        ),
      onMailFrom: (_address, _session, answer) =>
        this.#pass('sender', () => answer(this.#refusal('sender', '5.7.1 Not your address'))),
      onRcptTo: (_address, _session, answer) =>
        this.#pass('recipient', () => answer(this.#refusal('recipient', '5.1.1 Nobody of that name'))),
      onData: (stream, { envelope }, answer) => {
        const pieces: Buffer[] = [];
        let goesOn = false;
        stream.on('data', (piece: Buffer) => {
          if (pieces.length === 0) {
            this.#pass('inData', () => {
              goesOn = true;
            });
          }
          pieces.push(piece);
        });
        stream.on('end', () => {
          if (!goesOn) {
            return;
          }
          const refusal = this.#refusal('message', '5.6.0 Not like that');
          if (refusal !== null) {
            answer(refusal);
            return;
          }
          this.#pass('unkept', () => {
            this.received.push({
              from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
              to: envelope.rcptTo.map(({ address }) => address),
              bytes: Buffer.concat(pieces),
            });
            this.#pass('beforeYes', () => {
              answer(null, 'taken');
              this.#pass('afterYes', () => undefined);
            });
          });
        });
      },
    });
    // A client that goes away in the middle is what these tests are about.
    this.#server.on('error', () => undefined);
    this.#server.server.on('connection', (socket: Socket) => {
      this.connections += 1;
      socket.on('error', () => undefined);
    });
  }

  /** Resolves to the port. */
  open(port = 0): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', () => {
        // What listens on a port has an address of this form.
        this.port = (this.#server.server.address() as AddressInfo).port;
        resolve(this.port);
      });
    });
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  cut(): void {
    this.#server.connections.forEach(({ _socket }) => _socket.destroy());
  }

  #pass(stage: Stage, goOn: () => void): void {
    const { mood } = this;
    if ((mood.kind !== 'cutsAt' && mood.kind !== 'stopsAt') || mood.stage !== stage) {
      goOn();
    } else if (mood.kind === 'stopsAt') {
      this.onStop();
    } else if (stage === 'afterYes') {
      // The answer is on its way and goes out before the end.
      this.#server.connections.forEach(({ _socket }) => _socket.end());
    } else {
      this.cut();
    }
  }

  #refusal(what: 'recipient' | 'sender' | 'message', words: string): Error | null {
    return this.mood.kind === 'refuses' && this.mood.what === what ? coded(this.mood.code, words) : null;
  }
}

function coded(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode });
}
