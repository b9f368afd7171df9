import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type Electron from 'electron';

export type Answer = { readonly chosen: string } | 'closed' | 'notThere';

const run = promisify(execFile);

/** Asks where to save with the desktop's own dialog (zenity, kdialog); both ask before a file is written over. */
export async function askWhereToSave({
  title = '',
  defaultPath = '',
}: Electron.SaveDialogOptions): Promise<Answer> {
  return firstOf([
    [
      'zenity',
      ['--file-selection', '--save', '--confirm-overwrite', `--title=${title}`, `--filename=${defaultPath}`],
    ],
    ['kdialog', ['--title', title, '--getsavefilename', defaultPath]],
  ]);
}

/** Asks which file to open. */
export async function askWhatToOpen({
  title = '',
  filters = [],
}: Electron.OpenDialogOptions): Promise<Answer> {
  const patterns = filters.map(({ name, extensions }) => ({
    name,
    endings: extensions.map((ending) => (ending === '*' ? '*' : `*.${ending}`)).join(' '),
  }));
  return firstOf([
    [
      'zenity',
      [
        '--file-selection',
        `--title=${title}`,
        ...patterns.map(({ name, endings }) => `--file-filter=${name} | ${endings}`),
      ],
    ],
    [
      'kdialog',
      [
        '--title',
        title,
        '--getopenfilename',
        '.',
        patterns.map(({ name, endings }) => `${name} (${endings})`).join('\n'),
      ],
    ],
  ]);
}

/** The answer of the first program that is there. */
async function firstOf(programs: readonly (readonly [program: string, args: string[]])[]): Promise<Answer> {
  if (process.platform !== 'linux' || !hasDisplay()) {
    return 'notThere';
  }
  for (const [program, args] of programs) {
    const answer = await ask(program, args);
    if (answer !== 'notThere') {
      return answer;
    }
  }
  return 'notThere';
}

async function ask(program: string, args: string[]): Promise<Answer> {
  try {
    const { stdout } = await run(program, args);
    return { chosen: stdout.replace(/\n$/, '') };
  } catch (thrown) {
    // Exit code 1: the person closed the dialog. Anything else: it is not installed or could not be shown.
    return (thrown as { code?: unknown }).code === 1 ? 'closed' : 'notThere';
  }
}

function hasDisplay(): boolean {
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
