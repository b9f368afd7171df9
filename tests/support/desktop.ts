import type { LaunchedApp } from './launchApp.ts';

const MINUTE_MS = 60_000;

export interface SeenNotice {
  readonly title: string;
  readonly body: string;
}

/** A desktop that shows every notification; what it showed can be looked at and clicked. */
export async function desktopOf(app: LaunchedApp) {
  await app.evaluateMain(({ Notification }) => {
    const seen: unknown[] = [];
    Object.assign(globalThis, { seenNotices: seen });
    Notification.isSupported = () => true;
    Notification.prototype.show = function (): void {
      seen.push(this);
      this.emit('show', {});
    };
  }, undefined);

  return {
    notices: (): Promise<SeenNotice[]> =>
      app.evaluateMain(() => {
        // Put there above.
        const { seenNotices } = globalThis as unknown as { seenNotices: readonly SeenNotice[] };
        return seenNotices.map(({ title, body }) => ({ title, body }));
      }, undefined),

    clickLast: (): Promise<unknown> =>
      app.evaluateMain(() => {
        const { seenNotices } = globalThis as unknown as { seenNotices: NodeJS.EventEmitter[] };
        return seenNotices.at(-1)?.emit('click', {});
      }, undefined),

    /** The button of that place in the last one. */
    pressLast: (button: number): Promise<unknown> =>
      app.evaluateMain((_electron, actionIndex) => {
        const { seenNotices } = globalThis as unknown as { seenNotices: NodeJS.EventEmitter[] };
        return seenNotices.at(-1)?.emit('action', { actionIndex });
      }, button),
  };
}

/** The clock of the main process and of the page goes on from a moment, and the machine wakes. */
export async function wakeAt(app: LaunchedApp, moment: string): Promise<void> {
  const at = Date.parse(moment);
  await app.evaluateMain(({ powerMonitor }, to) => {
    const kept = globalThis as unknown as { realDate?: DateConstructor };
    const Real = (kept.realDate ??= Date);
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
    powerMonitor.emit('resume');
  }, at);
  // What waits in the page for a minute comes due once, as when a lid is opened.
  await app.page.clock.setSystemTime(at - MINUTE_MS);
  await app.page.clock.fastForward(MINUTE_MS);
  // Asked after it woke, so answered after it has looked at what is due.
  await app.page.evaluate(() => window.commonGround.call('today.read', undefined));
}
