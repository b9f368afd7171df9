import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Stage } from '../../support/mailServer.ts';
import { MailServer } from '../../support/mailServer.ts';
import type { KeyAndCertificate } from '../../support/selfSigned.ts';
import { selfSigned } from '../../support/selfSigned.ts';
import { MAIL_PASSWORD, readBack, sendingIn } from '../../support/sendingWorld.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const CHILD = join(import.meta.dirname, '..', '..', 'support', 'children', 'sendOnce.ts');

let own: KeyAndCertificate;
beforeAll(() => {
  own = selfSigned();
});

describe('an app that is killed while it sends', () => {
  it.each([
    ['greeting', 0],
    ['signIn', 0],
    ['sender', 0],
    ['recipient', 0],
    ['inData', 0],
    ['unkept', 0],
    ['beforeYes', 1],
  ] satisfies [Stage, number][])(
    'asks at its next start what became of it, at the %s',
    async (stage, kept) => {
      const { server, folder, port } = await world();
      server.mood = { kind: 'stopsAt', stage };
      const child = sending(folder, port);
      await new Promise<void>((resolve) => {
        server.onStop = resolve;
      });
      await kill(child);
      server.mood = { kind: 'well' };

      const next = sendingIn({ folder, port, certificate: own.certificate });
      await next.queue.finish();

      expect(next.queue.onItsWay()).toMatchObject([{ outgoingId: 'letter', state: 'uncertain' }]);
      expect(await next.queue.sendWaiting()).toEqual({ ok: true, value: [] });
      expect(await next.click('letter', 'other words')).toEqual({ ok: true, value: { kind: 'uncertain' } });
      expect(server.received).toHaveLength(kept);
      expect(server.connections).toBe(1);

      const [doubtful] = next.queue.onItsWay();
      const settled = await next.queue.settle(doubtful?.id ?? '', kept === 1);
      expect(settled).toMatchObject({ ok: true, value: { kind: 'accepted' } });
      expect(server.received.map(({ bytes }) => readBack(bytes))).toEqual([
        { name: 'letter', words: 'first words' },
      ]);
      expect(next.entries()).toHaveLength(1);
      expect(readdirSync(folder).filter((name) => name.includes('.tmp-'))).toEqual([]);
    },
  );

  it('counts as sent at its next start what the server had taken, once', async () => {
    const { server, folder, port } = await world();
    const child = sending(folder, port);
    await new Promise<void>((resolve) => {
      child.stdout?.once('data', () => resolve());
    });
    await kill(child);

    for (let start = 0; start < 2; start += 1) {
      const next = sendingIn({ folder, port, certificate: own.certificate });
      expect(next.entries()).toHaveLength(start);
      await next.queue.finish();
      expect(next.entries()).toMatchObject([{ outgoing: { id: 'letter', body: 'first words' } }]);
      expect(next.queue.onItsWay()).toEqual([]);
      expect(await next.click('letter', 'first words')).toMatchObject({
        ok: true,
        value: { kind: 'accepted' },
      });
    }
    expect(server.received).toHaveLength(1);
    expect(server.connections).toBe(1);
  });
});

async function world() {
  const server = new MailServer({ own, password: MAIL_PASSWORD });
  const port = await server.open();
  onTestFinished(() => server.close());
  return { server, port, folder: temporaryFolder() };
}

function sending(folder: string, port: number): ChildProcess {
  const child = spawn(process.execPath, [CHILD, folder, String(port), own.certificate, 'first words'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

function kill(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill('SIGKILL');
  });
}
