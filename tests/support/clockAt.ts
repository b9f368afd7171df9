import type { Instant } from '../../shared/model/instant.ts';
import { moment } from '../../shared/model/instant.ts';
import type { LaunchedApp } from './launchApp.ts';

/** The clock of the whole app, main process and page, is set to a moment and goes on from there. The page is loaded anew by the caller. */
export async function clockAt(app: LaunchedApp, at: Instant): Promise<void> {
  await setMainClock(app, at);
  await app.page.clock.install({ time: moment(at) });
}

/** Both clocks jump ahead, and the page does at once what it would have done meanwhile at most once, as after sleep. */
export async function sleepUntil(app: LaunchedApp, at: Instant): Promise<void> {
  const { page } = app;
  await setMainClock(app, at);
  await page.clock.fastForward(moment(at) - (await page.evaluate(() => Date.now())));
}

async function setMainClock(app: LaunchedApp, at: Instant): Promise<void> {
  await app.evaluateMain((_electron, to) => {
    // A clock that was set before is based on this one too.
    const world = globalThis as { RealDate?: DateConstructor };
    world.RealDate ??= Date;
    const Real = world.RealDate;
    const by = to - Real.now();
    globalThis.Date = class extends Real {
      constructor(...given: unknown[]) {
        // As the real one is called: with nothing for now, else with what it takes.
        super(...((given.length === 0 ? [Real.now() + by] : given) as [number]));
      }
      static override now(): number {
        return Real.now() + by;
      }
    } as DateConstructor;
  }, moment(at));
}
