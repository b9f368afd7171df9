import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sayIn } from '../../shared/i18n/translator.ts';
import { expect, test } from '../support/appTest.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { goTo, screensIn } from '../support/disputePages.ts';
import { readCalendar } from '../support/readCalendar.ts';

for (const language of ['en', 'de'] as const) {
  test(`the dates of a project are saved as a calendar file; all together are none while only the sample is there (${language})`, async ({
    app,
    userData,
  }) => {
    const say = sayIn(language);
    const { page } = app;
    await screensIn(app, language);
    await page.evaluate((of) => window.commonGround.call('projects.addSample', { language: of }), language);
    await page.reload();
    await goTo(page, `/projects/sample-bakery-${language}/papers`);
    const target = path.join(userData, 'bakery.ics');
    await app.setDialogAnswers({ save: target });
    const save = page.getByRole('button', { name: say(($) => $.calendar.file.save) });

    await expect(page.locator('canvas')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await save.click();
    await expect(page.getByRole('status').filter({ hasText: 'bakery.ics' })).toBeVisible();
    const { events } = readCalendar(readFileSync(target));
    expect(events.map(({ uid }) => uid)).toContain(
      `sample-bakery-${language}/milestone/d-form@common-ground.invalid`,
    );

    await goTo(page, '/settings');
    // What was read aloud of the button on the page before stays behind for a moment, without the button.
    await page.reload();
    await expect(page.getByText(say(($) => $.calendar.file.ofAll))).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await save.click();
    await expect(page.getByText(say(($) => $.trouble.nothingDated.sentence))).toBeVisible();
  });
}
