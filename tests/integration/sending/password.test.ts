import { expect, it, onTestFinished } from 'vitest';
import { MailServer } from '../../support/mailServer.ts';
import { selfSigned } from '../../support/selfSigned.ts';
import { sendingIn } from '../../support/sendingWorld.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

it('what waits goes on waiting, and the password is asked for, when it went with the app that was closed', async () => {
  const own = selfSigned();
  const server = new MailServer({ own });
  const port = await server.open();
  onTestFinished(() => server.close());
  const world = { folder: temporaryFolder(), port, certificate: own.certificate };
  server.mood = { kind: 'cutsAt', stage: 'greeting' };
  const before = sendingIn(world);
  await before.click('letter', 'first words');
  before.close();
  server.mood = { kind: 'well' };
  const waits = before.queue.onItsWay();

  const after = sendingIn({ ...world, password: null });
  expect(await after.queue.sendWaiting()).toEqual({ ok: false, error: { code: 'noMailPassword' } });
  expect(after.queue.onItsWay()).toEqual(waits);
  expect(server.received).toEqual([]);

  const written = sendingIn(world);
  expect(await written.queue.sendWaiting()).toMatchObject({ ok: true, value: [{ kind: 'accepted' }] });
  expect(server.received).toHaveLength(1);
});
