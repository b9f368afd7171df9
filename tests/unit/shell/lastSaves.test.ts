import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { finishSavesBeforeQuit } from '../../../electron/shell/lastSaves.ts';

/** An app that ends as Electron does: will-quit can be stopped, and quit() tries again. */
class EndingApp extends EventEmitter {
  ended = false;

  quit(): void {
    let prevented = false;
    this.emit('will-quit', { preventDefault: () => (prevented = true) });
    this.ended = !prevented;
  }
}

describe('the end of the app', () => {
  it.each(['saved', 'failed'] as const)('waits for the last save, and comes then (%s)', async (outcome) => {
    const app = new EndingApp();
    const saving = Promise.withResolvers<undefined>();
    finishSavesBeforeQuit(
      app as unknown as Parameters<typeof finishSavesBeforeQuit>[0],
      () => saving.promise,
    );

    app.quit();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(app.ended).toBe(false);

    if (outcome === 'saved') {
      saving.resolve(undefined);
    } else {
      saving.reject(new Error('disk full'));
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(app.ended).toBe(true);
  });
});
