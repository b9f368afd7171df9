import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type Electron from 'electron';
import { askWhereToSave } from './desktopChooser.ts';

/**
 * Where to save a file: asked with the desktop's own dialog where there is one, else a name that is still free in the person's folder
 * for downloads. Null when they closed the dialog.
 */
export async function chooseWhereToSave(
  options: Electron.SaveDialogOptions,
  downloads: string,
): Promise<string | null> {
  const answer = await askWhereToSave(options);
  if (answer === 'closed') {
    return null;
  }
  return answer === 'notThere'
    ? freeName(path.join(downloads, path.basename(options.defaultPath ?? 'untitled')))
    : answer.chosen;
}

/** `Offer.pdf`, `Offer (2).pdf` …: the first that no file has. */
export function freeName(wanted: string): string {
  mkdirSync(path.dirname(wanted), { recursive: true });
  const { dir, name, ext } = path.parse(wanted);
  let file = wanted;
  for (let number = 2; existsSync(file); number += 1) {
    file = path.join(dir, `${name} (${number})${ext}`);
  }
  return file;
}
