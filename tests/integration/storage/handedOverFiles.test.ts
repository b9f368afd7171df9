import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../../../electron/storage/fileLayer.ts';
import { HandedOverFiles } from '../../../electron/storage/HandedOverFiles.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const BYTES = new TextEncoder().encode('Subject: Hello');

function filesIn(folder: string, today: string) {
  return new HandedOverFiles({ files: diskFiles, folder, clock: () => new Date(`${today}T12:00:00Z`) });
}

function namesIn(folder: string): string[] {
  return readdirSync(join(folder, 'handed-over')).toSorted();
}

describe('e-mails that a mail program was asked to open', () => {
  it('are written whole, for their owner alone, under a name of their own', () => {
    const folder = temporaryFolder();
    const kept = filesIn(folder, '2026-05-13').keep(BYTES, 'a-1');

    expect(kept).toEqual({ ok: true, value: join(folder, 'handed-over', '2026-05-13 a-1.eml') });
    const path = kept.ok ? kept.value : '';
    expect(readFileSync(path)).toEqual(Buffer.from(BYTES));
    expect(process.platform === 'win32' ? 0 : statSync(path).mode & 0o077).toBe(0);
  });

  it('stay for a month, and are gone at the start after it', () => {
    const folder = temporaryFolder();
    filesIn(folder, '2026-05-13').keep(BYTES, 'a-1');
    filesIn(folder, '2026-05-20').keep(BYTES, 'a-2');

    filesIn(folder, '2026-06-13');
    expect(namesIn(folder)).toEqual(['2026-05-13 a-1.eml', '2026-05-20 a-2.eml']);
    filesIn(folder, '2026-06-14');
    expect(namesIn(folder)).toEqual(['2026-05-20 a-2.eml']);
  });

  it('are all that is swept: what others put there stays', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'handed-over', '2020-01-01 folder.eml'), { recursive: true });
    writeFileSync(join(folder, 'handed-over', '2020-01-01 notes.txt'), 'mine');
    writeFileSync(join(folder, 'handed-over', 'notes.eml'), 'mine');

    filesIn(folder, '2026-05-13');

    expect(namesIn(folder)).toEqual(['2020-01-01 folder.eml', '2020-01-01 notes.txt', 'notes.eml']);
  });

  it('tell where they cannot be written', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'handed-over'), 'a file in the way');

    expect(filesIn(folder, '2026-05-13').keep(BYTES, 'a-1').ok).toBe(false);
  });
});
