import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { findBrokenSeal } from '../../shared/agreements/seals.ts';
import type { Say } from '../../shared/i18n/translator.ts';
import { sayIn } from '../../shared/i18n/translator.ts';
import type { Language } from '../../shared/model/basics.ts';
import { expect, test } from '../support/appTest.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { sha256 } from '../support/digest.ts';
import { goTo, heading, projectIn, screensIn } from '../support/disputePages.ts';
import type { LaunchedApp } from '../support/launchApp.ts';
import { launchApp } from '../support/launchApp.ts';
import { sampleBakery } from '../support/sampleBakery.ts';

/** The morning after the complaint of the made-up bakery. */
const MORNING = '2026-05-13T08:05:00+01:00';

test('an update is written, survives a restart, is handed over each way, and is evidence once it was sent', async ({
  app,
  userData,
}) => {
  test.slow();
  const say = sayIn('en');
  const projectId = 'sample-bakery-en';
  const folder = test.info().outputPath();
  await beginAt(app, 'en');
  await app.page.evaluate(() => window.commonGround.call('projects.addSample', { language: 'en' }));

  await goTo(app.page, `/projects/${projectId}/updates`);
  await expect(heading(app.page)).toHaveText(say(($) => $.updatesPage.heading.due, { day: '11 May' }));
  expect(await axeFindings(app.page)).toEqual([]);
  await app.page.getByRole('link', { name: say(($) => $.updatesPage.write) }).click();
  const words = letter(app.page, say, 'update');
  await expect(words).toContainText('Dear Tom,');
  await expect(words).toHaveAttribute('lang', 'en');
  expect(await axeFindings(app.page)).toEqual([]);

  await words.press('ControlOrMeta+End');
  await words.pressSequentially('\n\nPS: The oven pictures turned out well.');
  await app.page.waitForTimeout(150);
  await app.close();

  const again = await launchApp({ userData });
  try {
    const { page } = again;
    await beginAt(again, 'en');
    await goTo(page, `/projects/${projectId}/messages/update?due=2026-05-11`);
    const kept = letter(page, say, 'update');
    await expect(kept).toContainText('PS: The oven pictures turned out well.');

    await takeDownProgram(again);
    const foot = page.locator('footer');
    await foot.getByRole('button', { name: say(($) => $.outgoingPage.foot.openMail) }).click();
    await expect(foot).toContainText(say(($) => $.outgoingPage.foot.question));
    await foot.getByRole('button', { name: say(($) => $.outgoingPage.foot.notYet) }).click();
    await expect(foot).toContainText(say(($) => $.outgoingPage.foot.stays));
    const opened = await again.evaluateMain(
      () => (globalThis as { opened?: readonly string[] }).opened ?? [],
      undefined,
    );
    expect(opened).toHaveLength(1);

    await foot.getByRole('button', { name: say(($) => $.outgoingPage.foot.copy) }).click();
    await expect(foot).toContainText(say(($) => $.outgoingPage.foot.ways.clipboard));
    const mail = join(folder, 'update.eml');
    await again.setDialogAnswers({ save: mail });
    await fromMenu(
      page,
      say,
      say(($) => $.outgoingPage.foot.saveMail),
    );
    await expect(foot).toContainText(
      say(($) => $.outgoingPage.foot.ways.file, { file: 'update.eml', folder }),
    );
    expect(readFileSync(mail, 'utf8')).toContain('Subject: Bakery website');
    const paper = join(folder, 'update.pdf');
    await again.setDialogAnswers({ save: paper });
    await fromMenu(
      page,
      say,
      say(($) => $.outgoingPage.foot.savePdf),
    );
    await expect(foot).toContainText('update.pdf');
    expect(readFileSync(paper).subarray(0, 5).toString()).toBe('%PDF-');

    await goTo(page, '/outbox');
    const row = page.getByRole('listitem').filter({ hasText: say(($) => $.outgoingPage.kinds.update.name) });
    await expect(row).toContainText('13 May');
    await allIsSaid(page);
    expect(await axeFindings(page)).toEqual([]);
    await row.getByRole('link').click();
    await expect(foot).toContainText(say(($) => $.outgoingPage.foot.question));
    const written = await letter(page, say, 'update').inputValue();
    await foot.getByRole('button', { name: say(($) => $.outgoingPage.foot.wasSent) }).click();
    await expect(heading(page)).toHaveText(say(($) => $.outgoingPage.sent.title, { name: 'Tom' }));
    await expect(page.getByRole('main')).toContainText('PS: The oven pictures turned out well.');
    await allIsSaid(page);
    expect(await axeFindings(page)).toEqual([]);

    const project = await projectIn(page, projectId);
    const sent = project.events.at(-1);
    expect(sent).toMatchObject({
      type: 'updateSent',
      text: written,
      letter: { kind: 'update', about: { due: '2026-05-11' } },
    });
    expect(project.outbox).toBeUndefined();
    expect(findBrokenSeal(project, sha256)).toBeNull();

    await page.getByRole('link', { name: say(($) => $.outgoingPage.sent.inTimeline) }).click();
    await expect(page.getByRole('main')).toContainText(say(($) => $.ledger.entries.updateSent));
    await expect(page.getByRole('main')).toContainText('PS: The oven pictures turned out well.');

    await goTo(page, `/projects/${projectId}/updates`);
    await expect(heading(page)).toHaveText(say(($) => $.updatesPage.heading.next, { day: 'Monday 25 May' }));
    await page.getByRole('button', { name: /Monday 11 May/ }).click();
    await expect(page.getByRole('article')).toContainText('PS: The oven pictures turned out well.');
  } finally {
    await again.close();
  }
});

test('what a text no longer says is told, and can be put back, be done or be dropped', async ({ app }) => {
  const say = sayIn('en');
  const projectId = 'sample-bakery-en';
  const { page } = app;
  await beginAt(app, 'en');
  await page.evaluate(() => window.commonGround.call('projects.addSample', { language: 'en' }));
  await sendUpdate(page, projectId, 'Dear Tom,\n\nNext\n- Ask the printer\n- Choose the paper\n\nMara');
  await goTo(page, `/projects/${projectId}/messages/update?due=2026-05-25`);

  const words = letter(page, say, 'update');
  await expect(words).toContainText('Ask the printer');
  await words.fill('Dear Tom,\n\nAll goes well.\n\nMara');
  const side = page.getByRole('complementary');
  const putBack = say(($) => $.outgoingPage.promised.about, {
    action: say(($) => $.outgoingPage.promised.putBack),
    text: 'Ask the printer',
  });
  await side.getByRole('button', { name: putBack }).click();
  await expect(words).toHaveValue('Dear Tom,\n\nAll goes well.\n\nNext\n- Ask the printer\n\nMara');
  const done = say(($) => $.outgoingPage.promised.about, {
    action: say(($) => $.outgoingPage.promised.done),
    text: 'Choose the paper',
  });
  await side.getByRole('button', { name: done }).click();
  await expect(side).toContainText(say(($) => $.outgoingPage.promised.isDone));
  await expect
    .poll(async () => (await projectIn(page, projectId)).outbox?.[0]?.settled)
    .toEqual([{ text: 'Choose the paper', how: 'done' }]);

  await fromMenu(
    page,
    say,
    say(($) => $.outgoingPage.throwAway),
  );
  await expect(words).toContainText('Choose the paper');
  await page.getByRole('button', { name: say(($) => $.frame.undo) }).click();
  await expect(words).toHaveValue(/All goes well\.\n\nNext\n- Ask the printer/);
});

test('a first reply in German says du where the client does, and the chosen moment is exchanged in a text of one’s own', async ({
  app,
}) => {
  const say = sayIn('de');
  const bakery = sampleBakery('de');
  const { contact } = bakery.client;
  const file = test.info().outputPath('du.json');
  writeFileSync(
    file,
    JSON.stringify({
      ...bakery,
      id: 'du',
      client: { ...bakery.client, contact: { ...contact, addressedAs: 'Thomas', formOfAddress: 'du' } },
    }),
  );
  await beginAt(app, 'de');
  const { page } = app;
  await app.setDialogAnswers({ open: file });
  await page.evaluate(() => window.commonGround.call('projects.import', undefined));
  const dispute = bakery.disputes[0]?.id ?? '';

  await goTo(page, `/projects/du/messages/firstReply?dispute=${dispute}`);
  await expect(heading(page)).toHaveText(say(($) => $.outgoingPage.kinds.firstReply.title));
  const words = letter(page, say, 'firstReply');
  await expect(words).toHaveValue(/Thomas/);
  await expect(words).not.toHaveValue(/\b(Sie|Ihnen|Ihre?)\b/);
  await expect(words).toHaveValue(/Freitag, 15\. Mai, 12:00/);
  expect(await axeFindings(page)).toEqual([]);

  await choose(page, /^Donnerstag/);
  await expect(words).toHaveValue(/Donnerstag, 14\. Mai, 12:00/);

  const own = 'Hallo Thomas,\n\nbis Donnerstag, 14. Mai, 12:00 hörst du von mir.\n\nMara';
  // A redraw between selecting all and putting in keeps what stood there.
  await expect(async () => {
    await words.fill(own);
    await expect(words).toHaveValue(own, { timeout: 500 });
  }).toPass();
  await choose(page, /^Freitag/);
  await expect(words).toHaveValue('Hallo Thomas,\n\nbis Freitag, 15. Mai, 12:00 hörst du von mir.\n\nMara');

  await words.fill('Hallo Thomas, ich melde mich.');
  await expect(page.getByRole('main')).toContainText(
    say(($) => $.outgoingPage.momentNotThere, { moment: 'Freitag, 15. Mai, 12:00' }),
  );
  await choose(page, /^Donnerstag, 12:00/);
  await expect(words).toHaveValue('Hallo Thomas, ich melde mich.');
  await expect(page.getByRole('main')).toContainText(
    say(($) => $.outgoingPage.momentNotThere, { moment: 'Donnerstag, 14. Mai, 12:00' }),
  );
});

test('the day of a delay that is typed digit by digit stands in the field and in the letter', async ({
  app,
}) => {
  const say = sayIn('en');
  const { page } = app;
  await beginAt(app, 'en');
  await page.evaluate(() => window.commonGround.call('projects.addSample', { language: 'en' }));
  await goTo(page, '/projects/sample-bakery-en/messages/delayNotice?deliverable=d-photos');
  const words = letter(page, say, 'delayNotice');
  const day = page.getByRole('spinbutton', { name: /^day,/ });
  await day.focus();
  await day.pressSequentially('28', { delay: 90 });
  await expect(words).toHaveValue(/\b28 May\b/);
  await expect(day).toHaveText('28');

  await day.focus();
  await day.pressSequentially('20');
  await expect(words).toHaveValue(/\b20 May\b/);
  await expect(words).not.toHaveValue(/\b28 May\b/);
  await expect(day).toHaveText('20');

  await words.fill('Dear Tom,\n\nthe photos are ready on 20 May.\n\nMara');
  await day.focus();
  await day.pressSequentially('26', { delay: 90 });
  await expect(words).toHaveValue('Dear Tom,\n\nthe photos are ready on 26 May.\n\nMara');
  await words.fill('Dear Tom,\n\nthe photos are late.\n\nMara');
  await expect(page.getByRole('main')).toContainText(
    say(($) => $.outgoingPage.newDayNotThere, { day: 'Tuesday 26 May' }),
  );
});

test('what keeps a message from going out is said where it was asked for', async ({ app }) => {
  const say = sayIn('en');
  const { page } = app;
  await beginAt(app, 'en');
  await page.evaluate(() => window.commonGround.call('projects.addSample', { language: 'en' }));
  await goTo(page, '/projects/sample-bakery-en/messages/update?due=2026-05-11');
  await app.evaluateMain(({ shell }) => {
    shell.openExternal = () => Promise.reject(new Error('nothing opens mail'));
    shell.openPath = () => Promise.resolve('nothing opens files');
  }, undefined);
  const openMail = page
    .locator('footer')
    .getByRole('button', { name: say(($) => $.outgoingPage.foot.openMail) });
  await openMail.click();
  await expect(page.locator('footer').getByRole('alert')).toContainText(
    say(($) => $.trouble.noMailProgram.sentence),
  );
  expect(await axeFindings(page)).toEqual([]);

  const words = letter(page, say, 'update');
  await words.fill(' ');
  await page.getByRole('textbox', { name: say(($) => $.answer.subject) }).fill('');
  await expect(page.getByRole('main')).toContainText(say(($) => $.outgoingPage.noSubject));
  await openMail.click();
  await expect(words).toBeFocused();
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(say(($) => $.outgoingPage.noWords));
  expect(await axeFindings(page)).toEqual([]);
});

test('a draft of days ago says so, and can be drafted anew and brought back', async ({ app }) => {
  const say = sayIn('en');
  const { page } = app;
  await beginAt(app, 'en');
  await page.evaluate(async () => {
    const { commonGround } = window;
    await commonGround.call('projects.addSample', { language: 'en' });
    const projectId = 'sample-bakery-en';
    const read = await commonGround.call('outgoing.read', { projectId, kind: 'update', about: {} });
    if (read.ok) {
      const outgoing = {
        ...read.value.outgoing,
        body: 'Of old.',
        draftedAt: '2026-05-10T09:00:00Z' as const,
      };
      await commonGround.call('outgoing.save', { projectId, outgoing });
    }
  });
  await goTo(page, '/projects/sample-bakery-en/messages/update');
  const words = letter(page, say, 'update');
  const older = page.getByRole('note').filter({ hasText: '10 May' });
  await older.getByRole('button', { name: say(($) => $.outgoingPage.older.anew) }).click();
  await expect(words).toHaveValue(/Dear Tom/);
  await expect(older).toHaveCount(0);
  await page.getByRole('button', { name: say(($) => $.frame.undo) }).click();
  await expect(words).toHaveValue('Of old.');
});

test('when a project reminds is kept, with the public holidays of a region found by its name', async ({
  app,
}) => {
  const say = sayIn('en');
  const projectId = 'sample-bakery-en';
  const { page } = app;
  await beginAt(app, 'en');
  await page.evaluate(() => window.commonGround.call('projects.addSample', { language: 'en' }));
  await goTo(page, `/projects/${projectId}/updates`);

  const days = page.getByLabel(say(($) => $.updatesPage.reminders.leadDays));
  await days.fill('2');
  await page.getByText(say(($) => $.updatesPage.reminders.workdaysOnly)).click();
  const place = page.getByRole('combobox', { name: say(($) => $.updatesPage.reminders.holidays) });
  await place.fill('Bavaria');
  await page.getByRole('option', { name: 'Germany: Bavaria', exact: true }).click();

  await expect
    .poll(async () => (await projectIn(page, projectId)).reminders)
    .toEqual({ time: '09:00', leadDays: 2, workdaysOnly: true, holidays: 'DE-BY' });
  expect(await axeFindings(page)).toEqual([]);
});

function letter(page: Page, say: Say, kind: 'update' | 'firstReply' | 'delayNotice') {
  return page.getByRole('textbox', { name: say(($) => $.outgoingPage.kinds[kind].words) });
}

async function choose(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('radio', { name }).focus();
  await page.keyboard.press('Space');
}

async function fromMenu(page: Page, say: Say, name: string): Promise<void> {
  await page.getByRole('button', { name: say(($) => $.frame.more), exact: true }).click();
  await page.getByRole('menuitem', { name }).first().click();
}

/** What was announced to readers names its button for some seconds, also after the page with it was left. */
async function allIsSaid(page: Page): Promise<void> {
  await expect(page.locator('[data-live-announcer] [role=img]')).toHaveCount(0);
}

/** An update with words of its own that was sent in the morning. */
async function sendUpdate(page: Page, projectId: string, body: string): Promise<void> {
  await page.evaluate(
    async ({ id, words }) => {
      const { commonGround } = window;
      const read = await commonGround.call('outgoing.read', {
        projectId: id,
        kind: 'update',
        about: { due: '2026-05-11' },
      });
      if (!read.ok) {
        throw new Error('no update');
      }
      await commonGround.call('outgoing.markSent', {
        projectId: id,
        outgoing: { ...read.value.outgoing, body: words },
      });
    },
    { id: projectId, words: body },
  );
  await page.reload();
}

/** What a mail program would be given is taken down, and nothing opens. */
async function takeDownProgram(app: LaunchedApp): Promise<void> {
  await app.evaluateMain(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = (url) => {
      opened.push(url);
      return Promise.resolve();
    };
    shell.openPath = (path) => {
      opened.push(path);
      return Promise.resolve('');
    };
  }, undefined);
}

/** The clock of the whole app, main process and page, stands at the morning and goes on from there. */
async function beginAt(app: LaunchedApp, language: Language): Promise<void> {
  const by = Date.parse(MORNING) - Date.now();
  await app.evaluateMain((_electron, milliseconds) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given: unknown[]) {
        // As the real one is called: with nothing for now, else with what it takes.
        super(...((given.length === 0 ? [Real.now() + milliseconds] : given) as [number]));
      }
      static override now(): number {
        return Real.now() + milliseconds;
      }
    } as DateConstructor;
  }, by);
  await app.page.clock.install({ time: Date.now() + by });
  await screensIn(app, language);
}
