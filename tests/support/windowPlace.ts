import type { LaunchedApp } from './launchApp.ts';

/** The frame fills the window and is never scrolled, as a web page would be. */
export const IN_PLACE = { moved: 0, taller: 0 };

/** How far the whole window was scrolled, and how much more there is than it shows, in px. */
export function windowPlace({ page }: LaunchedApp): Promise<typeof IN_PLACE> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const frame = document.getElementById('root')?.getBoundingClientRect().top ?? 0;
    return {
      moved: Math.max(root.scrollTop, document.body.scrollTop, -frame),
      taller: root.scrollHeight - root.clientHeight,
    };
  });
}
