import { copyFileSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../../../electron/storage/fileLayer.ts';
import { readTemplates } from '../../../electron/storage/templates.ts';
import { trade } from '../../../shared/drafting/template.ts';
import { language } from '../../../shared/model/basics.ts';
import { shippedTemplate, TEMPLATES } from '../../support/shippedTemplate.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { troubledFiles } from '../../support/troubledFiles.ts';

describe('the agreements to begin from', () => {
  it.each(language.options)('are all there in %s, in the order of the trades', (spoken) => {
    expect(readTemplates(diskFiles, TEMPLATES, spoken)).toEqual({
      ok: true,
      value: trade.options.map((one) => shippedTemplate(one, spoken)),
    });
  });

  it.each<[string, (folder: string) => void]>([
    ['is gone', (folder) => rmSync(join(folder, 'video.de.json'))],
    ['is cut in half', (folder) => writeFileSync(join(folder, 'video.de.json'), '{"trade": "video", "lang')],
    ['says something else', (folder) => writeFileSync(join(folder, 'video.de.json'), '{"trade": "video"}')],
    [
      'is the one of another trade',
      (folder) => copyFileSync(join(folder, 'web.de.json'), join(folder, 'video.de.json')),
    ],
    [
      'is the one of another language',
      (folder) => copyFileSync(join(folder, 'video.en.json'), join(folder, 'video.de.json')),
    ],
  ])('are not offered with a gap: a file that %s is named', (_what, damage) => {
    const folder = temporaryFolder();
    cpSync(TEMPLATES, folder, { recursive: true });
    damage(folder);

    expect(readTemplates(diskFiles, folder, 'de')).toEqual({
      ok: false,
      error: { code: 'notRead', file: 'video.de.json' },
    });
  });

  it('name the first file on a disk that cannot be read', () => {
    const { files } = troubledFiles('EIO', ['read']);

    expect(readTemplates(files, TEMPLATES, 'en')).toEqual({
      ok: false,
      error: { code: 'notRead', file: 'web.en.json' },
    });
  });
});
