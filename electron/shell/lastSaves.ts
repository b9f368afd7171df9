import type { App } from 'electron';

/**
 * Holds the end of the app back until everything that was asked for is on the disk. `will-quit` comes after the windows have closed, so
 * nothing can be asked for any more: https://www.electronjs.org/docs/latest/api/app#event-will-quit
 */
export function finishSavesBeforeQuit(app: App, settled: () => Promise<unknown>): void {
  let finished = false;
  app.on('will-quit', (event) => {
    if (finished) {
      return;
    }
    event.preventDefault();
    const end = (): void => {
      finished = true;
      app.quit();
    };
    settled().then(end, end);
  });
}
