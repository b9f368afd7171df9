import path from 'node:path';
import { isOwnPage } from './pageAddress.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** The media type of a page file by its ending; null for an ending that no page has. */
export function mediaTypeOf(file: string): string | null {
  return MEDIA_TYPES[path.extname(file).toLowerCase()] ?? null;
}

/**
 * The file below `folder` that an address of our pages stands for; null when the address is not ours, cannot be read, or
 * would lead out of the folder.
 */
export function pageFileOf(address: string, folder: string): string | null {
  if (!isOwnPage(address)) {
    return null;
  }
  const inside = decoded(new URL(address).pathname);
  if (inside === null || inside.includes('\0') || inside.includes('\\') || inside.includes(':')) {
    return null;
  }
  const root = path.resolve(folder);
  const file = path.join(root, inside === '/' ? '/index.html' : inside);
  return file.startsWith(root + path.sep) ? file : null;
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
