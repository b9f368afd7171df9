import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Attachments } from '../../../electron/storage/attachments.ts';
import { diskFiles } from '../../../electron/storage/fileLayer.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { troubledFiles } from '../../support/troubledFiles.ts';

const WORDS = '%PDF signed by both, ünd scanned';
const HASH = createHash('sha256').update(WORDS).digest('hex');

function aPaper(name = 'Vertrag.pdf', words: string | Uint8Array = WORDS): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, words);
  return path;
}

function attachmentsIn(folder: string, files = diskFiles) {
  return new Attachments({ files, folder });
}

describe('a signed document that is attached', () => {
  it('is copied as it came and found by its hash, also after a restart', () => {
    const folder = temporaryFolder();

    expect(attachmentsIn(folder).keep(aPaper())).toEqual({
      ok: true,
      value: { fileName: 'Vertrag.pdf', sha256: HASH, bytes: Buffer.byteLength(WORDS) },
    });

    expect(Buffer.from(attachmentsIn(folder).read(HASH) ?? []).toString()).toBe(WORDS);
  });

  it('is kept once, however often it is attached', () => {
    const folder = temporaryFolder();
    const attachments = attachmentsIn(folder);

    attachments.keep(aPaper());
    attachments.keep(aPaper('The same.pdf'));

    expect(readdirSync(join(folder, 'attachments'))).toEqual([HASH]);
  });

  it('is not found once somebody changed it, and attaching it again mends the copy', () => {
    const folder = temporaryFolder();
    const attachments = attachmentsIn(folder);
    attachments.keep(aPaper());
    writeFileSync(join(folder, 'attachments', HASH), '%PDF signed by nobody');

    expect(attachments.read(HASH)).toBeNull();

    attachments.keep(aPaper());
    expect(attachments.read(HASH)).not.toBeNull();
  });

  it.each(['../settings.json', '', 'a'.repeat(63), `${'a'.repeat(64)}/../x`])(
    'nothing but a hash names one: %s',
    (name) => {
      expect(attachmentsIn(temporaryFolder()).read(name)).toBeNull();
    },
  );

  it('is refused in a sentence where it is empty, gone, a folder, or far too large', () => {
    const attachments = attachmentsIn(temporaryFolder());
    const folder = join(temporaryFolder(), 'scans.pdf');
    mkdirSync(folder);

    expect(attachments.keep(aPaper('empty.pdf', ''))).toMatchObject({ error: { code: 'notRead' } });
    expect(attachments.keep(join(folder, 'gone.pdf'))).toMatchObject({ error: { code: 'notFound' } });
    expect(attachments.keep(folder)).toMatchObject({ error: { code: 'notRead' } });
    expect(attachments.keep(aPaper('film.pdf', new Uint8Array(50_000_001)))).toMatchObject({
      error: { code: 'documentTooLarge', megabytes: 51, most: 50 },
    });
  });

  it('is told as not saved where the disk takes no more, and leaves no half copy', () => {
    const folder = temporaryFolder();
    const full = troubledFiles('ENOSPC', ['write']).files;

    expect(attachmentsIn(folder, full).keep(aPaper())).toMatchObject({ error: { code: 'diskFull' } });
    expect(readdirSync(join(folder, 'attachments'))).toEqual([]);
  });
});
