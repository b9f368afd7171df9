import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { createServer } from 'node:net';
import { axeFindings } from '../support/axeFindings.ts';
import { expect, test } from '../support/appTest.ts';
import type { LaunchedApp } from '../support/launchApp.ts';
import { launchApp } from '../support/launchApp.ts';
import { IN_PLACE, windowPlace } from '../support/windowPlace.ts';

test.describe('sending through the own account', () => {
  test('connects on a click and never else: with an account, a password and a message that waits, not on any page and not at a start', async ({
    app,
    userData,
  }) => {
    const { server, port } = await listening(0);
    server.close();
    await once(server, 'close');
    await keepAccount(app, port);
    const waiting = await sendWhereNobodyListens(app);
    expect(waiting).toMatchObject([{ state: 'waits', last: { kind: 'notReached', why: 'noServer' } }]);

    const back = await listening(port);
    let connections = 0;
    back.server.on('connection', (socket) => {
      connections += 1;
      socket.destroy();
    });
    await walkAllPages(app);
    await app.close();
    const next = await launchApp({ userData });
    try {
      await walkAllPages(next);
      expect(connections).toBe(0);

      await keepAccount(next, port);
      expect(connections).toBe(0);
      await next.page.getByRole('button', { name: 'Send a test message' }).click();
      await expect(
        next.page.getByText('The connection broke before the message was handed over.'),
      ).toBeVisible();
      expect(connections).toBe(1);
    } finally {
      await next.close();
      back.server.close();
    }
  });

  test('is off until it is set up; what is missing is said at its field, and what was typed stays, but for the password', async ({
    app: { page },
  }) => {
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Set up a mail account' }).click();
    await page.getByLabel('Your e-mail address').fill('kim@example.org');
    await page.getByLabel('Your mail provider').click();
    await page.getByRole('option', { name: 'Telekom (T-Online)' }).click();
    await expect(page.getByLabel('Mail server for sending')).toHaveValue('securesmtp.t-online.de');
    await page.getByLabel('Mail server for sending').fill('https://smtp.example.org');
    await page.getByLabel('Password', { exact: true }).fill('hidden words');
    await page.getByRole('button', { name: 'Save the account' }).click();

    await expect(page.getByLabel('Mail server for sending')).toBeFocused();
    await expect(page.getByText('A server looks like smtp.example.org')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);

    await page.getByRole('link', { name: 'Projects', exact: true }).click();
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect(page.getByLabel('Mail server for sending')).toHaveValue('https://smtp.example.org');
    await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');
    await page.getByLabel('Mail server for sending').fill('smtp.example.org');
    await page.getByLabel('Password', { exact: true }).fill('hidden words');
    await page.getByLabel('Password', { exact: true }).press('Enter');

    await expect(page.getByText('kim@example.org through smtp.example.org')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Take the account away' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Take the account away' }).click();
    await expect(page.getByRole('button', { name: 'Set up a mail account' })).toBeVisible();
  });
});

test('what waits says so wherever it stands, and where its password is missing leads to where that is written', async ({
  app,
}) => {
  const { page } = app;
  const { server, port } = await listening(0);
  server.close();
  await once(server, 'close');
  await keepAccount(app, port);
  await sendWhereNobodyListens(app);
  await forgetPassword(app, port);

  await page.getByRole('link', { name: 'Outbox' }).click();
  const row = page.getByRole('list', { name: 'Outbox' }).getByRole('listitem').filter({ hasText: 'Update' });
  await expect(row.getByText('Waits for the mail server.')).toBeVisible();
  await expect(row.getByText('Nobody answered at that server and port.')).toBeVisible();
  await page.getByRole('button', { name: 'Send everything that waits' }).click();
  await expect(page.getByText('The password of your mail account is not here.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await row.getByRole('link').click();
  const foot = page.locator('main > footer');
  await expect(foot.getByText('It is not sent yet and waits for the mail server.')).toBeVisible();
  await expect(foot.getByRole('button')).toHaveText(['Send now']);
  await foot.getByRole('button', { name: 'Send now' }).click();
  const asks = page.getByRole('alert').filter({ hasText: 'The password of your mail account is not here.' });
  await asks.getByRole('link', { name: 'To the mail account' }).click();

  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Password', { exact: true })).toBeInViewport();
  expect(await windowPlace(app)).toEqual(IN_PLACE);
  await page.keyboard.type('hidden words');
  await page.keyboard.press('Enter');
  await expect(page.getByText('kim@example.org through localhost')).toBeVisible();

  await page.goBack();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(foot.getByText('It is not sent yet and waits for the mail server.')).toBeHidden();
  await expect(foot.getByRole('button', { name: 'Send now' })).toBeVisible();
});

async function listening(port: number): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  // What listens on a port has an address of this form.
  return { server, port: (server.address() as AddressInfo).port };
}

async function keepAccount({ page }: LaunchedApp, port: number): Promise<void> {
  const kept = await page.evaluate(
    (at) =>
      window.commonGround.call('sending.saveAccount', {
        account: {
          host: '127.0.0.1',
          port: at,
          security: 'tls',
          user: 'kim@example.org',
          fromName: 'Kim',
          fromAddress: 'kim@example.org',
        },
        password: 'hidden words',
      }),
    port,
  );
  expect(kept).toMatchObject({ ok: true, value: { hasPassword: true } });
  await page.reload();
}

/** As after a start of the app where the password was kept in memory only: a password is for one server, and this is another name. */
async function forgetPassword({ page }: LaunchedApp, port: number): Promise<void> {
  const changed = await page.evaluate(async (at) => {
    const shown = await window.commonGround.call('sending.account', undefined);
    const account = shown.ok ? shown.value.account : null;
    return account === null
      ? shown
      : window.commonGround.call('sending.saveAccount', {
          account: { ...account, host: 'localhost', port: at },
        });
  }, port);
  expect(changed).toMatchObject({ ok: true, value: { hasPassword: false } });
  await page.reload();
}

function sendWhereNobodyListens({ page }: LaunchedApp): Promise<unknown> {
  return page.evaluate(async () => {
    const bridge = window.commonGround;
    const sample = await bridge.call('projects.addSample', { language: 'en' });
    const projectId = sample.ok ? sample.value.projectId : '';
    const open = await bridge.call('outgoing.read', { projectId, kind: 'update', about: {} });
    if (!open.ok) {
      return open;
    }
    await bridge.call('sending.send', { projectId, outgoing: open.value.outgoing });
    const queue = await bridge.call('sending.queue', undefined);
    return queue.ok ? queue.value : queue;
  });
}

async function walkAllPages({ page }: LaunchedApp): Promise<void> {
  for (const name of [/^Today/, /^Clients/, /^Disputes/, /^Projects/, /^Settings/]) {
    const place = page.getByRole('navigation').first().getByRole('link', { name });
    await place.click();
    await expect(place).toHaveAttribute('aria-current', 'page');
  }
}
