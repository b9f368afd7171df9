import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { appIn } from '../../support/appIn.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(os.tmpdir(), 'drafts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('keeps what is being typed from one start of the app to the next, until it is handed over', async () => {
  const place = 'complaint p';
  const words = { text: 'Änderungen 😀 '.repeat(20_000) };
  expect(await appIn(folder)['drafts.keep']({ place, draft: words })).toEqual({ ok: true, value: null });
  await appIn(folder)['drafts.keep']({ place: 'entry p', draft: { type: 'delivered' } });

  expect(await appIn(folder)['drafts.read'](undefined)).toEqual({
    ok: true,
    value: { [place]: words, 'entry p': { type: 'delivered' } },
  });
  await appIn(folder)['drafts.keep']({ place, draft: null });
  expect(await appIn(folder)['drafts.read'](undefined)).toMatchObject({ value: { 'entry p': {} } });
  expect(readFileSync(join(folder, 'drafts.json'), 'utf8')).not.toContain('Änderungen');
});

it('starts with the drafts before when the file came back damaged', async () => {
  const app = appIn(folder);
  await app['drafts.keep']({ place: 'entry p', draft: 'first' });
  await app['drafts.keep']({ place: 'entry p', draft: 'second' });
  writeFileSync(join(folder, 'drafts.json'), '{"half');

  expect(await appIn(folder)['drafts.read'](undefined)).toEqual({ ok: true, value: { 'entry p': 'first' } });
});
