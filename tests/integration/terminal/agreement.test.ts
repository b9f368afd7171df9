import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../electron/terminal/agreement.ts';
import { sealProject } from '../../../shared/agreements/seals.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { sha256 } from '../../support/digest.ts';
import { readPdf, wordsOf } from '../../support/readPdf.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

beforeEach(() => {
  vi.stubEnv('LC_ALL', 'en_GB.UTF-8');
});

afterEach(() => {
  vi.unstubAllEnvs();
});

async function agreement(project: ProjectFile, ...options: string[]) {
  const folder = temporaryFolder();
  const [file, pdf] = [join(folder, 'bakery.json'), join(folder, 'agreement.pdf')];
  writeFileSync(file, JSON.stringify(project));
  const ended = await ran(file, '--out', pdf, ...options);
  return { ...ended, folder, file, pdf };
}

async function ran(...args: string[]) {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await run(args, {
    write: (text) => void out.push(text),
    complain: (text) => void complaints.push(text),
    columns: 100,
  });
  return { code, out: out.join('\n'), complaints: complaints.join('\n') };
}

/** Without spaces, since a PDF knows only where words stand. */
async function wordsIn(pdf: string): Promise<string> {
  return wordsOf(await readPdf(readFileSync(pdf))).replace(/\s/g, '');
}

function unsigned(project: ProjectFile): ProjectFile {
  return {
    ...project,
    agreements: project.agreements.map((version) => ({ ...version, signatures: [] })),
    disputes: [],
  };
}

describe('common-ground agreement', () => {
  it('writes the version in force, with the seal that it would get where the file has none', async () => {
    const bakery = sampleBakery('en');
    const { code, out, complaints, pdf } = await agreement(bakery);

    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    expect(out).toContain('agreement.pdf written');
    const words = await wordsIn(pdf);
    expect(words).toContain('Changeorder1:Bakerywebsite');
    expect(words).toContain(sealProject(bakery, sha256).agreements[1]?.seal?.slice(0, 4));
  });

  it('writes an earlier version where it is named, in the language asked for', async () => {
    const { code, pdf } = await agreement(sampleBakery('en'), '--version', '1', '--language', 'de');

    expect(code).toBe(0);
    expect(await wordsIn(pdf)).toContain('Vereinbarung:Bakerywebsite');
  });

  it('writes the last version where none is in force', async () => {
    const { code, pdf } = await agreement(unsigned(sampleBakery('de')));

    expect(code).toBe(0);
    expect(await wordsIn(pdf)).toContain('Fassung2');
  });

  it('names the versions that there are where another is asked for', async () => {
    const { code, complaints, pdf } = await agreement(sampleBakery('en'), '--version', '7');

    expect(code).toBe(1);
    expect(complaints).toContain('There is no version 7 in this project.');
    expect(complaints).toContain('--version: 1, 2.');
    expect(existsSync(pdf)).toBe(false);
  });

  it('says that a file without any version has nothing to print', async () => {
    const { code, complaints } = await agreement({
      ...sampleBakery('en'),
      agreements: [],
      events: [],
      disputes: [],
    });

    expect(code).toBe(1);
    expect(complaints).toContain('This file holds no version of an agreement.');
  });

  it('gives nothing out whose seals do not hold', async () => {
    const sealed = sealProject(sampleBakery('en'), sha256);
    const [first, ...later] = sealed.agreements;
    const changed = first === undefined ? [] : [{ ...first, summary: 'Changed afterwards' }, ...later];
    const { code, complaints, folder } = await agreement({ ...sealed, agreements: changed });

    expect(code).toBe(1);
    expect(complaints).toContain('the seal of agreements[0] does not match');
    expect(readdirSync(folder)).toEqual(['bakery.json']);
  });

  it('writes nothing over unless told to', async () => {
    const { file, pdf } = await agreement(sampleBakery('en'));
    const before = readFileSync(pdf);

    expect(await ran(file, '--out', pdf, '--version', '1')).toMatchObject({ code: 1 });
    expect(readFileSync(pdf)).toEqual(before);
    expect(await ran(file, '--out', pdf, '--version', '1', '--force')).toMatchObject({ code: 0 });
    expect(readFileSync(pdf)).not.toEqual(before);
  });

  it.each([
    { args: ['--out', 'o.pdf'], told: 'name one project file' },
    { args: ['a.json', 'b.json', '--out', 'o.pdf'], told: 'name one project file' },
    { args: ['a.json'], told: 'say with --out' },
    { args: ['a.json', '--out', './a.json'], told: 'different files' },
    { args: ['a.json', '--out', 'o.pdf', '--version', '1.5'], told: 'not “1.5”' },
    { args: ['a.json', '--out', 'o.pdf', '--version', '0'], told: 'not “0”' },
    { args: ['a.json', '--out', 'o.pdf', '--language', 'fr'], told: 'not “fr”' },
  ])('ends with 2 where it is used wrongly: $args', async ({ args, told }) => {
    const { code, complaints } = await ran(...args);

    expect(code).toBe(2);
    expect(complaints).toContain(told);
    expect(complaints).toContain('common-ground agreement FILE --out AGREEMENT.pdf');
  });
});
