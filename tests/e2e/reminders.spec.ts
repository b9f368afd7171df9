import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Say } from '../../shared/i18n/translator.ts';
import { sayIn } from '../../shared/i18n/translator.ts';
import type { Language } from '../../shared/model/basics.ts';
import type { Day } from '../../shared/model/day.ts';
import { addDays, dayNumber, weekday } from '../../shared/model/day.ts';
import type { Settings } from '../../shared/contract/settings.ts';
import { DEFAULT_REMINDERS } from '../../shared/contract/settings.ts';
import { goTo } from '../support/disputePages.ts';
import { aProject } from '../support/aProject.ts';
import { expect, test } from '../support/appTest.ts';
import { desktopOf, wakeAt } from '../support/desktop.ts';
import type { LaunchedApp } from '../support/launchApp.ts';
import { launchApp } from '../support/launchApp.ts';
import { validProject } from '../support/validProject.ts';

/** The machine is where the projects are. */
const ZONE = 'UTC';
const TITLES = {
  en: ['Bakery website', 'Menu for the café', 'Logo for the choir'],
  de: ['Website für die Bäckerei', 'Karte für das Café', 'Zeichen für den Chor'],
} as const satisfies Record<Language, readonly string[]>;

/** As `aProject` calls them. */
const CLIENT = 'Client';

/** A Monday of next May: ahead of any day on which this runs. */
const MONDAY = mondayAfter(`${new Date().getFullYear() + 1}-05-01`);
const LATER = addDays(MONDAY, 200);

for (const language of ['en', 'de'] as const) {
  test(`a promised update is told at its time, once, and a click leads to it (${language})`, async ({
    userData,
  }) => {
    test.slow();
    const say = sayIn(language);
    const [title] = TITLES[language];
    const app = await launchIn(userData, language);
    const desktop = await desktopOf(app);
    await wakeAt(app, `${addDays(MONDAY, -1)}T15:00:00Z`);
    await bring(app, userData, promising('bakery', title, MONDAY));

    await wakeAt(app, `${MONDAY}T08:59:30Z`);
    await wakeAt(app, `${MONDAY}T09:00:10Z`);
    const promised = {
      title: say(($) => $.due.update.title, { project: title }),
      body: say(($) => $.due.update.lastDay, { day: say(($) => $.due.today) }),
    };
    await expect.poll(() => desktop.notices()).toEqual([promised]);

    await desktop.clickLast();
    await expect(app.page).toHaveURL(/#\/today\?item=bakery/);
    await expect(app.page.getByRole('main')).toContainText(
      say(($) => $.outgoingPage.kinds.update.title, { name: CLIENT }),
    );

    await wakeAt(app, `${MONDAY}T12:00:00Z`);
    expect(await desktop.notices()).toEqual([promised]);
    await app.close();

    const again = await launchIn(userData, language);
    const desktopAgain = await desktopOf(again);
    await wakeAt(again, `${MONDAY}T15:00:00Z`);
    await wakeAt(again, `${addDays(MONDAY, 7)}T09:00:10Z`);
    // The next week's, and only that: what was told on Monday is known.
    await expect.poll(() => desktopAgain.notices()).toEqual([promised]);
    await again.close();
  });

  test(`what came due on days off is told in one notice on the first workday (${language})`, async ({
    userData,
  }) => {
    test.slow();
    const say = sayIn(language);
    const titles = TITLES[language];
    const app = await launchIn(userData, language);
    const desktop = await desktopOf(app);
    await wakeAt(app, `${addDays(MONDAY, -3)}T12:00:00Z`);
    for (const [place, title] of titles.entries()) {
      await bring(app, userData, promising(`project-${place}`, title, addDays(MONDAY, place - 2)));
    }

    await wakeAt(app, `${addDays(MONDAY, -2)}T11:00:00Z`);
    await wakeAt(app, `${addDays(MONDAY, -1)}T11:00:00Z`);
    await wakeAt(app, `${MONDAY}T09:30:00Z`);

    await expect.poll(() => desktop.notices()).toHaveLength(1);
    const [notice] = await desktop.notices();
    expect(notice?.title).toBe(say(($) => $.reminders.several, { count: 3 }));
    expect(notice?.body.split('\n').toSorted()).toEqual(updatesOf(titles, say).toSorted());

    await desktop.clickLast();
    await expect(app.page).toHaveURL(/#\/today(\?|$)/);
    for (const title of titles) {
      await expect(app.page.locator('body')).toContainText(title);
    }
    await app.close();
  });
}

test('a reminder that is put off for an hour comes once more after it', async ({ userData }) => {
  const app = await launchIn(userData, 'en');
  const desktop = await desktopOf(app);
  await wakeAt(app, `${MONDAY}T08:30:00Z`);
  await bring(app, userData, promising('bakery', 'Bakery website', MONDAY));
  await wakeAt(app, `${MONDAY}T09:00:10Z`);
  await expect.poll(() => desktop.notices()).toHaveLength(1);

  await desktop.pressLast(1);
  await wakeAt(app, `${MONDAY}T09:55:00Z`);
  expect(await desktop.notices()).toHaveLength(1);
  await wakeAt(app, `${MONDAY}T10:01:00Z`);
  await expect.poll(() => desktop.notices()).toHaveLength(2);
  await wakeAt(app, `${MONDAY}T16:00:00Z`);
  expect(await desktop.notices()).toHaveLength(2);
  await app.close();
});

test('where the desktop shows no notifications, Today says so', async ({ userData }) => {
  const app = await launchIn(userData, 'en');
  await app.evaluateMain(({ Notification }) => {
    Notification.isSupported = () => false;
  }, undefined);
  await wakeAt(app, `${MONDAY}T08:30:00Z`);
  await bring(app, userData, promising('bakery', 'Bakery website', MONDAY));
  await wakeAt(app, `${MONDAY}T09:00:10Z`);

  await goTo(app.page, '/today');
  const say = sayIn('en');
  await expect(app.page.getByRole('note')).toContainText(say(($) => $.today.quietly.sentence));
  await app.close();
});

/** In the language, with reminders on working days from eight to seven. */
async function launchIn(userData: string, language: Language): Promise<LaunchedApp> {
  const app = await launchApp({ userData, environment: { TZ: ZONE } });
  const settings: Settings = { language, theme: 'light', reminders: DEFAULT_REMINDERS };
  await app.page.evaluate((given) => window.commonGround.call('settings.save', given), settings);
  await app.page.clock.install();
  await app.page.reload();
  await expect(app.page.locator('html')).toHaveAttribute('lang', language);
  return app;
}

/** A project with an update promised for a day and every week after it, told at nine. */
function promising(id: string, title: string, first: Day): object {
  const { file } = aProject()
    .promising('logo', { due: LATER })
    .promisingUpdates(7, first)
    .signedOn(addDays(first, -7));
  return validProject({
    ...file,
    id,
    title,
    timeZone: ZONE,
    agreements: file.agreements.map((version) => ({
      ...version,
      instalments: version.instalments.map((instalment) => ({ ...instalment, due: LATER })),
    })),
  });
}

async function bring(app: LaunchedApp, userData: string, project: object): Promise<void> {
  const file = path.join(userData, 'brought.json');
  writeFileSync(file, JSON.stringify(project));
  await app.setDialogAnswers({ open: file });
  const brought = await app.page.evaluate(() => window.commonGround.call('projects.import', undefined));
  expect(brought.ok).toBe(true);
  // Brought past the page, which does not know of it yet.
  await app.page.reload();
}

function updatesOf(titles: readonly string[], say: Say): string[] {
  return titles.map((project) => say(($) => $.due.update.title, { project }));
}

function mondayAfter(day: Day): Day {
  return addDays(day, (8 - weekday(dayNumber(day))) % 7);
}
