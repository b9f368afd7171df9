import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type Electron from 'electron';

type Answer = { readonly chosen: string } | 'closed' | 'notThere';

const run = promisify(execFile);

/**
 * Where to save a file: asked with the desktop's own dialog where there is one (zenity, kdialog; both ask before a file is written
 * over), else a name that is still free in the person's folder for downloads. Null when they closed the dialog.
 */
export async function chooseWhereToSave(
  options: Electron.SaveDialogOptions,
  downloads: string,
): Promise<string | null> {
  for (const ask of [askZenity, askKdialog]) {
    const answer = await ask(options);
    if (answer === 'closed') {
      return null;
    }
    if (answer !== 'notThere') {
      return answer.chosen;
    }
  }
  return freeName(path.join(downloads, path.basename(options.defaultPath ?? 'untitled')));
}

function askZenity({ title, defaultPath }: Electron.SaveDialogOptions): Promise<Answer> {
  return ask('zenity', [
    '--file-selection',
    '--save',
    '--confirm-overwrite',
    `--title=${title ?? ''}`,
    `--filename=${defaultPath ?? ''}`,
  ]);
}

function askKdialog({ title, defaultPath }: Electron.SaveDialogOptions): Promise<Answer> {
  return ask('kdialog', ['--title', title ?? '', '--getsavefilename', defaultPath ?? '']);
}

async function ask(program: string, args: string[]): Promise<Answer> {
  if (process.platform !== 'linux') {
    return 'notThere';
  }
  try {
    const { stdout } = await run(program, args);
    return { chosen: stdout.replace(/\n$/, '') };
  } catch (thrown) {
    // Exit code 1: closed by the person. Anything else: not installed, or no display to show it on.
    return (thrown as { code?: unknown }).code === 1 && hasDisplay() ? 'closed' : 'notThere';
  }
}

function hasDisplay(): boolean {
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
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
