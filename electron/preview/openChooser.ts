import type Electron from 'electron';
import type { Page } from 'playwright';
import { askWhatToOpen } from './desktopChooser.ts';
import { chooseInChromium } from './chromiumChooser.ts';

/** Which file to open: asked with the desktop's own dialog where there is one, else with Chromium's. Null when they closed it. */
export async function chooseWhatToOpen(
  options: Electron.OpenDialogOptions,
  page: Page | undefined,
): Promise<string | null> {
  const answer = await askWhatToOpen(options);
  if (answer === 'closed') {
    return null;
  }
  if (answer !== 'notThere') {
    return answer.chosen;
  }
  return page === undefined ? null : chooseInChromium(page, options.filters ?? []);
}
