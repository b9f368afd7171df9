import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Clipboard, Shell } from 'electron';
import type { HandOver } from '../handlers/handOver.ts';

interface HandOverNeeds {
  readonly shell: Pick<Shell, 'openExternal' | 'openPath'>;
  readonly clipboard: Pick<Clipboard, 'writeText'>;
  /** The app's own folder: nothing outside it is opened. */
  readonly folder: string;
}

/** Papers and messages, which are read; never what runs. */
const OPENED_ENDINGS: ReadonlySet<string> = new Set(['.eml', '.ics', '.pdf']);

/** Only mailto: and files of our own go out; whatever else an address or a name may hold is refused. */
export function desktopHandOver({ shell, clipboard, folder }: HandOverNeeds): HandOver {
  return {
    async openMailto(url) {
      if (!isMailto(url)) {
        return false;
      }
      return shell.openExternal(url).then(
        () => true,
        () => false,
      );
    },

    async openFile(file) {
      const real = await realFileIn(folder, file);
      // openPath answers with what went wrong, in the system's words.
      return real !== null && (await shell.openPath(real)) === '';
    },

    async copy(text) {
      return clipboard.writeText(text).then(
        () => true,
        () => false,
      );
    },
  };
}

function isMailto(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'mailto:';
}

/** A link in the folder that leads out of it does not count as lying in it. */
async function realFileIn(folder: string, file: string): Promise<string | null> {
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(file)]);
    const isOurs = real.startsWith(root + path.sep) && OPENED_ENDINGS.has(path.extname(real).toLowerCase());
    return isOurs ? real : null;
  } catch {
    return null;
  }
}
