import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { describeThrown, openLogFile } from '../../../electron/shell/logFile.ts';

const folders: string[] = [];

function aFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'common-ground-log-'));
  folders.push(folder);
  return folder;
}

afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe('the log', () => {
  it('tells when and where, and keeps what people wrote out of it', () => {
    const folder = aFolder();
    const log = openLogFile(path.join(folder, 'logs'), () => new Date('2026-05-12T21:47:00Z'));
    const thrown = Object.assign(new TypeError('Tom asks for £1,900.00 in /home/mara/bakery.json'), {
      code: 'ENOENT',
    });

    log.surprise('projects.read', thrown);

    const written = readFileSync(path.join(folder, 'logs', 'main.log'), 'utf8');
    expect(written).toMatch(
      /^2026-05-12T21:47:00\.000Z projects\.read: TypeError ENOENT < .*logFile\.test\.ts:\d+:\d+/,
    );
    expect(written).not.toMatch(/Tom|1,900|mara|bakery/);
    expect(written).not.toContain(import.meta.dirname);
  });

  it('keeps a message of several lines out as well', () => {
    expect(describeThrown(new Error('Dear Mara,\n    at first I thought :1:1\nyours, Tom'))).not.toMatch(
      /Mara|Tom/,
    );
    expect(describeThrown('the words of a client')).toBe('a thrown string');
  });

  it('does not grow without end', () => {
    const folder = aFolder();
    const log = openLogFile(folder, () => new Date());

    for (let line = 0; line < 3000; line += 1) {
      log.note('x'.repeat(300));
    }

    const sizes = ['main.log', 'main.old.log'].map((name) => statSync(path.join(folder, name)).size);
    expect(Math.max(...sizes)).toBeLessThan(257 * 1024);
  });

  it('stops nothing when it cannot be written', () => {
    const file = path.join(aFolder(), 'a file where the folder should be');
    writeFileSync(file, '');
    const log = openLogFile(file, () => new Date());

    expect(() => log.note('The page did not load.')).not.toThrow();
  });
});
