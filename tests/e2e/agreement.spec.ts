import type { Locator, Page } from 'playwright';
import { findBrokenSeal } from '../../shared/agreements/seals.ts';
import type { Say } from '../../shared/i18n/translator.ts';
import { sayIn } from '../../shared/i18n/translator.ts';
import type { Language } from '../../shared/model/basics.ts';
import { instantOf } from '../../shared/model/instant.ts';
import { expect, test } from '../support/appTest.ts';
import { sha256 } from '../support/digest.ts';
import { goTo, heading, projectIn, screensIn } from '../support/disputePages.ts';
import type { LaunchedApp } from '../support/launchApp.ts';

/** The story in each language: what is typed by hand, in the order of the pages. */
const STORIES = {
  en: {
    client: 'Lena Potter',
    title: 'Pottery website',
    own: 'Ada Wright',
    complaint: 'The site plan is late. I am not happy.',
  },
  de: {
    client: 'Lena Töpfer',
    title: 'Website für die Töpferei',
    own: 'Ada Weiß',
    complaint: 'Der Seitenplan kommt zu spät. Ich bin nicht zufrieden.',
  },
} as const satisfies Record<Language, object>;

const PRICES = ['800', '1600', '450', '2400', '350'];
const WEEK_MS = 7 * 86_400_000;

interface Scene {
  readonly app: LaunchedApp;
  readonly page: Page;
  readonly say: Say;
  readonly story: (typeof STORIES)[Language];
}

for (const language of ['en', 'de'] as const) {
  test(`an agreement from a template to a change order a week later, the earlier complaint held against the earlier version (${language})`, async ({
    app,
  }) => {
    test.slow();
    await screensIn(app, language);
    const scene: Scene = { app, page: app.page, say: sayIn(language), story: STORIES[language] };
    const { page } = app;

    const projectId = await beginProject(scene);
    await givePrices(scene);
    await propose(scene);
    await bothSign(scene);

    const signed = await projectIn(page, projectId);
    const [first] = signed.agreements;
    expect(first?.seal).toMatch(/^[0-9a-f]{64}$/);
    expect(first?.signatures.map(({ party, method }) => [party, method])).toEqual([
      ['client', 'typed'],
      ['freelancer', 'drawn'],
    ]);

    const disputeId = await complain(scene, projectId);
    await page.reload();
    await goTo(page, `/projects/${projectId}/disputes/${disputeId}/check`);
    const finding = page.getByRole('main');
    await expect(finding).toContainText(scene.say(($) => $.clauses.version, { number: 1 }));
    const before = await checked(page, projectId, disputeId);

    await later(scene, WEEK_MS);
    await goTo(page, `/projects/${projectId}`);
    await page.getByRole('button', { name: scene.say(($) => $.agreement.actions.change) }).click();
    await expect(page).toHaveURL(/\/draft$/);
    const price = page.getByLabel(scene.say(($) => $.drafting.deliverables.priceOf, { number: '1.1' }));
    await price.fill('900');
    await price.blur();
    await propose(scene);
    await bothSign(scene);

    const changed = await projectIn(page, projectId);
    expect(changed.agreements.map(({ number }) => number)).toEqual([1, 2]);
    expect(changed.agreements[0]).toEqual(first);
    const [signedFirst, signedSecond] = changed.agreements.map(({ signatures }) =>
      Math.max(...signatures.map(({ signedAt }) => Date.parse(signedAt))),
    );
    expect((signedSecond ?? 0) - (signedFirst ?? 0)).toBeGreaterThanOrEqual(WEEK_MS);
    expect(findBrokenSeal(changed, sha256)).toBeNull();

    expect(await checked(page, projectId, disputeId)).toEqual(before);
    expect(before).toMatchObject({ versionInForce: 1 });
    await goTo(page, `/projects/${projectId}/disputes/${disputeId}/check`);
    await expect(page.getByRole('main')).toContainText(scene.say(($) => $.clauses.version, { number: 1 }));
  });
}

/** From the first page to the draft, with the template for websites. */
async function beginProject({ page, say, story }: Scene): Promise<string> {
  await goTo(page, '/projects/new');
  await expect(heading(page)).toHaveText(say(($) => $.newProject.title));
  const main = page.getByRole('main');
  await main
    .getByLabel(
      say(($) => $.clients.card.name),
      { exact: true },
    )
    .first()
    .fill(story.client);
  await main.getByLabel(say(($) => $.newProject.what.label)).fill(story.title);
  await chooseFromSearch(
    main,
    say(($) => $.newProject.what.currency),
    'EUR',
  );
  await choose(main.getByRole('radio', { name: /^Website (Design and|Gestaltung und)/ }), page);
  await typeDay(main.getByRole('group', { name: say(($) => $.newProject.when.label) }), page);
  await choose(main.getByRole('radio', { name: say(($) => $.newProject.when.inPerson) }), page);
  await main
    .getByLabel(
      say(($) => $.settings.profile.name),
      { exact: true },
    )
    .last()
    .fill(story.own);
  await page.getByRole('button', { name: say(($) => $.newProject.goOn) }).click();
  await expect(page).toHaveURL(/\/draft$/);
  return /projects\/([^/]+)\/draft/.exec(page.url())?.[1] ?? '';
}

async function choose(option: Locator, page: Page): Promise<void> {
  await option.focus();
  await page.keyboard.press('Space');
  await expect(option).toBeChecked();
}

/** A year from now, so that no day of the agreement has passed. */
async function typeDay(day: Locator, page: Page): Promise<void> {
  await day.getByRole('spinbutton').first().focus();
  await page.keyboard.type(`0103${new Date().getFullYear() + 1}`);
}

async function chooseFromSearch(main: Locator, label: string, words: string): Promise<void> {
  const field = main.getByRole('combobox', { name: label });
  await field.fill(words);
  await field.press('ArrowDown');
  await field.press('Enter');
}

async function givePrices({ page, say }: Scene): Promise<void> {
  for (const [place, amount] of PRICES.entries()) {
    await page
      .getByLabel(say(($) => $.drafting.deliverables.priceOf, { number: `1.${place + 1}` }))
      .fill(amount);
  }
  await expect(page.locator('footer')).toContainText(say(($) => $.drafting.foot.whole));
}

async function propose({ page, say }: Scene): Promise<void> {
  await page.getByRole('button', { name: say(($) => $.drafting.ready) }).click();
  await expect(page).toHaveURL(/\/sign$/);
}

/** The client reads part by part and types the name; the freelancer looks at it all and draws. */
async function bothSign({ page, say, story }: Scene): Promise<void> {
  const foot = page.locator('footer');
  await page.getByText(say(($) => $.signing.who.client, { name: story.client })).click();
  for (let part = 0; part < 4; part += 1) {
    await foot.getByRole('button', { name: say(($) => $.signing.agree) }).click();
  }
  await page.getByText(say(($) => $.signing.signature.typed)).click();
  await page.getByRole('textbox', { name: say(($) => $.signing.signature.name) }).fill(story.client);
  await foot.getByRole('button', { name: say(($) => $.signing.signature.sign) }).click();

  await foot.getByRole('link', { name: say(($) => $.signing.thanks.handBack, { name: story.own }) }).click();
  await page.getByText(say(($) => $.signing.who.freelancer, { name: story.own })).click();
  const signature = say(($) => $.signing.steps.signature);
  await foot.getByRole('link', { name: say(($) => $.signing.goOn, { step: signature }) }).click();
  await drawOn(page, page.locator('[data-signature-pad]'));
  await foot.getByRole('button', { name: say(($) => $.signing.signature.sign) }).click();
  await expect(heading(page)).toHaveText(say(($) => $.signing.sealed.heading));
}

async function drawOn(page: Page, pad: Locator): Promise<void> {
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (box === null) {
    throw new Error('there is no pad to draw on');
  }
  await page.mouse.move(box.x + 40, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 20, { steps: 8 });
  await page.mouse.move(box.x + 200, box.y + box.height - 20, { steps: 8 });
  await page.mouse.up();
}

async function complain({ page, story }: Scene, projectId: string): Promise<string> {
  return page.evaluate(
    async ({ projectId: id, text, receivedAt }) => {
      const { commonGround } = window;
      const opened = await commonGround.call('disputes.open', {
        projectId: id,
        receivedAt,
        channel: 'email',
        text,
      });
      const read = await commonGround.call('projects.read', { projectId: id });
      if (!opened.ok || !read.ok) {
        throw new Error('the complaint was not taken in');
      }
      const deliverable = read.value.project.agreements[0]?.deliverables[0]?.id ?? '';
      const quote = text.slice(0, text.indexOf('.') + 1);
      await commonGround.call('disputes.save', {
        projectId: id,
        disputeId: opened.value.id,
        change: { claims: [{ id: 'claim-1', kind: 'late', target: { deliverable }, quote }] },
      });
      return opened.value.id;
    },
    { projectId, text: story.complaint, receivedAt: instantOf(new Date()) },
  );
}

async function checked(page: Page, projectId: string, disputeId: string) {
  const answer = await page.evaluate((place) => window.commonGround.call('disputes.check', place), {
    projectId,
    disputeId,
  });
  return answer.ok ? answer.value.assessment : answer.error;
}

/** The clock of the whole app, main process and page, moves on. */
async function later({ app, page }: Scene, milliseconds: number): Promise<void> {
  await app.evaluateMain((_electron, by) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given: unknown[]) {
        // As the real one is called: with nothing for now, else with what it takes.
        super(...((given.length === 0 ? [Real.now() + by] : given) as [number]));
      }
      static override now(): number {
        return Real.now() + by;
      }
    } as DateConstructor;
  }, milliseconds);
  await page.clock.install({ time: Date.now() + milliseconds });
}
