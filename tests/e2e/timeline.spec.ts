import { sayIn } from '../../shared/i18n/translator.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { expect, test } from '../support/appTest.ts';
import { goTo, screensIn } from '../support/disputePages.ts';

for (const language of ['en', 'de'] as const) {
  const say = sayIn(language);

  test(`the timeline tells each mark by the arrow keys and by the pointer, and leads to what it rests on (${language})`, async ({
    app,
  }) => {
    await screensIn(app, language);
    const { page } = app;
    await page.evaluate(
      (spoken) => window.commonGround.call('projects.addSample', { language: spoken }),
      language,
    );
    const address = `/projects/sample-bakery-${language}/disputes/dispute-bakery/check`;
    await goTo(page, address);
    const marks = page.getByRole('listbox', { name: say(($) => $.timeline.spots.walk) });
    const mark = marks.getByRole('option');
    const label = page.locator('[data-label]');
    await expect(marks).toBeVisible();

    await marks.focus();
    await page.keyboard.press('Home');
    const first = await mark.getAttribute('aria-label');
    await expect(label).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(mark).not.toHaveAttribute('aria-label', first ?? '');
    await page.keyboard.press('ArrowLeft');
    await expect(mark).toHaveAttribute('aria-label', first ?? '');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(label).toBeHidden();

    // The solid block: who waited for whom, and how long.
    const block = page.getByRole('img', { name: say(($) => $.waiting.picture) }).getByText(
      say(($) => $.timeline.days, { count: 22 }),
      { exact: true },
    );
    await block.scrollIntoViewIfNeeded();
    const box = await block.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 8);
    await expect(label).toContainText(
      language === 'en'
        ? 'Tom has waited 22 days for you'
        : 'Herr Brandt hat bisher 22 Tage auf Sie gewartet',
    );

    await marks.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/clause=/);

    await goTo(page, address);
    const delivery = page
      .getByRole('listbox')
      .getByRole('option', { name: say(($) => $.timeline.spots.toEntry) });
    await marks.focus();
    await page.keyboard.press('Home');
    for (let step = 0; step < 10 && !(await delivery.isVisible()); step += 1) {
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/timeline\?entry=/);
  });
}
