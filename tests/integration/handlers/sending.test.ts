import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { smtpCourier } from '../../../electron/sending/courier.ts';
import { openLogFile } from '../../../electron/shell/logFile.ts';
import type { SendingAccount } from '../../../shared/contract/settings.ts';
import { aVault } from '../../support/aVault.ts';
import { NOW, valueOf } from '../../support/appIn.ts';
import type { AppSettings } from '../../support/bakeryApp.ts';
import { appWith, ID, opened, projectIn, REPLY, TYPED } from '../../support/bakeryApp.ts';
import { filesBelow } from '../../support/filesBelow.ts';
import { MailServer } from '../../support/mailServer.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import type { KeyAndCertificate } from '../../support/selfSigned.ts';
import { selfSigned } from '../../support/selfSigned.ts';
import { accountAt, MAIL_PASSWORD } from '../../support/sendingWorld.ts';

let own: KeyAndCertificate;
beforeAll(() => {
  own = selfSigned();
});

describe('“Send now”', () => {
  it('delivers the words as they are, and they stand in the ledger and no longer in the outbox', async () => {
    const { app, server, message } = await ready();

    const outcome = valueOf(await app['sending.send']({ projectId: ID, outgoing: message }));

    expect(outcome).toEqual({ kind: 'accepted', at: NOW });
    expect(server.received).toMatchObject([{ from: 'kim@example.org', to: ['tom@brewerandsons.example'] }]);
    expect(server.received[0]?.bytes.toString('utf8')).toContain('„getippt“ – and 100 % kept.');
    expect(app.mailed).toMatchObject([
      {
        from: { name: 'Kim Müller', address: 'kim@example.org' },
        to: { name: 'Tom Brewer', address: 'tom@brewerandsons.example' },
        messageId: message.id,
        isUnsent: false,
      },
    ]);
    expect(projectIn(app)).not.toHaveProperty('outbox');
    expect(projectIn(app).events.at(-1)).toMatchObject({
      id: message.id,
      at: NOW,
      text: TYPED,
      letter: { kind: 'firstReply', to: 'tom@brewerandsons.example' },
    });
    expect(valueOf(await app['sending.queue'](undefined))).toEqual([]);
  });

  it('delivers once for a double click, for a click on a page from before, and after a restart', async () => {
    const { app, again, server, message } = await ready();
    const asked = { projectId: ID, outgoing: message };
    const before = projectIn(app).events.length;

    const both = await Promise.all([app['sending.send'](asked), app['sending.send'](asked)]);
    const later = await again()['sending.send'](asked);

    expect([...both, later].map((answer) => valueOf(answer).kind)).toEqual([
      'accepted',
      'accepted',
      'accepted',
    ]);
    expect(server.received).toHaveLength(1);
    expect(projectIn(app).events).toHaveLength(before + 1);
  });

  it('offline, it waits through a restart until the person sends what waits, in the words of the click', async () => {
    const { app, again, server, port, message } = await ready();
    await server.close();
    const outcome = valueOf(await app['sending.send']({ projectId: ID, outgoing: message }));
    expect(outcome).toEqual({ kind: 'notReached', why: 'noServer' });
    await app['outgoing.save']({ projectId: ID, outgoing: { ...message, body: 'changed later' } });

    const next = again();
    expect(valueOf(await next['sending.queue'](undefined))).toMatchObject([
      { projectId: ID, outgoingId: message.id, state: 'waits', last: { kind: 'notReached' } },
    ]);
    const back = await serving(port);
    expect(back.connections).toBe(0);
    expect(valueOf(await next['sending.sendWaiting'](undefined))).toMatchObject([{ kind: 'accepted' }]);

    expect(back.received[0]?.bytes.toString('utf8')).toContain('„getippt“');
    expect(projectIn(next).events.at(-1)).toMatchObject({ id: message.id, text: TYPED });
    expect(valueOf(await next['sending.queue'](undefined))).toEqual([]);
  });

  it('can be taken back while it waits, changed, and sent in other words', async () => {
    const { app, server, port, message } = await ready();
    await server.close();
    await app['sending.send']({ projectId: ID, outgoing: message });
    const [waiting] = valueOf(await app['sending.queue'](undefined));

    valueOf(await app['sending.withdraw']({ id: waiting?.id ?? '' }));

    expect(valueOf(await app['sending.queue'](undefined))).toEqual([]);
    expect(projectIn(app).outbox).toMatchObject([{ id: message.id, body: TYPED }]);
    const back = await serving(port);
    expect(valueOf(await app['sending.sendWaiting'](undefined))).toEqual([]);
    await app['sending.send']({ projectId: ID, outgoing: { ...message, body: 'in other words' } });
    expect(back.received.map(({ bytes }) => bytes.toString('utf8').trim())).toEqual(['in other words']);
  });

  it('what the server refuses can be sent anew once that was mended', async () => {
    const { app, server, message } = await ready();
    server.mood = { kind: 'refuses', what: 'recipient', code: 550 };
    const asked = { projectId: ID, outgoing: message };

    expect(valueOf(await app['sending.send'](asked))).toMatchObject({ kind: 'refusedRecipient' });
    expect(valueOf(await app['sending.queue'](undefined))).toMatchObject([{ state: 'refused' }]);
    server.mood = { kind: 'well' };

    expect(valueOf(await app['sending.sendWaiting'](undefined))).toEqual([]);
    expect(valueOf(await app['sending.send'](asked))).toMatchObject({ kind: 'accepted' });
    expect(server.received).toHaveLength(1);
  });

  it('what may have arrived is not sent again before the person said what became of it', async () => {
    const { app, again, server, message } = await ready();
    server.mood = { kind: 'cutsAt', stage: 'beforeYes' };
    const asked = { projectId: ID, outgoing: message };
    expect(valueOf(await app['sending.send'](asked))).toEqual({ kind: 'uncertain' });
    server.mood = { kind: 'well' };

    const next = again();
    expect(valueOf(await next['sending.send'](asked))).toEqual({ kind: 'uncertain' });
    const [doubtful] = valueOf(await next['sending.queue'](undefined));
    expect(await next['sending.withdraw']({ id: doubtful?.id ?? '' })).toMatchObject({ ok: false });
    const settled = await next['sending.settle']({ id: doubtful?.id ?? '', arrived: true });

    expect(settled).toEqual({ ok: true, value: { kind: 'accepted', at: NOW } });
    expect(server.received).toHaveLength(1);
    expect(projectIn(next).events.at(-1)).toMatchObject({ id: message.id });
  });

  it('does not begin without an account, a password or an address of the client, and says which', async () => {
    const { app, message } = await ready();
    const asked = { projectId: ID, outgoing: message };
    const { client, ...rest } = sampleBakery('en');
    const nobody = await ready({}, { ...rest, client: { ...client, email: 'by telephone' } });

    const withoutAddress = await nobody.app['sending.send']({ projectId: ID, outgoing: nobody.message });
    await app['sending.saveAccount']({ account: accountAt(1) });
    await app['sending.saveAccount']({ account: { ...accountAt(1), user: 'another' } });
    const withoutPassword = await app['sending.send'](asked);
    await app['sending.saveAccount']({ account: null });
    const withoutAccount = await app['sending.send'](asked);

    expect([withoutAddress, withoutPassword, withoutAccount]).toEqual([
      { ok: false, error: { code: 'noClientAddress' } },
      { ok: false, error: { code: 'noMailPassword' } },
      { ok: false, error: { code: 'noAccount' } },
    ]);
    expect(nobody.server.connections).toBe(0);
  });
});

describe('the account for sending', () => {
  it('sends a test message to the person themselves and changes no project', async () => {
    const { app, server } = await ready();
    const before = projectIn(app);

    expect(valueOf(await app['sending.test'](undefined))).toEqual({ kind: 'accepted', at: NOW });

    expect(server.received).toMatchObject([{ from: 'kim@example.org', to: ['kim@example.org'] }]);
    expect(projectIn(app)).toBe(before);
  });

  it.each([
    ['safe', true],
    ['weak', false],
    ['none', false],
  ] as const)(
    'keeps its password for the next start where the computer keeps secrets: %s',
    async (safety, isKept) => {
      const { app, again } = await ready({ vault: aVault(safety) });

      expect(valueOf(await app['sending.account'](undefined))).toMatchObject({
        hasPassword: true,
        vault: safety,
      });
      expect(valueOf(await again()['sending.account'](undefined))).toMatchObject({ hasPassword: isKept });
    },
  );

  it('keeps its password when the port changes, and shows it to no other server and under no other name', async () => {
    const { app, port } = await ready();
    const account = accountAt(port);
    const after = async (change: Partial<SendingAccount>) =>
      valueOf(await app['sending.saveAccount']({ account: { ...account, ...change } })).hasPassword;

    expect(await after({ port: 587, security: 'starttls' })).toBe(true);
    expect(await after({ host: 'mail.example.net' })).toBe(false);
    await app['sending.saveAccount']({ account, password: MAIL_PASSWORD });
    expect(await after({ user: 'another' })).toBe(false);
  });

  it('stays as it is when another setting is chosen on a page that knows an older one', async () => {
    const { app, port } = await ready();

    await app['settings.save']({
      language: 'de',
      theme: 'dark',
      account: { ...accountAt(1), host: 'elsewhere' },
    });

    expect(valueOf(await app['sending.account'](undefined)).account).toEqual(accountAt(port));
  });

  it('leaves its password in no file, no answer and no line of the log, after sending and after being refused', async () => {
    const { app, folder, server, message } = await ready();
    const log = openLogFile(join(folder, 'app', 'logs'), () => new Date(NOW));
    const asked = { projectId: ID, outgoing: message };
    const answers: unknown[] = [];
    const ask = async (answer: Promise<unknown>): Promise<void> => {
      answers.push(await answer.catch((thrown: unknown) => log.surprise('sending', thrown)));
    };
    await ask(app['sending.account'](undefined));
    server.takes = 'another password';
    await ask(app['sending.test'](undefined));
    await ask(app['sending.send'](asked));
    await ask(app['sending.queue'](undefined));
    server.takes = MAIL_PASSWORD;
    await ask(app['sending.sendWaiting'](undefined));
    await ask(app['sending.test'](undefined));
    await ask(app['app.start'](undefined));
    await ask(app['drafts.read'](undefined));

    expect(JSON.stringify(answers)).toContain('refusedSignIn');
    expect(server.received).toHaveLength(2);
    const forms = [MAIL_PASSWORD, Buffer.from(MAIL_PASSWORD).toString('base64').replace(/=+$/, '')];
    const files = filesBelow(folder);
    expect(files.has(join('app', 'mailPassword.json'))).toBe(true);
    for (const form of forms) {
      expect(JSON.stringify(answers)).not.toContain(form);
      for (const [name, bytes] of files) {
        expect([name, bytes.includes(form)]).toEqual([name, false]);
      }
    }
  });

  it('is forgotten with its password, in the generation before as well', async () => {
    const { app, folder } = await ready();
    const sealed = Buffer.from(await aVault('safe').seal(MAIL_PASSWORD)).toString('base64');
    const holdsIt = () => [...filesBelow(folder).values()].some((bytes) => bytes.includes(sealed));
    expect(holdsIt()).toBe(true);

    const answer = valueOf(await app['sending.saveAccount']({ account: null }));

    expect(answer).toEqual({ account: null, hasPassword: false, vault: 'safe' });
    expect(holdsIt()).toBe(false);
  });
});

/** An app with the made-up bakery, an account at a server that is there, and a reply as typed. */
async function ready(settings: AppSettings = {}, project = sampleBakery('en')) {
  const server = await serving();
  const { port } = server;
  const courier = smtpCourier({ authorities: own.certificate });
  const world = await appWith({ courier, ...settings }, project);
  await world.app['sending.saveAccount']({ account: accountAt(port), password: MAIL_PASSWORD });
  const { outgoing } = await opened(world.app, REPLY);
  return { ...world, server, port, message: { ...outgoing, body: TYPED } };
}

async function serving(port?: number): Promise<MailServer> {
  const server = new MailServer({ own, password: MAIL_PASSWORD });
  await server.open(port);
  onTestFinished(() => server.close());
  return server;
}
