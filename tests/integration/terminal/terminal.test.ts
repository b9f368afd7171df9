import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sealProject } from '../../../shared/agreements/seals.ts';
import type { Language } from '../../../shared/model/basics.ts';
import type { Assessment } from '../../../shared/rulebook/assessment.ts';
import type { BuiltTerminal, Run } from '../../support/builtTerminal.ts';
import { builtTerminal } from '../../support/builtTerminal.ts';
import { jsonFilesIn } from '../../support/jsonFilesIn.ts';
import { readPdf, wordsOf } from '../../support/readPdf.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { sha256 } from '../../support/digest.ts';

const SAMPLE = join(import.meta.dirname, '../../../resources/sample/sample.en.json');

let terminal: BuiltTerminal;
/** Of the present test. */
let folder: string;

beforeAll(async () => {
  terminal = await builtTerminal();
});

afterAll(() => {
  terminal.remove();
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

function run(...args: string[]): Run {
  return terminal.run(args);
}

function inGerman(...args: string[]): Run {
  return terminal.run(args, { environment: { LANG: 'de_DE.UTF-8' } });
}

function written(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

function assessmentIn(out: string): Assessment {
  // What `check --json` prints is an assessment; what stands in it is expected below.
  return JSON.parse(out) as Assessment;
}

describe('common-ground', () => {
  it('says what it can do, in the language of the machine', () => {
    expect(run('--help')).toMatchObject({ code: 0, err: '' });
    expect(run('--help').out).toContain('the claims of a dispute held against the signed agreement');
    expect(inGerman('--help').out).toContain('die Punkte einer Klärung');
    expect(
      terminal.run(['--help'], { environment: { LC_ALL: 'en_GB.UTF-8', LANG: 'de_DE.UTF-8' } }).out,
    ).toContain('the claims of a dispute');
  });

  it('tells its version', () => {
    expect(run('--version')).toMatchObject({ code: 0, err: '' });
    expect(run('--version').out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each(['validate', 'check', 'offer', 'letter', 'sample'])('explains %s when asked to', (command) => {
    const { code, out, err } = run(command, '--help');

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(new RegExp(`^common-ground ${command} `));
  });

  it.each([[], ['letters'], ['constructor'], ['--json']])(
    'ends with 2 and says how it is used where there is no such command: %j',
    (...args) => {
      const { code, out, err } = run(...args.flat());

      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('validate');
    },
  );

  it.each([
    { args: ['check'], told: 'name at least one project file' },
    { args: ['validate'], told: 'name at least one project file' },
    { args: ['check', 'a.json', '--jsno'], told: 'there is no option --jsno' },
    { args: ['check', 'a.json', '--json=yes'], told: '--json stands alone' },
    { args: ['check', 'a.json', '--dispute', '--json'], told: '--dispute wants a word' },
    { args: ['offer', '--out', 'o.pdf'], told: 'name one project file' },
    { args: ['offer', 'a.json', 'b.json', '--out', 'o.pdf'], told: 'name one project file' },
    { args: ['offer', 'a.json'], told: 'say with --out' },
    { args: ['offer', 'a.json', '--out', 'o.pdf', '--language', 'fr'], told: 'not “fr”' },
    { args: ['offer', 'a.json', '--out', 'o.pdf', '--valid-days', '0'], told: 'not “0”' },
    { args: ['offer', 'a.json', '--out', 'o.pdf', '--valid-days', '1e3'], told: 'not “1e3”' },
    { args: ['offer', 'a.json', '--out', 'o.pdf', '--eml', './o.pdf'], told: 'different files' },
    { args: ['offer', 'a.json', '--out', 'a.json', '--force'], told: 'different files' },
    { args: ['sample', 'a.json'], told: 'takes no file' },
    { args: ['sample', '--language', 'fr'], told: 'not “fr”' },
  ])('ends with 2 where it is used wrongly: $args', ({ args, told }) => {
    const { code, out, err } = run(...args);

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(told);
    expect(err).toContain(`common-ground ${args[0] ?? ''} `);
  });

  it('says nothing when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [terminal.program, 'check', SAMPLE], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    const told: Buffer[] = [];
    child.stderr.on('data', (words: Buffer) => told.push(words));
    await once(child, 'close');

    expect(Buffer.concat(told).toString('utf8')).toBe('');
  });
});

interface InvalidFile {
  readonly name: string;
  readonly project: object;
  readonly paths: readonly string[];
}

describe('common-ground validate', () => {
  it('finds the sample valid', () => {
    expect(run('validate', SAMPLE)).toEqual({ code: 0, out: 'valid\n', err: '' });
  });

  it.each(jsonFilesIn<InvalidFile>('invalid'))('names every problem of $name', ({ project, paths }) => {
    const file = written('project.json', project);

    const { code, out, err } = run('validate', file);

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(file);
    expect(paths.filter((path) => !err.includes(path))).toEqual([]);
  });

  it('answers for each of several files', () => {
    const [broken] = jsonFilesIn<InvalidFile>('invalid');
    const bad = written('bad.json', broken?.project);

    const { code, out, err } = run('validate', SAMPLE, bad);

    expect(code).toBe(1);
    expect(out).toBe(`${SAMPLE}: valid\n`);
    expect(err).toContain(`${bad}: `);
  });

  it('tells what no project file can be: nothing, a folder, not JSON, another file', () => {
    const files = [
      join(folder, 'missing.json'),
      folder,
      written('note.json', '{"format": "common-ground/project",\n  "id": oops}'),
      written('other.json', { format: 'something/else' }),
      written('later.json', { ...sampleBakery('en'), formatVersion: 2 }),
    ];

    const { code, out, err } = run('validate', ...files);

    expect({ code, out }).toEqual({ code: 1, out: '' });
    for (const file of files) {
      expect(err).toContain(`${file}: `);
    }
    expect(err).toContain('line 2, column 9');
    expect(err).toContain('format: found "something/else"');
  });

  it('does not let a file steer the terminal', () => {
    const file = written('steering.json', {
      ...sampleBakery('en'),
      timeZone: 'Berlin\u001b[2J\u009b31m',
      currency: '\u202eRUE',
    });

    const { code, err } = run('validate', file);

    expect(code).toBe(1);
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

interface CaseFile {
  readonly name: string;
  readonly project: object;
  readonly dispute: string;
  readonly expected: object;
}

const cases = jsonFilesIn<CaseFile>('cases');

describe('common-ground check', () => {
  it('prints the assessment of every worked example, and nothing else', () => {
    const files = cases.map(({ project }, place) => written(`case-${place}.json`, project));

    cases.forEach(({ dispute, expected, name }, place) => {
      const { code, out, err } = run('check', files[place] ?? '', '--dispute', dispute, '--json');

      expect({ code, err }, name).toEqual({ code: 0, err: '' });
      const { findings, ...rest } = assessmentIn(out);
      const reasons = findings.map((finding) => ({
        ...finding,
        reasons: finding.reasons.map(({ code: reason }) => reason),
      }));
      expect(JSON.parse(JSON.stringify({ ...rest, findings: reasons })), name).toMatchObject(
        plainReasons(expected),
      );
    });
  });

  it('shows the claims as a table, then each with clause, events, reasons and working', () => {
    const { out } = run('check', SAMPLE);

    expect(out).toContain('£270.00 comes off the price.');
    expect(out).toMatch(/^1 {2}Photographs are late +Partly right +Comes off the price +£270\.00$/m);
    expect(out).toContain('Version 2, 6.2 Late delivery');
    expect(out).toMatch(/^ +3 × 5\u00a0% of £1,800\.00 +£270\.00$/m);
    expect(out).toMatch(/^ +20 Mar +Goods for the shoot, due$/m);
    expect(out).toMatch(/^Still to pay +£2,330\.00$/m);
    expect(out).toContain('not legal advice');
  });

  it('speaks German where the machine does', () => {
    expect(inGerman('check', SAMPLE).out).toContain('270,00\u00a0£');
  });

  it('does not let the client’s words steer the terminal', () => {
    const project = sampleBakery('en');
    const [dispute] = project.disputes;
    const [claim] = dispute?.claims ?? [];
    const file = written('steering.json', {
      ...project,
      title: 'Website\u001b]0;owned\u0007',
      disputes: [{ ...dispute, claims: [{ ...claim, quote: 'red \u001b[31m\u009b2J and \u202eback' }] }],
    });

    const { out } = run('check', file);

    expect(out).toContain('“red [31m2J and back”');
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it('reads a complaint of two megabytes', () => {
    const project = sampleBakery('en');
    const [dispute] = project.disputes;
    const file = written('long.json', {
      ...project,
      disputes: [{ ...dispute, text: 'It is late. '.repeat(175_000) }],
    });

    expect(assessmentIn(run('check', file, '--json').out).totals.credit).toBe(27_000);
  });

  it('says what to do where the file holds no dispute, several, or not the one that is named', () => {
    const project = sampleBakery('en');
    const [dispute] = project.disputes;
    const none = written('none.json', { ...project, disputes: [] });
    const two = written('two.json', {
      ...project,
      disputes: [dispute, { ...dispute, id: 'second', claims: [] }],
    });

    expect(run('check', none)).toMatchObject({ code: 1, out: '' });
    expect(run('check', none).err).toContain(none);
    const several = run('check', two);
    expect(several).toMatchObject({ code: 1, out: '' });
    expect(several.err).toContain('dispute-bakery\n  second\n');
    expect(several.err).toContain('--dispute');
    expect(run('check', two, '--dispute', 'second')).toMatchObject({ code: 0 });
    expect(run('check', two, '--dispute', 'third').err).toContain('“third”');
  });

  it('answers for several files in the order given, as one JSON document', () => {
    const missing = join(folder, 'missing.json');

    const { code, out, err } = run('check', SAMPLE, missing, SAMPLE, '--json');

    expect(code).toBe(1);
    expect(err).toContain(missing);
    expect(JSON.parse(out)).toMatchObject([
      { file: SAMPLE, result: { disputeId: 'dispute-bakery' } },
      { file: missing, error: { code: 'notFound', what: 'file', name: 'missing.json' } },
      { file: SAMPLE, result: { disputeId: 'dispute-bakery' } },
    ]);
  });

  it('prints one JSON document also where the only file is wrong', () => {
    const { code, out } = run('check', join(folder, 'missing.json'), '--json');

    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'notFound' } });
  });
});

/** Expected reasons are told by their codes alone in some of the worked examples. */
function plainReasons(expected: object): object {
  const { findings, ...rest } = expected as { findings: { reasons: (string | { code: string })[] }[] };
  return {
    ...rest,
    findings: findings.map((finding) => ({
      ...finding,
      reasons: finding.reasons.map((reason) => (typeof reason === 'string' ? reason : reason.code)),
    })),
  };
}

describe('common-ground offer', () => {
  it('writes the offer that was put together in the app, and the letter with it attached', async () => {
    const [pdf, eml] = [join(folder, 'offer.pdf'), join(folder, 'mail.eml')];

    const { code, out, err } = run('offer', SAMPLE, '--out', pdf, '--eml', eml);

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`${pdf} written.\n${eml} written.\n`);
    const words = wordsOf(await readPdf(readFileSync(pdf)));
    expect(words).toContain('AnoffertoBrewer&SonsBakery');
    expect(words).toContain('£2,100.00');
    const mail = await PostalMime.parse(readFileSync(eml));
    expect(mail.to).toMatchObject([{ address: 'tom@brewerandsons.example' }]);
    expect(mail.attachments[0]?.filename).toBe('offer.pdf');
    const attached = mail.attachments[0]?.content;
    expect(attached instanceof ArrayBuffer && Buffer.from(attached).equals(readFileSync(pdf))).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(['mail.eml', 'offer.pdf']);
  });

  it('drafts what is due by the agreement where no offer was put together', async () => {
    const project = sampleBakery('en');
    const [dispute] = project.disputes;
    const file = written('undrafted.json', { ...project, disputes: [{ ...dispute, offers: [] }] });
    const pdf = join(folder, 'offer.pdf');

    expect(run('offer', file, '--out', pdf, '--language', 'de', '--valid-days', '7')).toMatchObject({
      code: 0,
    });

    const words = wordsOf(await readPdf(readFileSync(pdf)));
    expect(words).toContain('EinAngebotanBrewer&SonsBakery');
    expect(words).toContain('270,00£');
  });

  it('prints the words as the freelancer left the letter', async () => {
    const project = sampleBakery('en');
    const [dispute] = project.disputes;
    const letter = { id: 'l1', kind: 'response', subject: 'My own words', body: 'Dear Tom,\n\nmine.' };
    const file = written('lettered.json', { ...project, disputes: [{ ...dispute, letters: [letter] }] });
    const eml = join(folder, 'mail.eml');

    run('offer', file, '--out', join(folder, 'o.pdf'), '--eml', eml);

    const mail = await PostalMime.parse(readFileSync(eml));
    expect(mail.subject).toBe('My own words');
    expect(mail.text?.trim()).toBe('Dear Tom,\n\nmine.');
  });

  it('never writes over what is there, unless it is told to', () => {
    const pdf = written('offer.pdf', 'mine');
    const eml = join(folder, 'mail.eml');

    const refused = run('offer', SAMPLE, '--out', pdf, '--eml', eml);

    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain(`${pdf} is there already`);
    expect(readFileSync(pdf, 'utf8')).toBe('mine');
    expect(existsSync(eml)).toBe(false);
    expect(run('offer', SAMPLE, '--out', pdf, '--eml', eml, '--force')).toMatchObject({ code: 0 });
    expect(readFileSync(pdf, 'latin1')).toMatch(/^%PDF-1\.7/);
  });

  it('writes neither of the two where one is in the way', () => {
    const pdf = join(folder, 'offer.pdf');
    const eml = written('mail.eml', 'mine');

    const { code, out, err } = run('offer', SAMPLE, '--out', pdf, '--eml', eml);

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`${eml} is there already`);
    expect(readdirSync(folder)).toEqual(['mail.eml']);
    expect(readFileSync(eml, 'utf8')).toBe('mine');
  });

  it('writes neither of the two where one cannot be written', () => {
    const pdf = join(folder, 'offer.pdf');
    const missing = join(folder, 'nowhere', 'mail.eml');

    const { code, out, err } = run('offer', SAMPLE, '--out', pdf, '--eml', missing);

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(join(folder, 'nowhere'));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves nothing behind in a folder that cannot be written to', () => {
    chmodSync(folder, 0o755);
    const locked = join(folder, 'locked');
    mkdirSync(locked, { mode: 0o555 });
    const args = ['offer', SAMPLE, '--out', join(locked, 'offer.pdf'), '--eml', join(locked, 'mail.eml')];

    // Nothing is locked for root, so that one borrows the rights of nobody.
    const { code, out, err } = terminal.run(args, process.getuid?.() === 0 ? { uid: 65_534 } : {});

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`${join(locked, 'offer.pdf')}: `);
    expect(readdirSync(locked)).toEqual([]);
  });

  it('never writes over a folder, and over what a link points to only when told to', () => {
    const target = written('target.pdf', 'mine');
    const link = join(folder, 'link.pdf');
    symlinkSync(target, link);

    expect(run('offer', SAMPLE, '--out', folder, '--force')).toMatchObject({ code: 1, out: '' });
    expect(run('offer', SAMPLE, '--out', link)).toMatchObject({ code: 1 });
    expect(readFileSync(target, 'utf8')).toBe('mine');
    expect(run('offer', SAMPLE, '--out', link, '--force')).toMatchObject({ code: 0 });
    expect(readFileSync(target, 'latin1')).toMatch(/^%PDF/);
  });

  it.each([
    {
      what: 'no version is signed by both',
      change: (project: ReturnType<typeof sampleBakery>) => ({
        ...project,
        agreements: project.agreements.map((version) => ({ ...version, signatures: [] })),
      }),
    },
    {
      what: 'nothing is claimed',
      change: (project: ReturnType<typeof sampleBakery>) => ({
        ...project,
        disputes: project.disputes.map((dispute) => ({ ...dispute, claims: [] })),
      }),
    },
    {
      what: 'the offer holds no option',
      change: (project: ReturnType<typeof sampleBakery>) => ({
        ...project,
        disputes: project.disputes.map((dispute) => ({
          ...dispute,
          offers: (dispute.offers ?? []).map((offer) => ({ ...offer, options: [] })),
        })),
      }),
    },
    {
      what: 'a seal does not match what stands there',
      change: (project: ReturnType<typeof sampleBakery>) => {
        const sealed = sealProject(project, sha256);
        return { ...sealed, events: sealed.events.map((event) => ({ ...event, note: 'changed' })) };
      },
    },
  ])('makes no offer where $what, and says what to do', ({ change }) => {
    const file = written('project.json', change(sampleBakery('en')));

    const { code, out, err } = run('offer', file, '--out', join(folder, 'offer.pdf'));

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.split('\n').length).toBeGreaterThan(1);
    expect(err).toContain(`${file}: `);
    expect(readdirSync(folder)).toEqual(['project.json']);
  });
});

describe('common-ground sample', () => {
  it.each(['en', 'de'] satisfies Language[])('prints a valid project in %s', (language) => {
    const { code, out } = run('sample', '--language', language);

    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(sampleBakery(language));
  });

  it('takes the language of the machine', () => {
    expect(JSON.parse(inGerman('sample').out)).toEqual(sampleBakery('de'));
  });

  it('writes a file that the other commands read, and never over one that is there', () => {
    const file = join(folder, 'sample.json');

    expect(run('sample', '--out', file)).toMatchObject({ code: 0 });
    expect(run('validate', file).out).toBe('valid\n');
    expect(run('sample', '--out', file)).toMatchObject({ code: 1, out: '' });
    expect(run('sample', '--out', file, '--force')).toMatchObject({ code: 0 });
  });
});
