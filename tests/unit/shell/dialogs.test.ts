import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desktopDialogs } from '../../../electron/shell/dialogs.ts';
import { sayIn } from '../../../shared/i18n/translator.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'common-ground-dialogs-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Dialogs of a person who answers with one file, or closes them; `shown` is what they saw. */
function aPersonChoosing(file: string | null) {
  const shown: Record<string, unknown>[] = [];
  const show = (answer: object) => (options: object) => {
    shown.push(options as Record<string, unknown>);
    return Promise.resolve(answer);
  };
  const dialogs = desktopDialogs({
    dialog: {
      showOpenDialog: show({ canceled: file === null, filePaths: file === null ? [] : [file] }),
      showSaveDialog: show({ canceled: file === null, filePath: file ?? '' }),
    } as unknown as Parameters<typeof desktopDialogs>[0]['dialog'],
    parent: () => null,
    documentsFolder: folder,
    say: () => sayIn('de'),
  });
  return { dialogs, shown };
}

describe('asking for a file', () => {
  it('gives the file that was chosen, and nothing when the dialog was closed', async () => {
    expect(await aPersonChoosing('/x/bakery.json').dialogs.openProjectFile()).toBe('/x/bakery.json');
    expect(await aPersonChoosing(null).dialogs.openProjectFile()).toBeNull();
    expect(await aPersonChoosing(null).dialogs.saveFile({ name: 'Angebot.pdf', kind: 'pdf' })).toBeNull();
  });

  it('suggests the name among the documents, in the language of the screens, and asks before writing over', async () => {
    const { dialogs, shown } = aPersonChoosing(null);
    await dialogs.saveFile({ name: 'Angebot.pdf', kind: 'pdf' });

    expect(shown[0]).toMatchObject({
      title: 'Sichern',
      defaultPath: path.join(folder, 'Angebot.pdf'),
      filters: [{ extensions: ['pdf'] }],
      properties: expect.arrayContaining(['showOverwriteConfirmation']) as string[],
    });
  });

  it('adds the ending that was left out, but not onto a file that nobody was asked about', async () => {
    writeFileSync(path.join(folder, 'taken.pdf'), 'an older offer');
    const save = (name: string): Promise<string | null> =>
      aPersonChoosing(path.join(folder, name)).dialogs.saveFile({ name: 'Angebot.pdf', kind: 'pdf' });

    expect(await save('free')).toBe(path.join(folder, 'free.pdf'));
    expect(await save('taken')).toBe(path.join(folder, 'taken'));
    expect(await save('mine.pdf')).toBe(path.join(folder, 'mine.pdf'));
  });
});
