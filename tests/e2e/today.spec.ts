import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright';
import type { Say } from '../../shared/i18n/translator.ts';
import { sayIn } from '../../shared/i18n/translator.ts';
import type { Language } from '../../shared/model/basics.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { expect, test as base } from '../support/appTest.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { clockAt, sleepUntil } from '../support/clockAt.ts';
import { goTo, heading, projectIn, screensIn } from '../support/disputePages.ts';
import { dueProjects, MORNING } from '../support/dueProjects.ts';
import type { LaunchedApp } from '../support/launchApp.ts';
import { launchApp } from '../support/launchApp.ts';

/** A machine in London, like its projects. */
const test = base.extend<{ readonly zone: string }>({
  zone: ['Europe/London', { option: true }],
  app: async ({ userData, zone }, use) => {
    const app = await launchApp({ userData, environment: { TZ: zone } });
    await use(app);
    await app.close().catch(() => app.kill());
  },
});

const say = sayIn('en');

for (const language of ['en', 'de'] as const) {
  test(`the first page says what is due, most urgent first, and has the first reply ready (${language})`, async ({
    app,
    userData,
  }) => {
    const { page } = app;
    await screensIn(app, language);
    await morningWith(app, userData, dueProjects(language), language);
    const saying = sayIn(language);
    const list = listOf(page, saying);

    await expect(list.getByRole('heading', { level: 2 })).toHaveText(
      { en: 'Wednesday, 13 May', de: 'Mittwoch, 13. Mai' }[language],
    );
    expect(await list.getByRole('heading', { level: 3 }).allTextContents()).toEqual(
      {
        en: ['Today', 'Tomorrow', 'Friday', 'Later', 'Waiting for others'],
        de: ['Heute', 'Morgen', 'Freitag', 'Später', 'Andere sind dran'],
      }[language],
    );
    expect(await kindsIn(list)).toEqual([
      'firstReply',
      'update',
      'delivery',
      'payment',
      'cure',
      'followUp',
      'contact',
      'payment',
      'cure',
      'update',
      'duty',
      'acceptance',
    ]);
    await expect(list).toContainText(
      { en: 'Four things today. The rest can wait.', de: 'Heute vier Dinge. Der Rest kann warten.' }[
        language
      ],
    );
    await expect(rowOf(list, 'firstReply')).toHaveAttribute('aria-current', 'page');
    await expect(heading(page)).toHaveText(
      saying(($) => $.outgoingPage.kinds.firstReply.title, { name: 'Tom' }),
    );
    await expect(
      page
        .getByRole('navigation', { name: saying(($) => $.frame.places) })
        .getByRole('link')
        .first(),
    ).toHaveText(`${saying(($) => $.today.title)}4`);
    expect(await axeFindings(page)).toEqual([]);

    await page.setViewportSize({ width: 1024, height: 640 });
    await goTo(page, '/today');
    await page.getByRole('link', { name: language === 'en' ? 'Osei Physiotherapy' : 'Osterkamp' }).click();
    await expect(heading(page)).toContainText(language === 'en' ? '£1,250.00' : '1.250,00');
    await page
      .getByRole('link', { name: saying(($) => $.today.title) })
      .last()
      .click();
    await expect(heading(page)).toHaveText({ en: 'Wednesday, 13 May', de: 'Mittwoch, 13. Mai' }[language]);
  });
}

test('what has happened is one click away on its row, and can be taken back', async ({ app, userData }) => {
  const { page } = app;
  await screensIn(app, 'en');
  await morningWith(app, userData, dueProjects('en'));
  const list = listOf(page, say);
  const stories = [
    ['payment', 'practice', { type: 'paymentReceived', amount: 125_000, instalment: 'second' }],
    ['duty', 'joinery', { type: 'dutyMet', duty: 'Product list' }],
    ['delivery', 'bakery', { type: 'delivered', deliverable: 'd-photos', quantity: 3 }],
    ['acceptance', 'brochure', { type: 'accepted', deliverable: 'Firm brochure' }],
  ] as const;

  for (const [kind, projectId, entry] of stories) {
    const row = list.locator(`[data-row^="${projectId}/${kind}/"]`);
    await row.hover();
    await row.locator('xpath=..').getByRole('button').click();
    await expect(row).toHaveCount(0);
    const { events } = await projectIn(page, projectId);
    expect(events.at(-1)).toMatchObject({ ...entry, at: expect.stringMatching(/^2026-05-13T07:0/) });
  }

  const row = list.locator('[data-row^="brochure/acceptance/"]');
  await page.getByRole('button', { name: say(($) => $.frame.undo) }).click();
  await expect(row).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('footer')).toContainText(say(($) => $.today.recording.takenBack));
  const { events } = await projectIn(page, 'brochure');
  expect(events.at(-1)).toMatchObject({ purpose: 'correction', corrects: events.at(-2)?.id });
});

test('the page of a row asks for nothing it knows: a part of a payment leaves the rest, and the next row follows the last', async ({
  app,
  userData,
}) => {
  const { page } = app;
  await screensIn(app, 'en');
  await morningWith(
    app,
    userData,
    dueProjects('en').filter(({ id }) => id === 'practice' || id === 'pottery'),
  );
  const list = listOf(page, say);
  const foot = page.locator('footer');
  await expect(heading(page)).toHaveText('Has £1,250.00 from Osei Physiotherapy arrived?');

  await page.getByLabel(say(($) => $.today.payment.amount)).fill('1000');
  await foot.getByRole('button', { name: say(($) => $.today.payment.record) }).click();
  await expect(heading(page)).toHaveText('Has £250.00 from Osei Physiotherapy arrived?');
  await expect(page.getByLabel(say(($) => $.today.payment.amount))).toHaveValue('£250.00');

  await foot.getByRole('button', { name: say(($) => $.today.payment.record) }).click();
  await expect(heading(page)).toHaveText(say(($) => $.today.clear.headingDone));
  await expect(page.getByRole('main')).toContainText(
    'Next: Booking calendar, Kiln Street Pottery, tomorrow.',
  );

  await rowOf(list, 'cure').click();
  await foot.getByRole('button', { name: say(($) => $.today.cure.record) }).click();
  await expect(rowOf(list, 'cure')).toHaveCount(0);
  expect((await projectIn(page, 'pottery')).events.at(-1)).toMatchObject({ type: 'delivered' });
});

test('a message that was sent leaves the list and leads on to the next row', async ({ app, userData }) => {
  const { page } = app;
  await screensIn(app, 'en');
  await morningWith(app, userData, dueProjects('en'));
  const list = listOf(page, say);
  await expect(heading(page)).toHaveText(say(($) => $.outgoingPage.kinds.firstReply.title, { name: 'Tom' }));

  await page.getByRole('button', { name: say(($) => $.frame.more) }).click();
  await page.getByRole('menuitem', { name: say(($) => $.outgoingPage.foot.markSent) }).click();
  await page.getByRole('button', { name: say(($) => $.outgoingPage.foot.wasSent) }).click();
  await expect(rowOf(list, 'firstReply')).toHaveCount(0);
  await expect(heading(page)).toHaveText(say(($) => $.outgoingPage.sent.title, { name: 'Tom' }));

  await page.getByRole('link', { name: say(($) => $.today.goOn) }).click();
  await expect(rowOf(list, 'update').first()).toHaveAttribute('aria-current', 'page');
});

test('the keyboard goes from row to row and from a day of the week to what falls on it', async ({
  app,
  userData,
}) => {
  const { page } = app;
  await screensIn(app, 'en');
  await morningWith(app, userData, dueProjects('en'));
  const list = listOf(page, say);

  await rowOf(list, 'firstReply').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(rowOf(list, 'delivery')).toHaveAttribute('aria-current', 'page');
  await expect(rowOf(list, 'delivery')).toBeFocused();
  await expect(heading(page)).toHaveText('Have you delivered Product photographs?');

  await list.getByRole('button', { name: 'Wednesday 13 May: 2 at risk and 2 things for you' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(list.getByRole('button', { name: 'Friday 15 May: 2 things for you' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rowOf(list, 'contact')).toBeFocused();
});

test('left open over midnight and a night of sleep, it shows the new day', async ({ app, userData }) => {
  const { page } = app;
  await screensIn(app, 'en');
  await morningWith(
    app,
    userData,
    dueProjects('en').filter(({ id }) => id === 'yoga'),
  );
  const list = listOf(page, say);
  await expect(heading(page)).toHaveText(say(($) => $.today.clear.heading));
  await expect(page.getByRole('main')).toContainText('Next: Ask Ines Duarte how it is going, tomorrow.');

  await sleepUntil(app, '2026-05-14T00:00:40+01:00');
  await expect(list.getByRole('heading', { level: 2 })).toHaveText('Thursday, 14 May');
  await expect(rowOf(list, 'followUp')).toHaveAttribute('aria-current', 'page');

  await sleepUntil(app, '2026-05-16T07:30:00+01:00');
  await expect(list.getByRole('heading', { level: 2 })).toHaveText('Saturday, 16 May');
});

test.describe('on a machine far from its projects', () => {
  test.use({ zone: 'Pacific/Auckland' });

  test('it is said whose days and times are meant', async ({ app, userData }) => {
    const { page } = app;
    await screensIn(app, 'en');
    await morningWith(
      app,
      userData,
      dueProjects('en').filter(({ id }) => id === 'practice'),
    );

    await expect(heading(page)).toHaveText('Has £1,250.00 from Osei Physiotherapy arrived?');
    await expect(page.getByRole('main')).toContainText(
      /those of .*, where it is Wednesday 13 May, 08:05 now/,
    );
  });
});

/** Takes the projects in, sets the clock to the morning, and opens the app on its first page. */
async function morningWith(
  app: LaunchedApp,
  folder: string,
  projects: readonly ProjectFile[],
  language: Language = 'en',
): Promise<void> {
  const { page } = app;
  await clockAt(app, MORNING);
  for (const project of projects) {
    const file = path.join(folder, 'given.json');
    writeFileSync(file, JSON.stringify(project));
    await app.setDialogAnswers({ open: file });
    const taken = await page.evaluate(() => window.commonGround.call('projects.import', undefined));
    expect(taken).toMatchObject({ ok: true });
  }
  await goTo(page, '/');
  await page.reload();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

function listOf(page: Page, saying: Say): Locator {
  return page.getByRole('navigation', { name: saying(($) => $.today.list) });
}

function rowOf(list: Locator, kind: string): Locator {
  return list.locator(`[data-row*="/${kind}/"]`);
}

async function kindsIn(list: Locator): Promise<readonly (string | undefined)[]> {
  const rows = await list.locator('[data-row]').all();
  return Promise.all(rows.map(async (row) => (await row.getAttribute('data-row'))?.split('/')[1]));
}
