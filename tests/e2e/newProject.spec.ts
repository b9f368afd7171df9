import type { Page } from 'playwright';
import { axeFindings } from '../support/axeFindings.ts';
import { expect, test } from '../support/appTest.ts';
import { heading, screensIn } from '../support/disputePages.ts';

/** Goes on with the tabulator until a field of this name has the keyboard. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = page.locator(':focus');
  const main = page.getByRole('main');
  const wanted = main
    .getByLabel(name, { exact: true })
    .or(main.getByRole('button', { name, exact: true }))
    .or(main.getByRole('link', { name, exact: true }));
  for (let steps = 0; steps < 80; steps += 1) {
    if ((await focused.count()) > 0 && (await wanted.and(focused).count()) > 0) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not come to “${name}”`);
}

async function type(page: Page, name: string, words: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(words);
}

test('a new client and project are written down by keyboard alone, in German, and the agreement begins', async ({
  app,
}) => {
  const { page } = app;
  await screensIn(app, 'de');
  await page.keyboard.press('Tab');
  await tabTo(page, 'Erste Vereinbarung schreiben');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Ein neues Projekt');

  await type(page, 'Name', 'Bäckerei Brandt');
  await type(page, 'Name des Kontakts', 'Jonas Brandt');
  await type(page, 'E-Mail', 'jonas@brandt.example');
  await type(page, 'Land', 'Deutschl');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await type(page, 'Wie das Projekt heißt', 'Website der Bäckerei');
  await tabTo(page, 'Vereinbarung schreiben');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Bitte wählen Sie eine; „Von Grund auf“ geht immer.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  // The first question without an answer has the keyboard.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: /^Website/ })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('01122026');
  await type(page, 'Ihr Name', 'Mara Lindqvist');
  await tabTo(page, 'Vereinbarung schreiben');
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/projects\/[^/]+\/draft$/);
  const row = page
    .getByRole('navigation', { name: 'Projekte' })
    .getByRole('link', { name: /Website der Bäckerei/ });
  await expect(row).toContainText('Entwurf der Vereinbarung');

  await page.getByRole('navigation', { name: 'Bereiche' }).getByRole('link', { name: 'Kunden 1' }).click();
  await expect(heading(page)).toHaveText('Mit Bäckerei Brandt ist noch nichts unterzeichnet.');
  await expect(page.getByRole('combobox', { name: 'Land' })).toHaveValue('Deutschland');
  // What was read out of the list of countries stays for readers some seconds longer than the list.
  await expect.poll(() => axeFindings(page), { timeout: 20_000 }).toEqual([]);
});

test('what is typed on a client’s card is kept, goes into the projects, and a mood can be taken back', async ({
  app,
}) => {
  const { page } = app;
  await screensIn(app, 'en');
  await page
    .getByRole('main')
    .getByRole('button', { name: /Look around first/ })
    .click();
  await page.getByRole('link', { name: 'Clients 1' }).click();
  await expect(heading(page)).toHaveText('Brewer & Sons Bakery owes £2,330.00; one dispute is open.');

  await page.getByLabel('Notes').fill('Rather phones than writes');
  await page.getByLabel('Letters greet').fill('Mr Brewer');
  await page.getByLabel('E-mail').fill('tom at brewer');
  await page.getByLabel('Phone').focus();
  await expect(page.getByText('This does not look like an e-mail address.')).toBeVisible();
  await page.getByLabel('E-mail').fill('tom@brewer.example');
  await page.getByText('Privately').click();
  await expect(
    page.getByText(/In one signed project it stays as it was signed: “Bakery website”/),
  ).toBeVisible();

  await page.getByText('uneasy', { exact: true }).last().click();
  await page.getByLabel('Note', { exact: true }).fill('Asked twice');
  await page.getByRole('button', { name: 'Note it' }).click();
  await expect(page.getByRole('row', { name: /uneasy Asked twice/ })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: /^Remove the note of/ }).click();
  await expect(page.getByRole('row', { name: /Asked twice/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('row', { name: /uneasy Asked twice/ })).toBeVisible();

  await page.reload();
  await expect(page.getByLabel('Notes')).toHaveValue('Rather phones than writes');
  const read = await page.evaluate(() =>
    window.commonGround.call('projects.read', { projectId: 'sample-bakery-en' }),
  );
  expect(read.ok ? read.value.project.client : null).toMatchObject({
    kind: 'business',
    email: 'tom@brewer.example',
    contact: { name: 'Tom Brewer', addressedAs: 'Mr Brewer' },
  });
});
