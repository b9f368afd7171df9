import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages } from '../../../electron/shell/pageProtocol.ts';

let folder = '';
let serve: (request: Request) => Promise<Response>;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'common-ground-pages-'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Grün</title>');
  writeFileSync(path.join(folder, 'notes.txt'), 'not a page');
  writeFileSync(path.join(folder, '..', `${path.basename(folder)}-secret.html`), 'outside');
  serve = servePages(folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(`${folder}-secret.html`);
});

function get(address: string, method = 'GET'): Promise<Response> {
  return serve(new Request(address, { method }));
}

describe('serving the pages', () => {
  it('serves a page byte for byte, with its type', async () => {
    const response = await get('app://common-ground/index.html');

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('<!doctype html><title>Grün</title>');
  });

  it('sends the policy with everything, also with a refusal', async () => {
    for (const address of ['app://common-ground/index.html', 'app://common-ground/none.html']) {
      const policy = (await get(address)).headers.get('content-security-policy') ?? '';

      expect(policy.split('; ')).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "base-uri 'none'",
        ]),
      );
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  it('has no page for a file that is missing, of an unknown kind, a folder or outside', async () => {
    const addresses = ['none.html', 'notes.txt', '', `..%2f${path.basename(folder)}-secret.html`];
    const statuses = await Promise.all(
      addresses
        .slice(0, 2)
        .concat(addresses[3] ?? '')
        .map(async (each) => (await get(`app://common-ground/${each}`)).status),
    );

    expect(statuses).toEqual([404, 404, 404]);
  });

  it('only reads', async () => {
    expect((await get('app://common-ground/index.html', 'POST')).status).toBe(405);
    expect((await get('app://common-ground/index.html', 'DELETE')).status).toBe(405);
  });
});
