import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BaseWindow, Dialog, OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { Say } from '../../shared/i18n/translator.ts';
import type { Dialogs } from '../handlers/dialogs.ts';

interface DialogNeeds {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  readonly parent: () => BaseWindow | null;
  readonly documentsFolder: string;
  /** Asked each time, since the language can change while the app runs. */
  readonly say: () => Say;
}

/** The desktop's own dialogs, giving plain paths. Electron asks before a file is written over. */
export function desktopDialogs(needs: DialogNeeds): Dialogs {
  return {
    async openProjectFile() {
      const say = needs.say();
      const options: OpenDialogOptions = {
        title: say(($) => $.menu.dialogs.openTitle),
        buttonLabel: say(($) => $.menu.dialogs.openButton),
        properties: ['openFile'],
        filters: [
          { name: say(($) => $.menu.dialogs.kinds.json), extensions: ['json'] },
          { name: say(($) => $.menu.dialogs.kinds.any), extensions: ['*'] },
        ],
      };
      const parent = needs.parent();
      const answer = await (parent === null
        ? needs.dialog.showOpenDialog(options)
        : needs.dialog.showOpenDialog(parent, options));
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },

    async saveFile({ name, kind }) {
      const say = needs.say();
      const options: SaveDialogOptions = {
        title: say(($) => $.menu.dialogs.saveTitle),
        buttonLabel: say(($) => $.menu.dialogs.saveButton),
        defaultPath: path.join(needs.documentsFolder, name),
        filters: [{ name: say(($) => $.menu.dialogs.kinds[kind]), extensions: [kind] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      };
      const parent = needs.parent();
      const answer = await (parent === null
        ? needs.dialog.showSaveDialog(options)
        : needs.dialog.showSaveDialog(parent, options));
      return answer.canceled || answer.filePath === '' ? null : withEnding(answer.filePath, kind);
    },
  };
}

/** Not every desktop adds the ending. A name that would then meet another file stays as it was typed and confirmed. */
function withEnding(file: string, kind: string): string {
  const ended = `${file}.${kind}`;
  return path.extname(file) === '' && !existsSync(ended) ? ended : file;
}
