import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { build } from '../../electron/launch/build.mjs';
import { largeDraft, projectWithDraft } from '../support/draftedProject.ts';
import { launchApp } from '../support/launchApp.ts';
import type { Compared } from './compare.ts';

const SIZES = [10, 200] as const;
const ROUNDS = 3;
const WORDS = 'A plan of the whole site, page by page';

/** Milliseconds. */
interface Measured {
  /** From one frame to the next while it went on. */
  readonly frames: readonly number[];
  /** From a key to the first frame that shows it; none for scrolling. */
  readonly answers: readonly number[];
}

/** Typing into and scrolling a large agreement that is being written, beside a small one; on the built app, in its own window. */
export async function draftingBench(): Promise<Record<string, Compared[]>> {
  const built = await build({ quiet: true });
  if (built.code !== 0) {
    throw new Error(`the app could not be built:\n${built.output}`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-bench-'));
  const app = await launchApp({ userData: folder });
  try {
    const { page } = app;
    for (const size of SIZES) {
      const file = join(folder, 'brought.json');
      writeFileSync(file, JSON.stringify({ ...projectWithDraft('en', largeDraft(size)), id: idOf(size) }));
      await app.setDialogAnswers({ open: file });
      await page.evaluate(() => window.commonGround.call('projects.import', undefined));
    }
    const typing = new Map<number, Measured[]>(SIZES.map((size) => [size, []]));
    const scrolling = new Map<number, Measured[]>(SIZES.map((size) => [size, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const size of SIZES) {
        await openDraft(page, idOf(size));
        typing.get(size)?.push(await measured(page, () => typeInto(page, size)));
        scrolling.get(size)?.push(await measured(page, () => scroll(page)));
      }
    }
    return {
      'Typing into an agreement, from key to frame, median': compared(typing, keys(0.5)),
      'Typing into an agreement, from key to frame, 95th percentile': compared(typing, keys(0.95)),
      'Typing into an agreement, frames, median': compared(typing, frames(0.5)),
      'Typing into an agreement, frames, 95th percentile': compared(typing, frames(0.95)),
      'Scrolling an agreement, frames, median': compared(scrolling, frames(0.5)),
      'Scrolling an agreement, frames, 95th percentile': compared(scrolling, frames(0.95)),
    };
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function idOf(size: number): string {
  return `bench-${size}`;
}

async function openDraft(page: Page, projectId: string): Promise<void> {
  await page.evaluate((id) => {
    window.location.hash = `/projects/${id}/draft`;
  }, projectId);
  await page.reload();
  await page.locator('[data-part="refundPolicy"]').waitFor();
  await page.waitForTimeout(500);
}

async function typeInto(page: Page, size: number): Promise<void> {
  const field = page
    .locator('[data-part="deliverables"] [data-record] textarea')
    .nth(Math.floor(size / 2) * 4);
  await field.focus();
  await page.keyboard.type(WORDS, { delay: 30 });
}

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(700, 450);
  for (let step = 0; step < 60; step += 1) {
    await page.mouse.wheel(0, step < 30 ? 400 : -400);
    await page.waitForTimeout(16);
  }
}

/** Watches the frames of the page from within, and how long each key waits for one, while something is done. */
async function measured(page: Page, work: () => Promise<void>): Promise<Measured> {
  const watched = await page.evaluateHandle(() => {
    const watch = { frames: [] as number[], answers: [] as number[], isOver: false };
    let last: number | undefined;
    const onFrame = (at: number): void => {
      if (last !== undefined) {
        watch.frames.push(at - last);
      }
      last = at;
      if (!watch.isOver) {
        requestAnimationFrame(onFrame);
      }
    };
    requestAnimationFrame(onFrame);
    document.addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => setTimeout(() => watch.answers.push(performance.now() - timeStamp))),
      { capture: true },
    );
    return watch;
  });
  await work();
  return watched.evaluate((watch) => {
    watch.isOver = true;
    return { frames: watch.frames, answers: watch.answers };
  });
}

type Figure = (measured: readonly Measured[]) => { readonly figure: number; readonly note: string };

function keys(part: number): Figure {
  return (all) => ({
    figure: percentile(
      all.flatMap(({ answers }) => answers),
      part,
    ),
    note: '',
  });
}

/** A frame is dropped where the next one comes later than one and a half of them would take at 60 a second. */
const DROPPED_MS = 25;

function frames(part: number): Figure {
  return (all) => {
    const lengths = all.flatMap((one) => one.frames);
    const dropped = lengths.filter((length) => length > DROPPED_MS).length;
    return { figure: percentile(lengths, part), note: ` (${dropped} of ${lengths.length} dropped)` };
  };
}

function compared(measured: ReadonlyMap<number, readonly Measured[]>, figureOf: Figure): Compared[] {
  const figures = SIZES.map((size) => ({ size, ...figureOf(measured.get(size) ?? []) }));
  return figures.map(({ size, figure, note }) => ({
    name: `${size} deliverables${note}`,
    median: figure,
    ratio: figure / (figures[0]?.figure ?? NaN),
  }));
}

function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
