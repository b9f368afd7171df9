import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../electron/terminal/verify.ts';
import { sealProject } from '../../../shared/agreements/seals.ts';
import { sha256 } from '../../support/digest.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const sealed = JSON.stringify(sealProject(sampleBakery('en'), sha256), null, 2);

async function verify(words: string, ...options: string[]) {
  const file = join(temporaryFolder(), 'bakery.json');
  writeFileSync(file, words);
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await run([file, ...options], {
    write: (text) => void out.push(text),
    complain: (text) => void complaints.push(text),
    columns: 100,
  });
  return { code, out: out.join('\n'), complaints: complaints.join('\n') };
}

describe('common-ground verify', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('says how many records hold', async () => {
    vi.stubEnv('LC_ALL', 'en_GB.UTF-8');

    expect(await verify(sealed)).toEqual({
      code: 0,
      out: '2 signed versions and 18 entries: every seal holds.',
      complaints: '',
    });
  });

  it('names the version in which one byte was changed, by its path and in words', async () => {
    vi.stubEnv('LC_ALL', 'en_GB.UTF-8');
    const second = sealed.indexOf('"number": 2');
    const at = sealed.indexOf('Product photographs', second);
    const { code, out, complaints } = await verify(`${sealed.slice(0, at)}Q${sealed.slice(at + 1)}`);

    expect(code).toBe(1);
    expect(out).toBe('');
    expect(complaints).toContain('agreements[1]: the seal of version 2 does not match');
  });

  it('names the entry in which one byte was changed, in German as well', async () => {
    vi.stubEnv('LC_ALL', 'de_DE.UTF-8');
    const { code, complaints } = await verify(
      sealed.replace('The three celebration', 'All three celebration'),
    );

    expect(code).toBe(1);
    expect(complaints).toMatch(
      /events\[16\]: Das Siegel passt nicht .*Eintrag „.*9 von 12 geliefert“ vom 17\. April 2026/,
    );
  });

  it('gives the same as one JSON document', async () => {
    const { code, out } = await verify(
      sealed.replace('The three celebration', 'All three celebration'),
      '--json',
    );

    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      versions: 2,
      events: 18,
      sealed: true,
      brokenRecord: 'events[16]',
      kind: 'event',
    });
  });

  it('says that a file has no seals, which is no fault', async () => {
    vi.stubEnv('LC_ALL', 'en_GB.UTF-8');

    expect(await verify(JSON.stringify(sampleBakery('en')))).toMatchObject({
      code: 0,
      out: 'This file has no seals, so there is nothing to hold it against.',
    });
  });

  it('names the version also where the changed byte keeps the file from fitting', async () => {
    vi.stubEnv('LC_ALL', 'en_GB.UTF-8');
    const second = sealed.indexOf('"number": 2');
    const changed = `${sealed.slice(0, second)}${sealed.slice(second).replace('"price": 180000', '"price": 180001')}`;
    const { code, complaints } = await verify(changed);

    expect(code).toBe(1);
    expect(complaints).toContain('agreements[1]: the seal of this record does not match');
    expect(complaints).toContain('agreements[1].instalments');
    expect(JSON.parse((await verify(changed, '--json')).out)).toMatchObject({
      brokenRecord: 'agreements[1]',
    });
  });

  it('tells the problems of a file that does not fit, as validate does', async () => {
    const { code, complaints } = await verify(
      sealed.replace('"timeZone": "Europe/London"', '"timeZone": "Moon"'),
    );

    expect(code).toBe(1);
    expect(complaints).toContain('timeZone');
  });

  it('wants one file', async () => {
    const complaints: string[] = [];
    const terminal = {
      write: () => undefined,
      complain: (text: string) => void complaints.push(text),
      columns: 80,
    };

    expect(await run([], terminal)).toBe(2);
    expect(await run(['a.json', 'b.json'], terminal)).toBe(2);
    expect(complaints.join()).toContain('common-ground verify FILE [--json]');
  });
});
