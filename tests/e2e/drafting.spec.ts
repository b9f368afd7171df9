import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { expect, test } from '../support/appTest.ts';
import { draftFromScratch, projectWithDraft, websiteDraft } from '../support/draftedProject.ts';
import type { LaunchedApp } from '../support/launchApp.ts';
import { launchApp } from '../support/launchApp.ts';
import { sampleBakery } from '../support/sampleBakery.ts';

/** Takes a project in and opens the page on which its draft is written. */
async function openDraft(
  app: LaunchedApp,
  project: ProjectFile,
  userData: string,
  language: 'en' | 'de' = 'en',
): Promise<Page> {
  await takeIn(app, project, userData, language);
  await goToDraft(app.page, project.id);
  return app.page;
}

async function takeIn(
  app: LaunchedApp,
  project: ProjectFile,
  userData: string,
  language: 'en' | 'de',
): Promise<void> {
  const file = path.join(userData, 'brought.json');
  writeFileSync(file, JSON.stringify(project));
  await app.setDialogAnswers({ open: file });
  await app.page.evaluate(async (spoken) => {
    await window.commonGround.call('settings.save', { language: spoken, theme: 'light' });
    await window.commonGround.call('projects.import', undefined);
  }, language);
}

async function goToDraft(page: Page, projectId: string): Promise<void> {
  await page.evaluate((id) => {
    window.location.hash = `/projects/${id}/draft`;
  }, projectId);
  await page.reload();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
}

function footOf(page: Page): Locator {
  return page.locator('main > footer');
}

/** The draft as the main process holds it. */
function savedDraft(page: Page, projectId = 'drafted') {
  return page.evaluate(async (id) => {
    const read = await window.commonGround.call('projects.read', { projectId: id });
    return read.ok ? read.value.project.draft : undefined;
  }, projectId);
}

test('an agreement is written from scratch, adds up as it is typed, and can be signed once nothing is missing', async ({
  app,
  userData,
}) => {
  const page = await openDraft(app, projectWithDraft('en', draftFromScratch()), userData);
  const foot = footOf(page);
  await expect(foot).toContainText('Five things are missing before it can be signed.');
  await page.getByRole('button', { name: 'Ready to sign' }).click();
  await expect(page.getByLabel('What 1.1 is')).toBeFocused();

  await page.keyboard.type('Home page');
  await page.getByLabel('When 1.1 is due', { exact: true }).fill('13 March 2027');
  await page.getByLabel('Price of 1.1').fill('1,600');
  await page.getByRole('button', { name: 'Add a deliverable' }).click();
  await page.keyboard.type('Order form');
  await page.getByLabel('When 1.2 is due', { exact: true }).fill('24.4.27');
  await page.getByLabel('Price of 1.2').fill('450.50');
  await expect(page.getByRole('region', { name: 'Deliverables' })).toContainText('Total£2,050.50');

  await page.getByLabel('What 4.1 is called').fill('Deposit');
  await page.getByLabel('When 4.1 is due', { exact: true }).fill('1 Feb 2027');
  await page.getByRole('button', { name: 'Add a payment' }).click();
  await page.keyboard.type('Completion');
  await page.getByLabel('When 4.2 is due', { exact: true }).fill('30 Apr 2027');
  await page.getByText('By percentage').click();
  await page.getByLabel('Share of 4.1').fill('33.33');
  const payments = page.getByRole('region', { name: 'Payments' });
  await expect(payments).toContainText('£683.43');
  await expect(payments).toContainText('£1,367.07');
  await expect(payments).toContainText('Adds up to £2,050.50');
  await expect(foot).toContainText('Everything is there.');

  await page.getByRole('button', { name: 'Ready to sign' }).click();
  await expect(page).toHaveURL(/\/projects\/drafted\/sign/);
});

test('criteria are lines: Enter adds the next, Backspace in an empty one removes it, pasted lines become several', async ({
  app,
  userData,
}) => {
  const page = await openDraft(app, projectWithDraft('en', draftFromScratch()), userData);
  await page.getByRole('button', { name: 'Add a criterion' }).click();
  await page.keyboard.type('Readable on a phone');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Loads in two seconds');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  await expect(page.getByLabel('Criterion 1.1 b')).toBeFocused();

  await page.getByLabel('Criterion 1.1 b').evaluate((field) => {
    const transfer = new DataTransfer();
    transfer.setData('text/plain', '\n- Names its prices\n- Has an imprint\n- Can be printed');
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByLabel('Criterion 1.1 d')).toHaveValue('Can be printed');
  await expect
    .poll(async () => (await savedDraft(page))?.deliverables[0]?.criteria.map(({ text }) => text))
    .toEqual([
      'Readable on a phone',
      'Loads in two secondsNames its prices',
      'Has an imprint',
      'Can be printed',
    ]);
});

test('every step can be taken back and brought again, also what was removed and moved', async ({
  app,
  userData,
}) => {
  const page = await openDraft(app, projectWithDraft('en', websiteDraft('en')), userData);
  const title = page.getByLabel('What 1.1 is');
  const before = await title.inputValue();
  await title.fill('A plan of the whole site');
  await page.getByLabel('Price of 1.1').fill('999');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByLabel('Price of 1.1')).toHaveValue('£800.00');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(title).toHaveValue(before);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await page.keyboard.press('ControlOrMeta+y');
  await expect(title).toHaveValue('A plan of the whole site');
  await expect(page.getByLabel('Price of 1.1')).toHaveValue('999');

  await page.getByRole('button', { name: '1.1: move, add or remove' }).click();
  await page.getByRole('menuitem', { name: 'Move down' }).click();
  await expect(page.getByLabel('What 1.2 is')).toHaveValue('A plan of the whole site');
  await page.getByRole('button', { name: '1.2: move, add or remove' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(page.getByText('Removed: A plan of the whole site')).toBeVisible();
  await footOf(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('What 1.2 is')).toHaveValue('A plan of the whole site');

  const top = page.getByRole('main').getByRole('button', { name: 'Undo' }).first();
  for (let step = 0; step < 5; step += 1) {
    await top.click();
  }
  await expect(title).toHaveValue(before);
  await expect(page.getByLabel('Price of 1.1')).toHaveValue('£800.00');
  await expect.poll(async () => (await savedDraft(page))?.deliverables[0]?.title).toBe(before);
});

test('nothing that was typed is lost when the app is killed, not even what cannot be read yet', async ({
  userData,
}) => {
  const first = await launchApp({ userData });
  const page = await openDraft(first, projectWithDraft('en', draftFromScratch()), userData);
  await page.getByLabel('What 1.1 is').pressSequentially('Product photographs');
  await page.getByLabel('Price of 1.1').pressSequentially('about 1,200');
  await page.getByLabel('When 1.1 is due', { exact: true }).pressSequentially('mid March');
  await page.waitForTimeout(150);
  await first.kill();

  const second = await launchApp({ userData });
  await goToDraft(second.page, 'drafted');
  await expect(second.page.getByLabel('What 1.1 is')).toHaveValue('Product photographs');
  await expect(second.page.getByLabel('Price of 1.1')).toHaveValue('about 1,200');
  await expect(second.page.getByLabel('When 1.1 is due', { exact: true })).toHaveValue('mid March');
  await expect(second.page.getByText('Please write the amount in figures')).toBeVisible();
  expect(await savedDraft(second.page)).toMatchObject({ deliverables: [{ price: null, due: null }] });
  await second.page.getByLabel('Price of 1.1').fill('1200');
  await expect(second.page.getByText('Please write the amount in figures')).toHaveCount(0);
  await second.close();
});

test('what is missing and what disputes come from leads to its field and goes once it is settled', async ({
  app,
  userData,
}) => {
  const draft = websiteDraft('en');
  const [one, ...others] = draft.deliverables;
  const page = await openDraft(
    app,
    projectWithDraft('en', {
      ...draft,
      exclusions: [],
      deliverables: one === undefined ? [] : [{ ...one, price: null, criteria: [] }, ...others],
    }),
    userData,
  );
  const outline = page.getByRole('complementary');
  await outline.getByRole('button', { name: /Price of 1\.1/ }).click();
  await expect(page.getByLabel('Price of 1.1')).toBeFocused();
  await page.keyboard.type('800');
  await expect(outline.getByRole('button', { name: /Price of 1\.1/ })).toHaveCount(0);

  await outline.getByRole('button', { name: /as agreed\? Nothing says so/ }).press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Every page is named');
  await expect(outline.getByRole('button', { name: /as agreed\? Nothing says so/ })).toHaveCount(0);

  await outline.getByRole('button', { name: 'Name what is not included.' }).click();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Hosting');
  await expect(outline).toContainText('Nothing is missing, and nothing is left to chance.');
});

test('with the start all days move, told in one sentence that can be taken back', async ({
  app,
  userData,
}) => {
  const page = await openDraft(app, projectWithDraft('en', websiteDraft('en')), userData);
  const due = page.getByLabel('When 1.1 is due', { exact: true });
  await expect(due).toHaveValue('8 Feb 2027');
  await page.getByLabel('Work begins on', { exact: true }).fill('8 February 2027');
  await page.keyboard.press('Tab');
  await expect(page.getByText('All days moved 7 days later with the start.')).toBeVisible();
  await expect(due).toHaveValue('15 Feb 2027');

  await footOf(page).getByRole('button', { name: 'Undo' }).click();
  await expect(due).toHaveValue('8 Feb 2027');
});

test('a draft that was thrown away can be brought back', async ({ app, userData }) => {
  const page = await openDraft(app, projectWithDraft('en', websiteDraft('en')), userData);
  await page.getByLabel('What 1.1 is').fill('A plan of the whole site');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Throw this draft away' }).click();
  await expect(page.getByText('The draft is thrown away.')).toBeVisible();
  expect(await savedDraft(page)).toBeUndefined();

  await footOf(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('What 1.1 is')).toHaveValue('A plan of the whole site');
});

test('a change order shows what it changes and what that does to price and end', async ({
  app,
  userData,
}) => {
  const { page } = app;
  await takeIn(app, { ...sampleBakery('en'), id: 'running' }, userData, 'en');
  await page.evaluate(() => window.commonGround.call('agreements.beginChange', { projectId: 'running' }));
  await goToDraft(page, 'running');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Change order 2');
  await expect(footOf(page)).toContainText('One thing is missing before it can be signed.');

  await page.getByLabel('Price of 1.5').fill('1,900');
  await page.getByLabel('When 1.5 is due', { exact: true }).fill('12 June 2026');
  const outline = page.getByRole('complementary');
  await expect(outline).toContainText('+£300.00');
  await expect(outline).toContainText('49 days later');
  await expect(footOf(page)).toContainText('Everything is there.');
});

for (const language of ['en', 'de'] as const) {
  test(`axe finds nothing on the page that agreements are written on (${language})`, async ({
    app,
    userData,
  }) => {
    test.slow();
    const page = await openDraft(app, projectWithDraft(language, websiteDraft(language)), userData, language);
    const findings: string[] = [];
    for (const theme of ['light', 'dark'] as const) {
      await page.evaluate((settings) => window.commonGround.call('settings.save', settings), {
        language,
        theme,
      });
      await goToDraft(page, 'drafted');
      for (const size of [
        { width: 1440, height: 900 },
        { width: 1024, height: 640 },
        { width: 512, height: 640 },
      ]) {
        await page.setViewportSize(size);
        findings.push(...(await axeFindings(page)));
        const beyond = await page
          .locator('[data-scroll-restoration-id="page"]')
          .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
        expect(beyond).toBe(0);
      }
    }
    expect(findings).toEqual([]);
  });
}
