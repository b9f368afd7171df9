import type { Locator, Page } from 'playwright';
import type { Language } from '../../shared/model/basics.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { LaunchedApp } from './launchApp.ts';
import { expect } from './appTest.ts';

export function heading(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

/** The screens speak a language, whatever the machine does. */
export async function screensIn(
  { page }: LaunchedApp,
  language: Language,
  theme: 'light' | 'dark' = 'light',
): Promise<void> {
  await page.evaluate((settings) => window.commonGround.call('settings.save', settings), { language, theme });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
}

/** A project as it lies on the disk. */
export async function projectIn(page: Page, projectId: string): Promise<ProjectFile> {
  const read = await page.evaluate(
    (id) => window.commonGround.call('projects.read', { projectId: id }),
    projectId,
  );
  if (!read.ok) {
    throw new Error(`no project ${projectId}`);
  }
  return read.value.project;
}

/** Drags with the pointer from the first letter of some words of the client to their last. */
export async function dragOver(page: Page, words: string): Promise<void> {
  const [start, end] = await page.evaluate((wanted) => {
    const container = document.querySelector('[data-length]');
    const walker = document.createTreeWalker(container ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const from = node.textContent?.indexOf(wanted) ?? -1;
      if (from !== -1) {
        const placeAt = (offset: number) => {
          const letter = document.createRange();
          letter.setStart(node, offset);
          letter.setEnd(node, offset + 1);
          return letter.getBoundingClientRect();
        };
        const [first, last] = [placeAt(from), placeAt(from + wanted.length - 1)];
        return [
          { x: first.left + 1, y: first.top + first.height / 2 },
          { x: last.right - 0.5, y: last.top + last.height / 2 },
        ] as const;
      }
    }
    throw new Error(`not in one piece of the words: ${wanted}`);
  }, words);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 5 });
  await page.mouse.up();
}

/** Goes with the keyboard to the sentence that reads so. */
export async function stepTo(page: Page, sentence: string): Promise<void> {
  const focused = page.locator('[data-sentence]:focus');
  await page.locator('[data-sentence][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  for (let steps = 0; steps < 60; steps += 1) {
    if (wordsOf(await focused.textContent()) === sentence) {
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the keyboard does not come to “${sentence}”`);
}

/** Without the numbers of claims that stand before marks. */
function wordsOf(text: string | null): string {
  return (text ?? '').replace(/^\d+(?=\p{L})/u, '');
}

/** Chooses from a field that opens a list. */
export async function choose(page: Page, field: string, option: string | RegExp): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
}
