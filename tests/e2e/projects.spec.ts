import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { axeFindings } from '../support/axeFindings.ts';
import { expect, test } from '../support/appTest.ts';
import type { LaunchedApp } from '../support/launchApp.ts';
import { launchApp } from '../support/launchApp.ts';
import { sampleBakery } from '../support/sampleBakery.ts';

/** The screens speak English whatever the machine does. */
async function inEnglish({ page }: LaunchedApp): Promise<void> {
  await page.evaluate(() => window.commonGround.call('settings.save', { language: 'en', theme: 'light' }));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Keep what was agreed/);
}

async function lookAround(app: LaunchedApp): Promise<Page> {
  await inEnglish(app);
  await app.page
    .getByRole('main')
    .getByRole('button', { name: /Look around first A made-up bakery/ })
    .click();
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Bakery website');
  return app.page;
}

/** From the first page to the project looked at last. */
async function openLast(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Places' })
    .getByRole('link', { name: /^Projects/ })
    .click();
}

async function openTimeline(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Timeline' }).click();
  await expect(page.getByRole('heading', { name: 'Write down what happened' })).toBeVisible();
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
}

test('the first start offers a made-up project, and it opens with what was agreed and signed', async ({
  app,
}) => {
  await inEnglish(app);
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(
    'Keep what was agreed. Stay fair when it goes wrong.',
  );

  const page = await lookAround(app);
  await expect(page.getByRole('main')).toContainText(
    'Version 2 is in force since 5 March 2026, signed by both.',
  );
  await expect(
    page.getByRole('row', { name: /1\.4 Product photographs, 12 10 Apr £1,800\.00/ }),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: 'Total £6,400.00' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('12 instead of 8');

  await page.getByRole('button', { name: 'Online order form' }).click();
  await expect(page.getByText('Each order reaches the shop with date and pick-up time')).toBeVisible();
  await page.getByRole('button', { name: /If it goes wrong/ }).click();
  await expect(page.getByRole('main')).toContainText(
    '6.2Late deliveryAfter 3 days’ grace, 5\u00a0% of the price',
  );
});

test('shows what was in force on a past day', async ({ app }) => {
  const page = await lookAround(app);
  await page.getByRole('button', { name: 'In force on today' }).click();
  await page.getByRole('spinbutton', { name: /^day,/ }).focus();
  await page.keyboard.type('20022026');
  await page.keyboard.press('Escape');

  await expect(page.getByRole('main')).toContainText('Version 1 was in force on 20 February 2026');
  await expect(
    page.getByRole('row', { name: /1\.4 Product photographs, 8 27 Mar £1,200\.00/ }),
  ).toBeVisible();
});

test('an entry is there the moment it is added, and after the app was killed', async ({ userData }) => {
  const first = await launchApp({ userData });
  const page = await lookAround(first);
  await openTimeline(page);
  await choose(page, 'What happened', 'A payment came in');
  await page.getByLabel('Amount').fill('1.234');
  await page.getByLabel('Note', { exact: true }).fill('By bank transfer');
  await page.getByRole('button', { name: 'Add the entry' }).click();
  await expect(page.getByText('This could be £1,234.00 or £1.23.')).toBeVisible();

  await page.getByLabel('Amount').fill('1,234.50');
  await choose(page, 'For which payment', 'Completion');
  await page.getByRole('button', { name: 'Add the entry' }).click();
  await expect(page.getByText('Added: Payment received, Completion.')).toBeVisible();
  await first.kill();

  const second = await launchApp({ userData });
  await openLast(second.page);
  await second.page.getByRole('link', { name: 'Timeline' }).click();
  const entry = second.page.getByRole('listitem').filter({ hasText: 'Payment received, Completion' });
  await expect(entry).toContainText('£1,234.50');
  await expect(entry).toContainText('By bank transfer');
  await second.close();
});

test('what is typed and not yet added waits on the page, also for the next start', async ({ userData }) => {
  const first = await launchApp({ userData });
  const page = await lookAround(first);
  await openTimeline(page);
  await choose(page, 'What happened', 'A message came or went');
  await page.getByLabel('The words').fill('Could we talk on Monday?');
  await page.getByRole('link', { name: 'Agreement' }).click();
  await openTimeline(page);
  await expect(page.getByLabel('The words')).toHaveValue('Could we talk on Monday?');
  await first.close();

  const second = await launchApp({ userData });
  await openLast(second.page);
  await openTimeline(second.page);
  await expect(second.page.getByLabel('The words')).toHaveValue('Could we talk on Monday?');
  await second.page.getByRole('button', { name: 'Start over' }).click();
  await expect(second.page.getByLabel('The words')).toHaveValue('');
  await second.page.getByRole('button', { name: 'Undo' }).click();
  await expect(second.page.getByLabel('The words')).toHaveValue('Could we talk on Monday?');
  await second.close();
});

test('a complaint is taken down word for word, and leads to listening', async ({ app }) => {
  const page = await lookAround(app);
  await page.getByRole('link', { name: 'A client has complained' }).click();
  await page.getByRole('button', { name: 'Go on to Listen' }).click();
  await expect(page.getByText('Please paste or write down what the client says')).toBeVisible();

  const words = '  The photos are too dark.\n\n\tAnd nobody told us. ';
  await page.getByLabel('What the client says').fill(words);
  await page.getByText('Phone', { exact: true }).click();
  await page.getByRole('button', { name: 'Go on to Listen' }).click();
  await expect(page).toHaveURL(/\/listen$/);

  const disputes = await page.evaluate(async () => {
    const read = await window.commonGround.call('projects.read', { projectId: 'sample-bakery-en' });
    return read.ok ? read.value.project.disputes : [];
  });
  expect(disputes.at(-1)).toMatchObject({ channel: 'phone', text: words, claims: [] });
});

test('a complaint of two megabytes is kept whole and does not hold up the page', async ({ app }) => {
  const page = await lookAround(app);
  await page.getByRole('link', { name: 'A client has complained' }).click();
  const field = page.getByLabel('What the client says');
  await field.focus();
  const longest = await field.evaluate(async (area) => {
    const text = 'This is not what we agreed, and nobody told me. '.repeat(45_000);
    const transfer = new DataTransfer();
    transfer.setData('text/plain', text);
    const begun = performance.now();
    area.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
    );
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    return performance.now() - begun;
  });
  await expect(page.getByText('2.2 MB of text; it is kept whole.')).toBeVisible();
  expect(longest).toBeLessThan(1_500);
  await page.getByRole('button', { name: 'Go on to Listen' }).click();
  await expect(page).toHaveURL(/\/listen$/);

  const length = await page.evaluate(async () => {
    const read = await window.commonGround.call('projects.read', { projectId: 'sample-bakery-en' });
    return read.ok ? read.value.project.disputes.at(-1)?.text.length : 0;
  });
  expect(length).toBe(45_000 * 48);
});

test('a file that does not fit is refused place by place, and a good one is taken in', async ({
  app,
  userData,
}) => {
  await inEnglish(app);
  const { page } = app;
  const sample = sampleBakery('en');
  const [first, ...others] = sample.agreements;
  const [deposit, ...rest] = first?.instalments ?? [];
  const file = path.join(userData, '..', `${path.basename(userData)}-project.json`);
  const tooMuch = { ...deposit, amount: (deposit?.amount ?? 0) + 1 };
  writeFileSync(
    file,
    JSON.stringify({ ...sample, agreements: [{ ...first, instalments: [tooMuch, ...rest] }, ...others] }),
  );
  await app.setDialogAnswers({ open: file });
  await page.getByRole('button', { name: 'Open a project file' }).first().click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^What does not fit in “/);
  await expect(page.getByRole('group', { name: /./ }).getByRole('listitem')).toContainText(
    'agreements[0].instalments',
  );

  writeFileSync(file, JSON.stringify({ ...sample, id: 'brought', title: 'Brought along' }));
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Brought along');
});

test('a project goes out as a file and says where to', async ({ app, userData }) => {
  const page = await lookAround(app);
  const file = path.join(userData, 'bakery.json');
  await app.setDialogAnswers({ save: file });
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Save as file' }).click();

  await expect(page.getByText('Saved as “bakery.json”')).toBeVisible();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ title: 'Bakery website' });
});

test('the timeline can be taken along as a table', async ({ app }) => {
  const page = await lookAround(app);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Copy the timeline as a table' }).click();
  await expect(page.getByText('The timeline is on the clipboard')).toBeVisible();

  await openTimeline(page);
  await choose(page, 'What happened', 'A message came or went');
  await page.getByLabel('The words').focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.getByLabel('The words')).toHaveValue(/Logo refresh\t20 Feb/);
});

test('the made-up project goes when it is told to, not before, and can be brought back', async ({ app }) => {
  const page = await lookAround(app);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Remove the made-up project' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bakery website');

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Remove the made-up project' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Keep what was agreed/);

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Bring the made-up project' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bakery website');
});

test('language and light hold at once and after the next start', async ({ userData }) => {
  const first = await launchApp({ userData });
  await inEnglish(first);
  await first.page.getByRole('link', { name: 'Settings' }).click();
  await first.page.getByText('Deutsch', { exact: true }).click();
  await expect(first.page.getByRole('heading', { level: 1 })).toHaveText('Einstellungen');
  await first.page.getByText('Dunkel', { exact: true }).click();
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await first.close();

  const second = await launchApp({ userData });
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(second.page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(second.page.getByRole('heading', { level: 1 })).toHaveText(
    'Festhalten, was gilt. Fair bleiben, wenn es hakt.',
  );
  await second.close();
});

test('everything can be reached and done with the keyboard alone', async ({ app }) => {
  await inEnglish(app);
  const { page } = app;
  const reach = async (name: string) => {
    for (let steps = 0; steps < 60; steps += 1) {
      await page.keyboard.press('Tab');
      const said = await page.evaluate(() => {
        const focused = document.activeElement === document.body ? null : document.activeElement;
        return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
      });
      if (said.includes(name)) {
        return;
      }
    }
    throw new Error(`the keyboard does not reach “${name}”`);
  };

  await reach('Look around first');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bakery website');
  await reach('Timeline');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Write down what happened' })).toBeVisible();
  await reach('I delivered something');
  await page.keyboard.press('Enter');
  await page.keyboard.type('I sent');
  await page.keyboard.press('Enter');
  await reach('Add the entry');
  await page.keyboard.press('Enter');

  await expect(page.getByText('Added: Progress update sent.')).toBeVisible();
});

test('the skip link leads past the places into the page', async ({ app }) => {
  const page = await lookAround(app);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bakery website');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Go to the page');
  await page.keyboard.press('Enter');

  await expect(page.locator(':focus')).toHaveRole('main');
});

for (const language of ['en', 'de'] as const) {
  test(`axe finds nothing on any page, in light and dark, wide and narrow (${language})`, async ({ app }) => {
    test.slow();
    const { page } = app;
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        complaints.push(message.text());
      }
    });
    const findings = new Map<string, string[]>();
    for (const theme of ['light', 'dark'] as const) {
      await page.evaluate((settings) => window.commonGround.call('settings.save', settings), {
        language,
        theme,
      });
      const added = await page.evaluate(
        (spoken) => window.commonGround.call('projects.addSample', { language: spoken }),
        language,
      );
      const projectId = added.ok ? added.value.projectId : '';
      const places = [
        `/projects/${projectId}`,
        `/projects/${projectId}?clause=c-form-a`,
        `/projects/${projectId}/timeline`,
        `/projects/${projectId}/disputes/new`,
        '/projects',
        '/disputes',
        '/settings',
        '/nowhere',
      ];
      await page.reload();
      for (const size of [
        { width: 1440, height: 900 },
        { width: 1024, height: 640 },
        { width: 512, height: 320 },
      ]) {
        await page.setViewportSize(size);
        for (const place of places) {
          await page.evaluate((address) => {
            window.location.hash = address;
          }, place);
          await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
          const found = await axeFindings(page);
          if (found.length > 0) {
            findings.set(`${place} ${theme} ${size.width}`, found);
          }
        }
      }
      await page.evaluate(
        (id) => window.commonGround.call('projects.removeSample', { projectId: id }),
        projectId,
      );
      await page.evaluate(() => {
        window.location.hash = '/';
      });
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      findings.set(`/ ${theme}`, await axeFindings(page));
    }

    expect([...findings].filter(([, found]) => found.length > 0)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}
