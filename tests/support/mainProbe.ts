import type Electron from 'electron';

/**
 * Preloaded into the stand-in's main process by the end-to-end tests (`node --import`), so that they can reach into it as Playwright
 * reaches into Electron's: https://playwright.dev/docs/api/class-electronapplication#electron-application-evaluate
 */
interface Asked {
  readonly id: number;
  readonly source: string;
  readonly argument: unknown;
}

type Work = (electron: typeof Electron, argument: unknown) => unknown;

process.on('message', (asked: Asked) => void answer(asked));
// The app ends when it has nothing left to do, not when the tests are done with it.
process.channel?.unref();

async function answer({ id, source, argument }: Asked): Promise<void> {
  try {
    const electron = await import('electron');
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a test's own function, sent as text
    const make = new Function(`return (${source});`) as () => Work;
    process.send?.({ id, value: await make()(electron, argument) });
  } catch (thrown) {
    process.send?.({ id, thrown: String(thrown) });
  }
}
