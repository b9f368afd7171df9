import type Electron from 'electron';
import { BrowserWindow } from './browserWindow.ts';

/** `electron.clipboard`, written by Chromium. Deviation: without a window there is nobody to write to it. */
export const clipboard = {
  async writeText(text: string): Promise<void> {
    const page = await BrowserWindow.getAllWindows()[0]?.page();
    if (page === undefined) {
      throw new Error('The stand-in needs a window to copy.');
    }
    const chromium = await page.context().newCDPSession(page);
    try {
      const { result } = await chromium.send('Runtime.evaluate', {
        // Before the page's own listeners, and without touching what is selected in it.
        expression: `(() => {
          const give = (event) => {
            event.clipboardData.setData('text/plain', ${JSON.stringify(text)});
            event.preventDefault();
            event.stopImmediatePropagation();
          };
          window.addEventListener('copy', give, { capture: true, once: true });
          const copied = document.execCommand('copy');
          window.removeEventListener('copy', give, { capture: true });
          return copied;
        })()`,
        userGesture: true,
        returnByValue: true,
      });
      if (result.value !== true) {
        throw new Error('Chromium did not copy.');
      }
    } finally {
      await chromium.detach().catch(() => undefined);
    }
  },
} satisfies Pick<Electron.Clipboard, 'writeText'>;
