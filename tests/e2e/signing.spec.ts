import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import type { Language } from '../../shared/model/basics.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { expect, test } from '../support/appTest.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { goTo, heading, projectIn, screensIn } from '../support/disputePages.ts';
import type { LaunchedApp } from '../support/launchApp.ts';
import { sampleBakery } from '../support/sampleBakery.ts';

const PROJECT = 'to-sign';
const AGREE = 'I have read this and agree';

/** The bakery's agreement as it was before anybody signed it. */
function unsigned(language: Language, client: Partial<ProjectFile['client']> = {}): ProjectFile {
  const sample = sampleBakery(language);
  const [first] = sample.agreements;
  return {
    ...sample,
    id: PROJECT,
    client: { ...sample.client, ...client },
    agreements: first === undefined ? [] : [{ ...first, concludedAtDistance: true, signatures: [] }],
    events: [],
    disputes: [],
  };
}

async function bring(app: LaunchedApp, userData: string, project: ProjectFile): Promise<Page> {
  const file = path.join(userData, 'brought.json');
  writeFileSync(file, JSON.stringify(project));
  await app.setDialogAnswers({ open: file });
  await app.page.evaluate(() => window.commonGround.call('projects.import', undefined));
  await app.page.reload();
  await goTo(app.page, `/projects/${project.id}`);
  await expect(heading(app.page)).toHaveText(project.title);
  return app.page;
}

/** Draws two strokes across the pad with the mouse. */
async function drawSignature(page: Page): Promise<void> {
  const pad = page.locator('[data-signature-pad]');
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (box === null) {
    throw new Error('there is no pad');
  }
  for (const from of [0.2, 0.5]) {
    await page.mouse.move(box.x + box.width * from, box.y + box.height * 0.6);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * (from + 0.1), box.y + box.height * 0.2, { steps: 6 });
    await page.mouse.move(box.x + box.width * (from + 0.2), box.y + box.height * 0.7, { steps: 6 });
    await page.mouse.up();
  }
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('main').getByRole('button', { name }).click();
}

async function follow(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('main').getByRole('link', { name }).click();
}

test('both sign on this machine: the client part by part and by hand, the freelancer by name', async ({
  app,
  userData,
}) => {
  await screensIn(app, 'en');
  const page = await bring(app, userData, unsigned('en'));
  await expect(page.getByRole('main')).toContainText('Version 1 waits for both signatures.');
  await follow(page, 'Read through and sign');
  await expect(heading(page)).toHaveText('Who is signing now?');
  await press(page, /Tom Brewer reads and signs/);

  await expect(heading(page)).toHaveText('Everything is finished by 24 April 2026.');
  await press(page, AGREE);
  await expect(heading(page)).toHaveText('5 things are delivered.');
  await press(page, AGREE);
  await expect(heading(page)).toHaveText('£5,800.00 in all, in 3 payments.');

  await page.reload();
  await expect(heading(page)).toHaveText('£5,800.00 in all, in 3 payments.');
  await follow(page, 'Back');
  await expect(page.getByRole('main')).toContainText('Read and agreed.');
  await follow(page, 'Go on to: Payments');
  await press(page, AGREE);
  await expect(page.getByRole('main')).toContainText(
    'For example: if 1.2 Home page design came 14 days late, £160.00 would come off.',
  );
  await press(page, AGREE);

  await expect(heading(page)).toHaveText('Signature of Tom Brewer');
  await press(page, 'Sign');
  await expect(page.getByText('Please draw the signature, or type the name instead.')).toBeVisible();
  await drawSignature(page);
  await expect(page.getByRole('img', { name: 'The signature so far, 2 strokes' })).toBeVisible();
  await press(page, 'Undo the last stroke');
  await expect(page.getByRole('img', { name: 'The signature so far, one stroke' })).toBeVisible();
  await press(page, 'Sign');

  await expect(heading(page)).toHaveText('Tom Brewer has signed.');
  expect((await projectIn(page, PROJECT)).agreements[0]?.seal).toBeUndefined();
  await follow(page, 'Hand back to Mara Lindqvist');
  await expect(page.getByRole('main')).toContainText('drawn: good proof');
  await press(page, /Mara Lindqvist signs/);
  await expect(heading(page)).toHaveText('Everything at a glance');
  await follow(page, 'Go on to: Signature');
  await page.getByText('Type the name', { exact: true }).click();
  await press(page, 'Sign');

  await expect(heading(page)).toHaveText('Signed by both, sealed.');
  const { agreements, events } = await projectIn(page, PROJECT);
  const [version] = agreements;
  const [client, freelancer] = version?.signatures ?? [];
  expect(client).toMatchObject({
    party: 'client',
    name: 'Tom Brewer',
    method: 'drawn',
    confirmed: ['time', 'deliverables', 'payments', 'refunds'],
  });
  expect(client?.strokes).toHaveLength(1);
  expect(client?.strokes?.[0]?.[0]).toBeGreaterThan(190);
  expect(client?.strokes?.[0]?.[0]).toBeLessThan(210);
  expect(freelancer).toMatchObject({ party: 'freelancer', name: 'Mara Lindqvist', method: 'typed' });
  expect(events.at(-1)).toMatchObject({ type: 'agreementSigned', version: 1, agreementSeal: version?.seal });

  await follow(page, 'To the agreement');
  await expect(page.getByRole('main')).toContainText('Version 1 is in force since');
});

test('the client reads in the client’s own language, whatever the screens speak, and can change it', async ({
  app,
  userData,
}) => {
  await screensIn(app, 'en');
  const page = await bring(app, userData, unsigned('en', { language: 'de' }));
  await goTo(page, `/projects/${PROJECT}/sign/client/time`);
  await expect(heading(page)).toHaveText('Alles ist fertig bis 24. April 2026.');
  await press(page, 'Read in English');
  await expect(heading(page)).toHaveText('Everything is finished by 24 April 2026.');
});

test('a consumer at a distance is told of the right to withdraw, and may wish that work begins before', async ({
  app,
  userData,
}) => {
  await screensIn(app, 'en');
  const consumer = unsigned('en', { kind: 'consumer', country: 'DE' });
  const page = await bring(app, userData, consumer);
  await goTo(page, `/projects/${PROJECT}/sign/client/signature`);
  await expect(heading(page)).toHaveText('Everything is finished by 24 April 2026.');
  for (let part = 0; part < 4; part += 1) {
    await press(page, AGREE);
  }
  await expect(heading(page)).toHaveText('There are 14 days to withdraw.');
  const wish = page.getByRole('checkbox', { name: /I want the work to begin within the 14 days/ });
  await expect(wish).not.toBeChecked();
  await page.getByText(/I want the work to begin within the 14 days/).click();
  await press(page, 'I have read this');

  await expect(page.getByRole('main')).toContainText('With the wish that work begins within the 14 days.');
  await page.getByText('Type the name', { exact: true }).click();
  await press(page, 'Sign');
  await expect(heading(page)).toHaveText('Tom Brewer has signed.');
  expect((await projectIn(page, PROJECT)).events).toMatchObject([{ type: 'earlyStartRequested' }]);
});

test('a document that was signed elsewhere is kept as it came, and can be taken out again', async ({
  app,
  userData,
}) => {
  await screensIn(app, 'en');
  const page = await bring(app, userData, unsigned('en'));
  const signed = path.join(userData, 'signed by both.pdf');
  const copy = path.join(userData, 'copy.pdf');
  writeFileSync(signed, '%PDF-1.7 signed on paper');
  await app.setDialogAnswers({ open: signed, save: copy });
  await follow(page, 'Attach a signed document');
  await press(page, 'Choose the signed document');
  await expect(page.getByText('Please give the day and the time that the document tells.')).toBeVisible();
  await page.getByRole('spinbutton', { name: /^day,/ }).focus();
  await page.keyboard.type('030220261840');
  await press(page, 'Choose the signed document');

  await expect(heading(page)).toHaveText('Signed by both, sealed.');
  await follow(page, 'To the agreement');
  await expect(page.getByRole('main')).toContainText('Version 1 is in force since 3 February 2026');
  await expect(page.getByRole('main')).toContainText('signed by both.pdf');
  await press(page, 'Save a copy');
  await expect(page.getByText(/Saved as “copy.pdf”/)).toBeVisible();
  expect(readFileSync(copy, 'utf8')).toBe('%PDF-1.7 signed on paper');
  const { agreements } = await projectIn(page, PROJECT);
  expect(agreements[0]?.signatures.map(({ party, method }) => `${party} ${method}`).toSorted()).toEqual([
    'client document',
    'freelancer document',
  ]);
});

/** A change order as it stands when its draft is finished: the order form costs more and comes later. */
async function proposeChange(page: Page): Promise<void> {
  const done = await page.evaluate(async () => {
    const projectId = 'sample-bakery-en';
    const begun = await window.commonGround.call('agreements.beginChange', { projectId });
    if (!begun.ok) {
      return begun;
    }
    const draft = {
      ...begun.value,
      deliverables: begun.value.deliverables.map((one) =>
        one.id === 'd-form' ? { ...one, price: 200_000, due: '2026-05-08' as const } : one,
      ),
      instalments: begun.value.instalments.map((one) =>
        one.id === 'i-completion' ? { ...one, amount: 300_000 } : one,
      ),
      refundPolicy: {
        ...begun.value.refundPolicy,
        late: { ...begun.value.refundPolicy.late, weeklyRate: 300 },
      },
    };
    const kept = await window.commonGround.call('agreements.saveDraft', { projectId, draft });
    return kept.ok ? window.commonGround.call('agreements.propose', { projectId }) : kept;
  });
  expect(done).toMatchObject({ ok: true });
}

test('a change order shows what it changes, can be changed again, sent and dropped; what is in force stays', async ({
  app,
}) => {
  await screensIn(app, 'en');
  const { page } = app;
  await page.evaluate(() => window.commonGround.call('projects.addSample', { language: 'en' }));
  await page.reload();
  await goTo(page, '/projects/sample-bakery-en');
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeVisible();
  await press(page, 'Write a change order');
  await expect(page).toHaveURL(/\/draft$/);
  await proposeChange(page);
  await page.reload();
  await goTo(page, '/projects/sample-bakery-en');

  await expect(page.getByRole('main')).toContainText('Change order 2 waits for both signatures.');
  await expect(page.getByRole('main')).toContainText('Version 2 is in force since 5 March 2026');
  await follow(page, 'See what it changes');
  const main = page.getByRole('main');
  await expect(main).toContainText('£2,000.00 instead of £1,600.00');
  await expect(main).toContainText('8 May instead of 24 Apr');
  await expect(main).toContainText('Completion: £3,000.00 instead of £2,600.00');
  await expect(main).toContainText('Before: After 3 days’ grace, 5\u00a0% of the price');
  await expect(main).toContainText('Now: After 3 days’ grace, 3\u00a0% of the price');
  await expect(main).toContainText('Price in all: £6,800.00 instead of £6,400.00');
  await expect(main).toContainText('Finished by 8 May instead of 24 Apr');
  await press(page, 'Mark as sent');
  await expect(main).toContainText(/Marked as sent on \d+ \w+ \d{4}/);

  await press(page, 'Change it again');
  await expect(page).toHaveURL(/\/draft$/);
  await page.evaluate(() =>
    window.commonGround.call('agreements.propose', { projectId: 'sample-bakery-en' }),
  );
  await page.reload();
  await goTo(page, '/projects/sample-bakery-en?version=3');
  await press(page, 'Drop it');
  await page.getByRole('dialog').getByRole('button', { name: 'Drop it' }).click();

  await expect(main).toContainText(/Change order 2 was dropped on \d+ \w+ \d{4}/);
  await expect(main).toContainText('Version 2 is in force since 5 March 2026');
  await expect(main.getByRole('button', { name: 'Write a change order' })).toBeVisible();
});

test('what was read is read anew once the words have changed', async ({ app, userData }) => {
  await screensIn(app, 'en');
  const page = await bring(app, userData, unsigned('en'));
  await goTo(page, `/projects/${PROJECT}/sign/client/time`);
  await press(page, AGREE);
  await expect(heading(page)).toHaveText('5 things are delivered.');
  await page.evaluate(async (projectId) => {
    const draft = await window.commonGround.call('agreements.reopen', { projectId, number: 1 });
    if (draft.ok) {
      const exclusions = [...draft.value.exclusions, { id: 'x-social', text: 'Social media' }];
      await window.commonGround.call('agreements.saveDraft', {
        projectId,
        draft: { ...draft.value, exclusions },
      });
      await window.commonGround.call('agreements.propose', { projectId });
    }
  }, PROJECT);
  await page.reload();

  await expect(heading(page)).toHaveText('Everything is finished by 24 April 2026.');
  await expect(page.getByRole('button', { name: AGREE })).toBeVisible();
});

for (const language of ['en', 'de'] as const) {
  test(`axe finds nothing on the way to the signature, wide and narrow, light and dark (${language})`, async ({
    app,
    userData,
  }) => {
    test.slow();
    const consumer = unsigned(language, { kind: 'consumer', country: 'DE' });
    const findings = new Map<string, string[]>();
    await screensIn(app, language);
    const page = await bring(app, userData, consumer);
    await goTo(page, `/projects/${PROJECT}/sign/client/time`);
    for (let part = 0; part < 5; part += 1) {
      await expect(heading(page)).toHaveCount(1);
      await page.getByRole('main').locator('footer button').last().click();
    }
    await expect(page.locator('[data-signature-pad]')).toBeVisible();
    await drawSignature(page);
    for (const theme of ['light', 'dark'] as const) {
      await screensIn(app, language, theme);
      for (const size of [
        { width: 1440, height: 900 },
        { width: 512, height: 640 },
      ]) {
        await page.setViewportSize(size);
        for (const place of [
          '',
          '/sign',
          '/sign/elsewhere',
          '/sign/client/time',
          '/sign/client/deliverables',
          '/sign/client/payments',
          '/sign/client/refunds',
          '/sign/client/withdrawal',
          '/sign/client/signature',
          '/sign/freelancer/look',
        ]) {
          await goTo(page, `/projects/${PROJECT}${place}`);
          await expect(heading(page)).toHaveCount(1);
          const found = await axeFindings(page);
          if (found.length > 0) {
            findings.set(`${place} ${theme} ${size.width}`, found);
          }
        }
      }
    }

    expect([...findings]).toEqual([]);
  });
}
