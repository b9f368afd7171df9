import type { AddressInfo, Server } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { TLSSocket } from 'node:tls';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { makeMessageMail } from '../../../electron/documents/messageMail.ts';
import type { Errand, Patience } from '../../../electron/sending/courier.ts';
import { smtpCourier } from '../../../electron/sending/courier.ts';
import type { MailServerWays, Stage } from '../../support/mailServer.ts';
import { MailServer } from '../../support/mailServer.ts';
import type { KeyAndCertificate } from '../../support/selfSigned.ts';
import { selfSigned } from '../../support/selfSigned.ts';

const PASSWORD = 'geheim Wörter 9';
const PATIENCE: Patience = { untilReady: 10_000, forTheAnswer: 10_000, whenStopped: 50 };

let own: KeyAndCertificate;
beforeAll(() => {
  own = selfSigned();
});

describe('a message through the person’s own account', () => {
  it.each(['tls', 'starttls'] as const)(
    'arrives once, with umlauts and the attachment whole, over %s',
    async (security) => {
      const { server, errand } = await opened({ security });
      const pdf = Uint8Array.from({ length: 100_000 }, (_, place) => (place * 31) % 256);
      const bytes = await makeMessageMail({
        from: { name: 'Kim Müller', address: 'kim@example.org' },
        to: { name: 'Bäckerei Süß', address: 'toni@example.com' },
        subject: 'Stand der Dinge: Bäckerei, Öffnungszeiten',
        body: 'Grüß Gott Toni,\n\n.ein Punkt am Anfang\n.\nund nach ihm.',
        attachment: { fileName: 'Übersicht.pdf', pdf },
        messageId: 'm-1',
        date: new Date('2026-05-13T08:00:00Z'),
        isUnsent: false,
      });

      expect(await courier()(errand({ bytes }))).toEqual({ kind: 'accepted' });

      expect(server.received).toHaveLength(1);
      expect(server.received[0]).toMatchObject({ from: 'kim@example.org', to: ['toni@example.com'] });
      const mail = await PostalMime.parse(server.received[0]?.bytes ?? '');
      expect(mail).toMatchObject({
        from: { name: 'Kim Müller', address: 'kim@example.org' },
        to: [{ name: 'Bäckerei Süß', address: 'toni@example.com' }],
        subject: 'Stand der Dinge: Bäckerei, Öffnungszeiten',
        messageId: expect.stringContaining('m-1') as string,
      });
      expect(mail.text).toContain('Grüß Gott Toni,\n\n.ein Punkt am Anfang\n.\nund nach ihm.');
      expect(mail.headers.map(({ key }) => key)).not.toContain('x-unsent');
      expect(mail.attachments[0]?.filename).toBe('Übersicht.pdf');
      const attached = mail.attachments[0]?.content;
      expect(attached instanceof ArrayBuffer && Buffer.from(attached).equals(Buffer.from(pdf))).toBe(true);
    },
  );

  it('does not go out when the server does not know the password, which is in no word that is told', async () => {
    const { server, errand } = await opened();

    const outcome = await courier()(errand({ password: 'Falsch-4711' }));

    expect(outcome).toEqual({ kind: 'refusedSignIn', words: expect.stringContaining('535') as string });
    expect(JSON.stringify(outcome)).not.toContain('Falsch-4711');
    expect(server.received).toEqual([]);
  });

  it.each([
    ['recipient', 550, 'refusedRecipient'],
    ['recipient', 450, 'notNow'],
    ['sender', 553, 'refusedMessage'],
    ['message', 554, 'refusedMessage'],
    ['message', 451, 'notNow'],
  ] as const)('tells in the server’s words that it does not take the %s (%i)', async (what, code, kind) => {
    const { server, errand } = await opened();
    server.mood = { kind: 'refuses', what, code };

    expect(await courier()(errand())).toEqual({
      kind,
      words: expect.stringMatching(new RegExp(`^${code} .*(Nobody|Not your|Not like)`)) as string,
    });
    expect(server.received).toEqual([]);
  });

  it.each(['greeting', 'signIn', 'sender', 'recipient'] satisfies Stage[])(
    'was not handed over when the server hangs up at the %s',
    async (stage) => {
      const { server, errand } = await opened();
      server.mood = { kind: 'cutsAt', stage };

      expect(await courier()(errand())).toMatchObject({ kind: 'notReached' });
      expect(server.received).toEqual([]);
    },
  );

  it('was not handed over when the server hangs up in the middle of a long message', async () => {
    const { server, errand } = await opened();
    server.mood = { kind: 'cutsAt', stage: 'inData' };
    const bytes = Buffer.alloc(18 * 1024 * 1024, 'So many words.\r\n');

    expect(await courier()(errand({ bytes }))).toMatchObject({ kind: 'notReached' });
    expect(server.received).toEqual([]);
  });

  it.each([
    ['and kept it', 'beforeYes', 1],
    ['and lost it', 'unkept', 0],
  ] as const)(
    'may have arrived when the server hangs up after the last byte and before its yes, %s',
    async (_what, stage, kept) => {
      const { server, errand } = await opened();
      server.mood = { kind: 'cutsAt', stage };

      expect(await courier()(errand())).toEqual({ kind: 'uncertain' });
      expect(server.received).toHaveLength(kept);
    },
  );

  it('has arrived when the server hangs up right after its yes', async () => {
    const { server, errand } = await opened();
    server.mood = { kind: 'cutsAt', stage: 'afterYes' };

    expect(await courier()(errand())).toEqual({ kind: 'accepted' });
    expect(server.received).toHaveLength(1);
  });

  it.each(['greeting', 'signIn', 'recipient'] satisfies Stage[])(
    'waits no longer than it was told to for a server that says nothing at the %s',
    async (stage) => {
      const { server, errand } = await opened();
      server.mood = { kind: 'stopsAt', stage };

      const outcome = await courier({ ...PATIENCE, untilReady: 300 })(errand());

      expect(outcome).toEqual({ kind: 'notReached', why: 'noAnswer' });
    },
  );

  it('may have arrived when the server never answers the whole message', async () => {
    const { server, errand } = await opened();
    server.mood = { kind: 'stopsAt', stage: 'beforeYes' };

    const outcome = await courier({ ...PATIENCE, forTheAnswer: 300 })(errand());

    expect(outcome).toEqual({ kind: 'uncertain' });
  });

  it.each([
    ['recipient', { kind: 'notReached', why: 'stopped' }],
    ['beforeYes', { kind: 'uncertain' }],
  ] as const)('is broken off at the %s when the app is closed', async (stage, expected) => {
    const { server, errand } = await opened();
    const closing = new AbortController();
    server.mood = { kind: 'stopsAt', stage };
    server.onStop = () => closing.abort();

    expect(await courier()(errand({ stop: closing.signal }))).toEqual(expected);
  });
});

describe('the way to the server', () => {
  it('ends where nobody listens', async () => {
    const { server, errand } = await opened();
    const there = errand();
    await server.close();

    expect(await courier()(there)).toEqual({ kind: 'notReached', why: 'noServer' });
  });

  it('ends where the name of the server is not known', async () => {
    const { errand } = await opened();
    const there = errand();

    const outcome = await courier()({ ...there, account: { ...there.account, host: 'mail.invalid' } });

    expect(outcome).toEqual({ kind: 'notReached', why: 'offline' });
  });

  it.each(['tls', 'starttls'] as const)(
    'ends at a certificate that nobody vouches for, over %s, before the password is said',
    async (security) => {
      const { server, errand } = await opened({ security });

      expect(await smtpCourier({ patience: PATIENCE })(errand())).toEqual({
        kind: 'notReached',
        why: 'certificate',
      });
      expect(server.received).toEqual([]);
    },
  );

  it('ends at a certificate for another server', async () => {
    const others = selfSigned('mail.example.net');
    const { errand } = await opened({ own: others });

    const outcome = await smtpCourier({ patience: PATIENCE, authorities: others.certificate })(errand());

    expect(outcome).toEqual({ kind: 'notReached', why: 'certificate' });
  });

  it('ends where the server offers no encryption: neither the password nor the message goes in the open', async () => {
    const { server, errand } = await opened({ security: 'plain' });

    const outcome = await courier()(errand({}, 'starttls'));

    expect(outcome).toEqual({ kind: 'notReached', why: 'notEncrypted' });
    expect(server.received).toEqual([]);
  });

  it('ends where encryption is expected at once and the server begins without', async () => {
    const { errand } = await opened({ security: 'starttls' });

    expect(await courier()(errand({}, 'tls'))).toEqual({ kind: 'notReached', why: 'notEncrypted' });
  });
});

describe('a server that speaks strangely', () => {
  it('may have got a message that it takes before it is whole', async () => {
    const errand = await scripted((line) => (line === 'DATA' ? '354 go\r\n250 taken already' : usual(line)));

    expect(await courier()(errand(Buffer.alloc(8 * 1024 * 1024, 'words\r\n')))).toEqual({
      kind: 'uncertain',
    });
  });

  it('has not got one that it refuses before it is whole', async () => {
    const errand = await scripted((line) => (line === 'DATA' ? '354 go\r\n552 too much' : usual(line)));

    expect(await courier()(errand(Buffer.alloc(8 * 1024 * 1024, 'words\r\n')))).toEqual({
      kind: 'refusedMessage',
      words: '552 too much',
    });
  });

  it('gives back the password in any form: it is taken out', async () => {
    const secrets: string[] = [];
    const errand = await scripted((line) => {
      if (!line.startsWith('AUTH')) {
        return usual(line);
      }
      const secret = line.slice('AUTH PLAIN '.length);
      secrets.push(secret);
      return `535 wrong: ${secret}, that is ${PASSWORD} or ${Buffer.from(PASSWORD).toString('base64')}`;
    });

    const outcome = await courier()(errand(Buffer.from('Hello')));

    expect(outcome).toEqual({ kind: 'refusedSignIn', words: '535 wrong: …, that is … or …' });
    expect(secrets).toHaveLength(1);
  });

  it('is busy at the greeting: the message waits', async () => {
    const errand = await scripted(usual, '421 too many of you');

    expect(await courier()(errand(Buffer.from('Hello')))).toEqual({
      kind: 'notNow',
      words: expect.stringContaining('too many of you') as string,
    });
  });

  it('takes the whole message and closes with half an answer: it may have arrived', async () => {
    let isBody = false;
    const errand = await scripted((line, socket) => {
      isBody ||= line === 'DATA';
      if (line === '.') {
        socket.end('250 2.0.0 tak');
        return '';
      }
      return isBody && line !== 'DATA' ? '' : usual(line);
    });

    expect(await courier()(errand(Buffer.from('Hello')))).toEqual({ kind: 'uncertain' });
  });
});

function courier(patience: Patience = PATIENCE) {
  return smtpCourier({ patience, authorities: own.certificate });
}

async function opened(ways: Partial<MailServerWays> = {}) {
  const server = new MailServer({ own, password: PASSWORD, ...ways });
  const port = await server.open();
  onTestFinished(() => server.close());
  const errand = (
    {
      bytes = Buffer.from('Subject: Hello\r\n\r\nHello'),
      ...rest
    }: Partial<Pick<Errand, 'password' | 'stop'>> & { readonly bytes?: Uint8Array } = {},
    security: 'tls' | 'starttls' = ways.security === 'starttls' ? 'starttls' : 'tls',
  ): Errand => errandTo({ port, security, bytes, ...rest });
  return { server, errand };
}

interface Wished {
  readonly port: number;
  readonly security: 'tls' | 'starttls';
  readonly bytes: Uint8Array;
  readonly password?: string;
  readonly stop?: AbortSignal;
}

function errandTo({ port, security, bytes, password = PASSWORD, ...rest }: Wished): Errand {
  return {
    account: {
      host: '127.0.0.1',
      port,
      security,
      user: 'kim@example.org',
      fromName: 'Kim Müller',
      fromAddress: 'kim@example.org',
    },
    password,
    mail: { bytes, from: 'kim@example.org', to: 'toni@example.com' },
    ...rest,
  };
}

/** A server that answers each line as the test says. */
async function scripted(
  answerTo: (line: string, socket: TLSSocket) => string,
  greeting = '220 hello',
): Promise<(bytes: Uint8Array) => Errand> {
  const server = createTlsServer({ key: own.key, cert: own.certificate }, (socket) => {
    socket.on('error', () => undefined);
    socket.write(`${greeting}\r\n`);
    let rest = '';
    socket.on('data', (piece: Buffer) => {
      const lines = `${rest}${piece.toString('latin1')}`.split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const answer = answerTo(line, socket);
        if (answer !== '') {
          socket.write(`${answer}\r\n`);
        }
      }
    });
  });
  const port = await listening(server);
  return (bytes) => errandTo({ port, security: 'tls', bytes });
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    onTestFinished(() => void server.close());
  });
}

function usual(line: string): string {
  if (line.startsWith('EHLO')) {
    return '250-here\r\n250 AUTH PLAIN';
  }
  if (line.startsWith('AUTH')) {
    return '235 welcome';
  }
  if (line === 'DATA') {
    return '354 go on';
  }
  return /^(MAIL|RCPT)/.test(line) ? '250 fine' : '';
}
