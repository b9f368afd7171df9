import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../electron/terminal/letter.ts';
import type { Language } from '../../../shared/model/basics.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

beforeEach(() => {
  vi.stubEnv('LC_ALL', 'en_GB.UTF-8');
});

afterEach(() => {
  vi.unstubAllEnvs();
});

async function letter(project: ProjectFile, ...options: string[]) {
  const folder = temporaryFolder();
  const [file, eml] = [join(folder, 'bakery.json'), join(folder, 'letter.eml')];
  writeFileSync(file, JSON.stringify(project));
  const complaints: string[] = [];
  const code = await run([file, '--out', eml, ...options], {
    write: () => undefined,
    complain: (text) => void complaints.push(text),
    columns: 100,
  });
  return { code, eml, complaints: complaints.join('\n') };
}

async function mailOf(language: Language, kind: string) {
  const { code, eml, complaints } = await letter(sampleBakery(language), '--kind', kind);
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  return PostalMime.parse(readFileSync(eml));
}

describe('common-ground letter', () => {
  it.each<[string, Language, string]>([
    ['acknowledgement', 'en', 'Thank you for telling me so plainly.'],
    ['acknowledgement', 'de', 'Guten Tag Herr Brandt,'],
    ['response', 'en', 'Kind regards\nMara Lindqvist'],
    ['followUp', 'de', 'Mit freundlichen Grüßen\nNele Hartwig'],
  ])('writes the %s in the client’s language (%s), as an unsent e-mail', async (kind, language, words) => {
    const mail = await mailOf(language, kind);

    expect(mail.text).toContain(words);
    expect(mail.to?.[0]?.address).toBe(sampleBakery(language).client.email);
    expect(mail.headers).toContainEqual(expect.objectContaining({ key: 'x-unsent', value: '1' }));
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(
      kind === 'response' ? ['letter.pdf'] : [],
    );
  });

  it('takes the words that were left in the app', async () => {
    const bakery = sampleBakery('en');
    const left = {
      id: 'o',
      kind: 'firstReply',
      about: { dispute: 'dispute-bakery' },
      draftedAt: '2026-05-13T08:00:00Z',
      language: 'en',
      subject: 'My own',
      body: 'Dear Tom,\n\nin my own words.',
    } as const;
    const { eml } = await letter({ ...bakery, outbox: [left] }, '--kind', 'acknowledgement');

    expect(await PostalMime.parse(readFileSync(eml))).toMatchObject({
      subject: 'My own',
      text: `${left.body}\n`,
      messageId: '<o@common-ground.invalid>',
    });
  });

  it.each<[string[], number, string]>([
    [[], 2, 'say with --kind'],
    [['--kind', 'apology'], 2, 'not “apology”'],
    [['--kind', 'followUp', '--dispute', 'none'], 1, 'no dispute “none”'],
  ])('says what is missing in %j and writes nothing', async (options, exit, told) => {
    const { code, eml, complaints } = await letter(sampleBakery('en'), ...options);

    expect(code).toBe(exit);
    expect(complaints).toContain(told);
    expect(existsSync(eml)).toBe(false);
  });
});
