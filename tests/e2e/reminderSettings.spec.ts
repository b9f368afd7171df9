import type { LaunchedApp } from '../support/launchApp.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { expect, test } from '../support/appTest.ts';
import { IN_PLACE, windowPlace } from '../support/windowPlace.ts';

async function openSettings(
  app: LaunchedApp,
  { notifications }: { readonly notifications: boolean },
): Promise<void> {
  await app.evaluateMain(({ Notification }, isSupported) => {
    Notification.isSupported = () => isSupported;
  }, notifications);
  await app.evaluateMain(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('common-ground:open', '/settings');
  }, undefined);
  await expect(
    app.page.getByRole('region', { name: 'Reminders' }).getByRole('paragraph').first(),
  ).toBeVisible();
}

function saved(app: LaunchedApp): Promise<unknown> {
  return app.page.evaluate(async () => {
    const start = await window.commonGround.call('app.start', undefined);
    return start.ok ? start.value.settings.reminders : start.error;
  });
}

test('when the app may speak up is kept as it is chosen', async ({ app }) => {
  await openSettings(app, { notifications: true });
  const section = app.page.getByRole('region', { name: 'Reminders' });
  expect(await axeFindings(app.page)).toEqual([]);

  await section.getByRole('group', { name: 'From' }).getByRole('spinbutton', { name: 'hour' }).focus();
  await app.page.keyboard.type('2130');
  await section.getByText('Friday').click();
  await expect
    .poll(() => saved(app))
    .toEqual({ notify: true, quiet: { from: '21:30', until: '08:00' }, workdays: [1, 2, 3, 4] });

  await section.getByText('Keep quiet for some hours').click();
  await expect.poll(() => saved(app)).toEqual({ notify: true, workdays: [1, 2, 3, 4] });
  await section.getByText('Keep quiet for some hours').click();
  await expect.poll(() => saved(app)).toMatchObject({ quiet: { from: '21:30', until: '08:00' } });

  await section.getByText('Tell me when something is due').click();
  await expect.poll(() => saved(app)).toMatchObject({ notify: false });
  await expect(section.getByText('On these days')).toBeHidden();
});

test('one day stays, and the page says how to hear nothing at all', async ({ app }) => {
  await openSettings(app, { notifications: true });
  const section = app.page.getByRole('region', { name: 'Reminders' });
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
    await section.getByText(day).click();
  }

  await expect(section.getByRole('checkbox', { name: 'Friday' })).toBeChecked();
  await expect(section.getByText('One day has to stay.')).toBeVisible();
  await expect.poll(() => saved(app)).toMatchObject({ workdays: [5] });
});

test('what the desktop cannot do is said and not offered', async ({ app }) => {
  await openSettings(app, { notifications: false });
  const section = app.page.getByRole('region', { name: 'Reminders' });

  await expect(section.getByText('This desktop shows no notifications')).toBeVisible();
  await expect(section.getByText('Tell me when something is due')).toBeHidden();
  // Not an installed app.
  await expect(section.getByText('Start with this computer')).toBeHidden();
  expect(await axeFindings(app.page)).toEqual([]);
});

test('choosing a day far down the page leaves the window in its place', async ({ app }) => {
  await app.page.setViewportSize({ width: 1024, height: 640 });
  await openSettings(app, { notifications: true });
  const section = app.page.getByRole('region', { name: 'Reminders' });

  await section.getByText('Sunday').click();
  await expect(section.getByRole('checkbox', { name: 'Sunday' })).toBeChecked();
  expect(await windowPlace(app)).toEqual(IN_PLACE);

  await section.getByRole('checkbox', { name: 'Tell me when something is due' }).focus();
  expect(await windowPlace(app)).toEqual(IN_PLACE);

  await app.page.getByRole('button', { name: 'Set up a mail account' }).click();
  await app.page.getByRole('button', { name: 'Save the account' }).click();
  await expect(app.page.getByLabel('Your e-mail address')).toBeFocused();
  expect(await windowPlace(app)).toEqual(IN_PLACE);
});
