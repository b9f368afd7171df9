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
    openProjectFile() {
      const say = needs.say();
      return chooseFile(needs, {
        title: say(($) => $.menu.dialogs.openTitle),
        buttonLabel: say(($) => $.menu.dialogs.openButton),
        filters: [
          { name: say(($) => $.menu.dialogs.kinds.json), extensions: ['json'] },
          { name: say(($) => $.menu.dialogs.kinds.any), extensions: ['*'] },
        ],
      });
    },

    openDocument() {
      const say = needs.say();
      return chooseFile(needs, {
        title: say(($) => $.menu.dialogs.attachTitle),
        buttonLabel: say(($) => $.menu.dialogs.attachButton),
        filters: [
          { name: say(($) => $.menu.dialogs.kinds.document), extensions: [...DOCUMENT_ENDINGS] },
          { name: say(($) => $.menu.dialogs.kinds.any), extensions: ['*'] },
        ],
      });
    },

    openCertificate() {
      const say = needs.say();
      return chooseFile(needs, {
        title: say(($) => $.menu.dialogs.certificateTitle),
        buttonLabel: say(($) => $.menu.dialogs.certificateButton),
        filters: [
          { name: say(($) => $.menu.dialogs.kinds.certificate), extensions: ['p12', 'pfx'] },
          { name: say(($) => $.menu.dialogs.kinds.any), extensions: ['*'] },
        ],
      });
    },

    async saveFile({ name, kind }) {
      const say = needs.say();
      const options: SaveDialogOptions = {
        title: say(($) => $.menu.dialogs.saveTitle),
        buttonLabel: say(($) => $.menu.dialogs.saveButton),
        defaultPath: path.join(needs.documentsFolder, name),
        filters: [
          { name: say(($) => $.menu.dialogs.kinds[kind]), extensions: [kind === 'any' ? '*' : kind] },
        ],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      };
      const parent = needs.parent();
      const answer = await (parent === null
        ? needs.dialog.showSaveDialog(options)
        : needs.dialog.showSaveDialog(parent, options));
      return answer.canceled || answer.filePath === ''
        ? null
        : withEnding(answer.filePath, kind === 'any' ? path.extname(name).slice(1) : kind);
    },
  };
}

const DOCUMENT_ENDINGS = ['pdf', 'png', 'jpg', 'jpeg', 'tif', 'tiff', 'heic', 'eml', 'p7m'] as const;

async function chooseFile(
  { dialog, parent }: DialogNeeds,
  asked: Pick<OpenDialogOptions, 'title' | 'buttonLabel' | 'filters'>,
): Promise<string | null> {
  const options: OpenDialogOptions = { ...asked, properties: ['openFile'] };
  const window = parent();
  const answer = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

/** Not every desktop adds the ending. A name that would then meet another file stays as it was typed and confirmed. */
function withEnding(file: string, kind: string): string {
  const ended = `${file}.${kind}`;
  return kind !== '' && path.extname(file) === '' && !existsSync(ended) ? ended : file;
}
