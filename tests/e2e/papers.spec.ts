import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sayIn } from '../../shared/i18n/translator.ts';
import { expect, test } from '../support/appTest.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { goTo, screensIn } from '../support/disputePages.ts';
import type { LaunchedApp } from '../support/launchApp.ts';
import { readPdf, wordsOf } from '../support/readPdf.ts';

/** The papers of the made-up bakery; what prints is in the language of its client, whatever the screens speak. */
async function openPapers(app: LaunchedApp, language: 'en' | 'de') {
  await screensIn(app, language);
  await app.page.evaluate((of) => window.commonGround.call('projects.addSample', { language: of }), language);
  await app.page.reload();
  await goTo(app.page, `/projects/sample-bakery-${language}/papers`);
  await expect(app.page.locator('canvas')).toBeVisible();
  return { page: app.page, say: sayIn(language) };
}

const OPENINGS = {
  en: { agreement: 'Agreement: Bakery website', change: 'Change order 1: Bakery website' },
  de: { agreement: 'Vereinbarung: Website der Bäckerei', change: 'Änderung 1: Website der Bäckerei' },
} as const;

for (const language of ['en', 'de'] as const) {
  test(`papers are chosen, leafed through, read aloud and saved (${language})`, async ({ app, userData }) => {
    const { page, say } = await openPapers(app, language);
    const opening = OPENINGS[language];
    await expect(page.getByText(opening.change, { exact: true })).toBeAttached();
    expect(await axeFindings(page)).toEqual([]);

    await page
      .getByRole('link', { name: say(($) => $.papers.agreement) })
      .last()
      .click();
    await expect(page.getByText(opening.agreement, { exact: true })).toBeAttached();
    await page.getByRole('button', { name: say(($) => $.papers.pageAfter) }).click();
    await expect(page.getByRole('status').filter({ hasText: /^(Page|Seite) 2 / })).toBeVisible();
    await expect(page.getByText(opening.agreement, { exact: true })).not.toBeAttached();

    const target = path.join(userData, 'agreement.pdf');
    await app.setDialogAnswers({ save: target });
    await page.getByRole('button', { name: say(($) => $.papers.save) }).click();
    await expect(page.locator('footer')).toContainText('agreement.pdf');
    const words = wordsOf(await readPdf(readFileSync(target)));
    expect(words.replace(/\s/g, '')).toContain(opening.agreement.replace(/\s/g, ''));
  });
}

test('a file that is no certificate is told at the field, and nothing is saved', async ({
  app,
  userData,
}) => {
  const { page, say } = await openPapers(app, 'en');
  const file = path.join(userData, 'holiday.p12');
  writeFileSync(file, 'not a certificate');
  await app.setDialogAnswers({ open: file, save: path.join(userData, 'signed.pdf') });

  await page.getByRole('button', { name: say(($) => $.papers.certificate.action) }).click();
  const password = page.getByLabel(say(($) => $.papers.certificate.password));
  await expect(password).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  await password.fill('hedgehog');
  await page.keyboard.press('Enter');

  await expect(password).toHaveAccessibleDescription(
    new RegExp(say(($) => $.trouble.noCertificate.sentence).slice(0, 20)),
  );
  await page.keyboard.press('Escape');
  await expect(password).not.toBeAttached();
  expect(() => readFileSync(path.join(userData, 'signed.pdf'))).toThrow();
});

test('the agreement is saved as PDF from its own page', async ({ app, userData }) => {
  const { page, say } = await openPapers(app, 'en');
  const target = path.join(userData, 'change order.pdf');
  await app.setDialogAnswers({ save: target });
  await goTo(page, '/projects/sample-bakery-en');
  await page.getByRole('button', { name: say(($) => $.papers.save) }).click();

  await expect(page.locator('footer')).toContainText('change order.pdf');
  expect(readFileSync(target).subarray(0, 5).toString()).toBe('%PDF-');
});
