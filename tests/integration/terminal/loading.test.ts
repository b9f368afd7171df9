import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BuiltTerminal } from '../../support/builtTerminal.ts';
import { builtTerminal } from '../../support/builtTerminal.ts';

const SAMPLE = join(import.meta.dirname, '../../../resources/sample/sample.en.json');
const TELL_LOADED = pathToFileURL(join(import.meta.dirname, '../../support/children/tellLoaded.mjs')).href;
/** Everything that only windows, papers and browsers need. */
const HEAVY = /\/node_modules\/(pdfkit|fontkit|electron|electron-store|playwright|react)\//;

let terminal: BuiltTerminal;
let folder: string;

beforeAll(async () => {
  terminal = await builtTerminal();
  folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
});

afterAll(() => {
  terminal.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** The modules that a command loads, by their addresses, and their sources where they are ours. */
function loadedBy(...args: string[]): { readonly addresses: string[]; readonly sources: string } {
  const list = join(folder, 'loaded.txt');
  rmSync(list, { force: true });
  const { code } = terminal.run(args, {
    environment: { LOADED: list, NODE_OPTIONS: `--import ${TELL_LOADED}` },
  });
  expect(code).toBe(0);
  const addresses = readFileSync(list, 'utf8').trim().split('\n');
  const own = addresses.filter((address) => address.startsWith(pathToFileURL(terminal.folder).href));
  return { addresses, sources: own.map((address) => readFileSync(new URL(address), 'utf8')).join('\n') };
}

it.each([['check', SAMPLE, '--json'], ['check', SAMPLE], ['validate', SAMPLE], ['sample']])(
  '%s loads nothing that only papers, windows or browsers need',
  (...args) => {
    const { addresses, sources } = loadedBy(...args);

    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((address) => HEAVY.test(address))).toEqual([]);
    expect(sources).not.toContain('nodemailer');
  },
);

it('loads the words of no language where only JSON is asked for', () => {
  expect(loadedBy('check', SAMPLE, '--json').sources).not.toContain('not legal advice');
  expect(loadedBy('check', SAMPLE).sources).toContain('not legal advice');
});

it('loads the library for papers where a paper is made', () => {
  const { addresses, sources } = loadedBy('offer', SAMPLE, '--out', join(folder, 'offer.pdf'));

  expect(addresses.filter((address) => HEAVY.test(address))).not.toEqual([]);
  expect(sources).toContain('nodemailer');
});
