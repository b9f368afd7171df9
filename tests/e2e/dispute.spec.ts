import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { sayIn } from '../../shared/i18n/translator.ts';
import type { Language } from '../../shared/model/basics.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { expect, test } from '../support/appTest.ts';
import { choose, dragOver, goTo, heading, projectIn, screensIn, stepTo } from '../support/disputePages.ts';
import type { LaunchedApp } from '../support/launchApp.ts';
import { launchApp } from '../support/launchApp.ts';
import { sampleBakery } from '../support/sampleBakery.ts';

const TYPED = 'Half-term orders: ärgerlich 👩‍👩‍👧';

/** What the made-up bakery says, and how its money is written. */
function told(language: Language) {
  const bakery = sampleBakery(language);
  const [dispute] = bakery.disputes;
  if (dispute === undefined) {
    throw new Error('the sample has a dispute');
  }
  return {
    bakery,
    text: dispute.text,
    quotes: dispute.claims.map(({ quote }) => quote),
    amount: (whole: string) => (language === 'en' ? `£${whole}.00` : `${whole.replace(',', '.')},00\u00a0€`),
  };
}

/** The bakery before anybody complained. */
async function bringBakery(app: LaunchedApp, userData: string, language: Language): Promise<void> {
  const file = path.join(userData, '..', `${path.basename(userData)}-bakery.json`);
  writeFileSync(file, JSON.stringify({ ...sampleBakery(language), id: 'bakery', disputes: [] }));
  await screensIn(app, language);
  await app.setDialogAnswers({ open: file });
  await app.page.evaluate(() => window.commonGround.call('projects.import', undefined));
}

/** The made-up bakery with its complaint and its offer, open at one of the steps. */
async function openSample(app: LaunchedApp, language: Language, step: string): Promise<Page> {
  await screensIn(app, language);
  const { page } = app;
  await page.evaluate(
    (spoken) => window.commonGround.call('projects.addSample', { language: spoken }),
    language,
  );
  await goTo(page, `/projects/sample-bakery-${language}/disputes/dispute-bakery/${step}`);
  await expect(heading(page)).toHaveText(/\p{L}/u);
  return page;
}

for (const language of ['en', 'de'] as const) {
  const say = sayIn(language);
  const { bakery, text, quotes, amount } = told(language);
  const four = { count: 4, number: language === 'en' ? 'Four' : 'Vier' };

  test(`a pasted complaint becomes four claims, marked with pointer and keyboard, and outlives a power cut (${language})`, async ({
    userData,
  }) => {
    test.slow();
    const app = await launchApp({ userData });
    const { page } = app;
    await bringBakery(app, userData, language);
    await goTo(page, '/projects/bakery/disputes/new');
    await page.getByLabel(say(($) => $.disputeList.open.words)).fill(text);
    await page.getByRole('button', { name: say(($) => $.disputeList.open.goOn) }).click();
    await expect(page.getByText(say(($) => $.listen.foot.none))).toBeVisible();

    await page.getByRole('button', { name: say(($) => $.listen.cameIn) }).click();
    await page.getByRole('spinbutton').first().focus();
    await page.keyboard.type('120520262147');
    await page.keyboard.press('Escape');
    await dragOver(page, quotes[0] ?? '');
    await page.getByRole('button', { name: say(($) => $.listen.mark) }).click();
    for (const quote of quotes.slice(1)) {
      await stepTo(page, quote);
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('heading', { name: say(($) => $.listen.claims.some, four) })).toBeVisible();
    await describeClaims(page);
    // What is asked for is still open: the way on leads there.
    await expect(page.locator('footer')).toContainText(
      language === 'en' ? 'It is still open what' : 'Es ist noch offen',
    );
    await page.getByRole('button', { name: say(($) => $.listen.foot.go) }).click();
    await page
      .getByText(
        say(($) => $.listen.asks.amount),
        { exact: true },
      )
      .click();
    await page.getByLabel(say(($) => $.listen.asks.howMuch)).fill(amount('1,900'));
    await page.keyboard.press('Escape');
    await expect(page.locator('footer')).toContainText(say(($) => $.listen.foot.some, four));

    await page.locator('[data-claim]').nth(2).click();
    await page.getByLabel(say(($) => $.listen.fields.meant)).pressSequentially(TYPED);
    // Within a moment, without anything being pressed.
    await expect.poll(async () => (await claimsIn(page))[2]?.meant, { timeout: 1_000 }).toBe(TYPED);
    await app.kill();

    const second = await launchApp({ userData });
    const saved = (await projectIn(second.page, 'bakery')).disputes[0];
    expect(saved).toMatchObject({ text, requested: { kind: 'amount', amount: 190_000 } });
    expect(saved?.claims.map(({ quote }) => quote)).toEqual(quotes);
    await goTo(second.page, `/projects/bakery/disputes/${saved?.id ?? ''}/check`);
    await expect(heading(second.page)).toHaveText(
      say(($) => $.findings.headline.creditOnly, { credit: amount('270') }),
    );
    await second.close();
  });

  async function claimsIn(page: Page) {
    return (await projectIn(page, 'bakery')).disputes[0]?.claims ?? [];
  }

  /** Kind and target of each, as the bakery means them. */
  async function describeClaims(page: Page): Promise<void> {
    const kind = say(($) => $.listen.fields.kind);
    const target = say(($) => $.listen.fields.target);
    const open = (place: number) => page.locator('[data-claim]').nth(place).click();
    await open(0);
    await choose(page, kind, new RegExp(`^${say(($) => $.findings.kinds.late)}`));
    await choose(page, target, /^1\.4/);
    await open(1);
    await choose(page, target, /^1\.5/);
    await choose(
      page,
      say(($) => $.listen.fields.criterion),
      bakery.agreements[1]?.deliverables[4]?.criteria[0]?.text ?? '',
    );
    await page
      .getByText(
        say(($) => $.listen.fields.metAnswers.no),
        { exact: true },
      )
      .click();
    await open(2);
    await choose(page, kind, new RegExp(`^${say(($) => $.findings.kinds.notDelivered)}`));
    await choose(page, target, /^2\.1/);
    await open(3);
    await choose(page, kind, new RegExp(`^${say(($) => $.findings.kinds.communication)}`));
  }

  test(`the check of the bakery shows every total, and each finding with its sum (${language})`, async ({
    app,
  }) => {
    const page = await openSample(app, language, 'check');
    await expect(heading(page)).toHaveText(
      say(($) => $.findings.headline.creditOnly, { credit: amount('270') }),
    );

    const totals = page.getByRole('table', { name: say(($) => $.money.table.caption) });
    await expect(totals.getByRole('row')).toHaveText([
      /./,
      say(($) => $.money.table.contractPrice) + amount('6,400'),
      `${say(($) => $.money.offThePrice)}−${amount('270')}`,
      say(($) => $.money.table.adjustedPrice) + amount('6,130'),
      say(($) => $.money.paid) + amount('3,800'),
      say(($) => $.money.stillToPay) + amount('2,330'),
      say(($) => $.money.payBack) + amount('0'),
      say(($) => $.money.table.requested) + amount('1,900'),
      say(($) => $.money.table.atRisk) + amount('400'),
    ]);

    const findings = page.getByRole('region', { name: say(($) => $.check.findings) });
    const rows = findings.getByRole('heading', { level: 2 }).getByRole('button');
    await expect(rows).toHaveCount(4);
    await expect(rows.nth(0)).toHaveAttribute('aria-expanded', 'true');
    await expect(findings).toContainText(`3 × 5\u00a0%`);
    await rows.nth(1).click();
    await expect(rows.nth(0)).toHaveAttribute('aria-expanded', 'false');
    await expect(rows.nth(1)).toContainText(say(($) => $.findings.outcomes.right));
    await expect(findings).toContainText(amount('400'));
    await expect(findings.getByRole('link', { name: /6\.4/ })).toHaveAttribute('href', /clause=refundPolicy/);
  });

  test(`the offer of the bakery sets three ways out beside the agreement (${language})`, async ({ app }) => {
    const page = await openSample(app, language, 'offer');
    await expect(heading(page)).toHaveText(
      say(($) => $.offerPage.heading.same, { number: language === 'en' ? 'Three' : 'Drei' }),
    );
    const figures = async (row: number) =>
      page
        .getByRole('table', { name: say(($) => $.offerPage.table) })
        .locator('tbody tr')
        .nth(row)
        .getByRole('cell')
        .allInnerTexts();
    const first = (texts: readonly string[]) => texts.map((words) => words.split('\n')[0]);

    expect(first(await figures(1))).toEqual(['2,330', '2,100', '2,330', '1,930'].map(amount));
    expect(first(await figures(2))).toEqual(['430', '660', '670', '670'].map(amount));
    expect(first(await figures(3))).toEqual(['670', '900', '1,120', '670'].map(amount));
    expect(first(await figures(4))).toEqual(['–', ...['230', '240', '240'].map(amount)]);
  });

  test(`an option is added, changed and taken away again, and the rest stays as it is (${language})`, async ({
    app,
  }) => {
    const page = await openSample(app, language, 'offer');
    const columns = page.getByRole('columnheader');
    await page
      .getByRole('button', { name: say(($) => $.offerPage.fields.title) })
      .nth(2)
      .click();
    await page.getByRole('button', { name: say(($) => $.offerPage.removeOption) }).click();
    await expect(columns).toHaveCount(3);
    await page.getByRole('button', { name: say(($) => $.frame.undo) }).click();
    await expect(columns).toHaveCount(4);

    await page.getByRole('button', { name: amount('500') }).click();
    await page.getByLabel(say(($) => $.offerPage.fields.amount)).fill(amount('200'));
    await page.keyboard.press('Escape');
    await expect(page.getByText(say(($) => $.offerPage.less, { amount: amount('70') }))).toBeVisible();
    await page.getByRole('button', { name: say(($) => $.offerPage.fields.limit) }).click();
    await page.getByRole('textbox', { name: say(($) => $.offerPage.fields.limit) }).fill(amount('650'));
    await page.keyboard.press('Escape');
    await expect(
      page.getByText(say(($) => $.offerPage.overLimit, { amount: amount('20') })).first(),
    ).toBeVisible();
    await expect
      .poll(async () => (await projectIn(page, `sample-bakery-${language}`)).disputes[0]?.offers?.[0])
      .toMatchObject({ limit: 65_000, options: [{ lines: [{}, {}, {}, { amount: 20_000 }] }, {}, {}] });
  });

  test(`the answer shows every page of the offer, and goes out as PDF and as an unsent e-mail (${language})`, async ({
    app,
    userData,
  }) => {
    const page = await openSample(app, language, 'answer');
    const letter = page.getByRole('textbox', { name: say(($) => $.answer.letter) });
    await expect(letter).toHaveValue(language === 'en' ? /^Dear Tom,/ : /^Guten Tag Herr Brandt,/);
    const sheets = page.getByRole('region', { name: say(($) => $.answer.paper.heading) });
    await expect(sheets.getByRole('link').first()).toBeVisible();
    expect(await sheets.getByRole('link').count()).toBeGreaterThan(1);
    await expect(sheets).toContainText(bakery.client.name);

    await letter.press('ControlOrMeta+End');
    await letter.pressSequentially('\n\nPS: Fünf Torten.');
    const pdf = path.join(userData, 'Offer.pdf');
    await app.setDialogAnswers({ save: pdf });
    await page.getByRole('button', { name: say(($) => $.answer.savePdf) }).click();
    await expect(page.getByText('Offer.pdf', { exact: false }).last()).toBeVisible();
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    const notYet = page.getByRole('button', { name: say(($) => $.outgoingPage.foot.notYet) });
    await notYet.click();

    const mail = path.join(userData, 'Offer.eml');
    await app.setDialogAnswers({ save: mail });
    await page.getByRole('button', { name: say(($) => $.answer.saveMail) }).click();
    await expect(page.locator('footer').getByText('Offer.eml')).toBeVisible();
    const written = readFileSync(mail, 'utf8');
    expect(written).toContain('X-Unsent: 1');
    expect(written).toContain('Content-Type: application/pdf');
    expect(written).toContain(readFileSync(pdf).toString('base64').slice(0, 60));
    expect(written).toMatch(/F=C3=BCnf Torten|RsO8bmYgVG9ydGVu|Fünf Torten/);

    await notYet.click();
    await app.setDialogAnswers({ save: null });
    await page.getByRole('button', { name: say(($) => $.answer.savePdf) }).click();
    await expect(page.getByText(say(($) => $.answer.nothingSent))).toBeVisible();

    await app.setDialogAnswers({ save: mail });
    await page.getByRole('button', { name: say(($) => $.answer.saveMail) }).click();
    await page.getByRole('button', { name: say(($) => $.outgoingPage.foot.wasSent) }).click();
    await expect(page.getByRole('button', { name: say(($) => $.answer.saveMail) })).toBeVisible();
    const sent = (await projectIn(page, bakery.id)).events.at(-1);
    expect(sent).toMatchObject({ type: 'message', direction: 'out', letter: { kind: 'offer' } });
    expect(sent).toHaveProperty('text', await letter.inputValue());
  });

  test(`axe finds nothing on the pages of a dispute, in light and dark, wide and narrow (${language})`, async ({
    app,
  }) => {
    test.slow();
    const page = await openSample(app, language, 'listen');
    const findings = new Map<string, string[]>();
    for (const theme of ['light', 'dark'] as const) {
      await screensIn(app, language, theme);
      for (const size of [
        { width: 1440, height: 900 },
        { width: 1024, height: 640 },
      ]) {
        await page.setViewportSize(size);
        for (const step of ['listen', 'check', 'offer', 'answer']) {
          await goTo(page, `/projects/sample-bakery-${language}/disputes/dispute-bakery/${step}`);
          await expect(heading(page)).toHaveText(/\p{L}/u);
          if (step === 'listen') {
            await page.locator('[data-claim]').nth(1).click();
          }
          const found = await axeFindings(page);
          if (found.length > 0) {
            findings.set(`${step} ${theme} ${size.width}`, found);
          }
        }
      }
    }
    expect(Object.fromEntries(findings)).toEqual({});
  });
}

test('the letter speaks the language of the client, and says so, while the screens speak another', async ({
  app,
}) => {
  const page = await openSample(app, 'de', 'answer');
  await screensIn(app, 'en');

  await expect(heading(page)).toHaveText('Your answer to Herr Brandt');
  await expect(page.getByRole('main')).toContainText(
    'Drafted in German from four findings and three options.',
  );
  await expect(page.getByRole('textbox', { name: 'The letter' })).toHaveValue(/^Guten Tag Herr Brandt,/);
  await expect(page.getByRole('textbox', { name: 'The letter' })).toHaveAttribute('lang', 'de');
});

test('marks may overlap, and a number leads to its claim and back', async ({ app }) => {
  const page = await openSample(app, 'en', 'listen');
  await dragOver(page, 'I have to be honest, we are really disappointed.');
  await page.getByRole('button', { name: 'Mark as a claim' }).click();
  await stepTo(
    page,
    'On Saturday three customers ordered and no pick-up time came through, so my daughter was on the phone all morning sorting it out.',
  );
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Six claims' })).toBeVisible();

  const numbers = page.locator('[data-claim]');
  await expect(numbers).toHaveText(['5', '1', '2', '6', '3', '4']);
  await numbers.nth(3).click();
  await expect(page.getByRole('button', { expanded: true })).toContainText('That is not what we signed off.');
  await page
    .getByRole('button', { name: /No word for over a month/ })
    .last()
    .click();
  await expect(page.locator('[data-claim][aria-current]')).toHaveText('4');
});

test('a removed claim can be brought back for a while, to its place', async ({ app }) => {
  const page = await openSample(app, 'en', 'listen');
  await page.locator('[data-claim]').nth(1).click();
  await page.getByRole('button', { name: 'Remove this claim' }).click();
  await expect(page.locator('footer')).toContainText('Claim 2 is removed.');
  await expect(page.getByRole('heading', { name: 'Three claims' })).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'Four claims' })).toBeVisible();
  const claims = (await projectIn(page, 'sample-bakery-en')).disputes[0]?.claims ?? [];
  expect(claims.map(({ id }) => id)).toEqual([
    'claim-photos',
    'claim-form',
    'claim-newsletter',
    'claim-updates',
  ]);
});

test('the words can be corrected as long as no claim rests on them', async ({ app, userData }) => {
  await bringBakery(app, userData, 'en');
  const { page } = app;
  const opened = await page.evaluate(() =>
    window.commonGround.call('disputes.open', {
      projectId: 'bakery',
      receivedAt: '2026-05-12T20:47:00Z',
      channel: 'phone',
      text: 'The fotos are late.',
    }),
  );
  await goTo(page, `/projects/bakery/disputes/${opened.ok ? opened.value.id : ''}/listen`);
  await page.getByRole('button', { name: 'Correct the words' }).click();
  await page.getByLabel('The words as they came').fill('The photos are late.');
  await page.getByRole('button', { name: 'Done' }).click();
  await stepTo(page, 'The photos are late.');
  await page.keyboard.press('Enter');

  await expect(page.getByText('While claims are marked, the words stay as they are.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Correct the words' })).toHaveCount(0);
  await expect
    .poll(async () => (await projectIn(page, 'bakery')).disputes[0])
    .toMatchObject({ text: 'The photos are late.', claims: [{ quote: 'The photos are late.', start: 0 }] });
});

test('a complaint of two megabytes can be marked without holding up the page', async ({ app, userData }) => {
  test.slow();
  await bringBakery(app, userData, 'en');
  const { page } = app;
  const opened = await page.evaluate(() =>
    window.commonGround.call('disputes.open', {
      projectId: 'bakery',
      receivedAt: '2026-05-12T20:47:00Z',
      channel: 'email',
      text: Array.from(
        { length: 10_000 },
        (_line, place) => `${place}. `.repeat(3) + 'Nothing came. '.repeat(14),
      ).join('\n\n'),
    }),
  );
  await goTo(page, `/projects/bakery/disputes/${opened.ok ? opened.value.id : ''}/listen`);
  await page.locator('[data-sentence][tabindex="0"]').focus();
  const longest = await page.evaluate(async () => {
    let worst = 0;
    let last = performance.now();
    for (let step = 0; step < 20; step += 1) {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }),
      );
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      worst = Math.max(worst, performance.now() - last);
      last = performance.now();
    }
    return worst;
  });
  expect(longest).toBeLessThan(400);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'One claim' })).toBeVisible();
});
