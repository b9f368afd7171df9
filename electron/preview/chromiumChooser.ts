import type Electron from 'electron';
import type { Page } from 'playwright';

/**
 * Lets the person choose a file with Chromium's own chooser and gives its path; null when they closed it. The field that opens it
 * is never part of the page's document.
 */
export async function chooseInChromium(
  page: Page,
  filters: readonly Electron.FileFilter[],
): Promise<string | null> {
  const endings = filters.flatMap(({ extensions }) => extensions).filter((ending) => ending !== '*');
  const accept = endings.map((ending) => `.${ending}`).join();
  const chromium = await page.context().newCDPSession(page);
  try {
    const { result } = await chromium.send('Runtime.evaluate', {
      expression: `new Promise((resolve) => {
        const field = Object.assign(document.createElement('input'), { type: 'file', accept: ${JSON.stringify(accept)} });
        // Nothing else holds the field while the chooser is open.
        const held = setInterval(() => field, 60_000);
        const answer = (file) => { clearInterval(held); resolve(file); };
        field.addEventListener('change', () => answer(field.files[0]));
        field.addEventListener('cancel', () => answer(null));
        field.click();
      })`,
      userGesture: true,
      awaitPromise: true,
    });
    if (result.objectId === undefined) {
      return null;
    }
    const { path } = await chromium.send('DOM.getFileInfo', { objectId: result.objectId });
    return path;
  } finally {
    await chromium.detach().catch(() => undefined);
  }
}
