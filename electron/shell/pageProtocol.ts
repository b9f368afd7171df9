import { readFile } from 'node:fs/promises';
import type { CustomScheme } from 'electron';
import { CONTENT_SECURITY_POLICY } from './contentSecurityPolicy.ts';
import { PAGE_SCHEME } from './pageAddress.ts';
import { mediaTypeOf, pageFileOf } from './pageFile.ts';

/**
 * To be registered before the app is ready. `standard` gives relative addresses and an origin, `secure` what only safe origins may
 * do, `supportFetchAPI` lets the PDF reader fetch its own parts: https://www.electronjs.org/docs/latest/api/protocol
 */
export const PAGE_SCHEME_PRIVILEGES: CustomScheme = {
  scheme: PAGE_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Serves the built pages and nothing else: reading only, below one folder, known kinds of file, under the policy. */
export function servePages(folder: string): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET') {
      return refused(405);
    }
    const file = pageFileOf(request.url, folder);
    const mediaType = file === null ? null : mediaTypeOf(file);
    if (file === null || mediaType === null) {
      return refused(404);
    }
    try {
      return new Response(new Uint8Array(await readFile(file)), { headers: headersFor(mediaType) });
    } catch {
      return refused(404);
    }
  };
}

function refused(status: 404 | 405): Response {
  return new Response(null, { status, headers: headersFor('text/plain; charset=utf-8') });
}

function headersFor(mediaType: string): Record<string, string> {
  return {
    'content-type': mediaType,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    // A link's host name would otherwise be looked up before anybody follows it.
    'x-dns-prefetch-control': 'off',
    'cache-control': 'no-cache',
  };
}
