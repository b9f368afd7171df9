import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';
import { runOnNode } from './tools.mjs';

const PACKAGE = path.join(ROOT, 'node_modules', 'electron');
const REMEMBERED = path.join(ROOT, 'node_modules', '.cache', 'common-ground', 'electron-not-downloaded');
const TRY_AGAIN_AFTER = 12 * 60 * 60 * 1000;
const MOST_SECONDS = 240;

/**
 * Electron's program, as its package names it once it has been downloaded; null when it has not.
 * @returns {string | null}
 */
export function electronBinary() {
  try {
    const binary = path.join(PACKAGE, 'dist', readFileSync(path.join(PACKAGE, 'path.txt'), 'utf8'));
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}

/**
 * Electron's program, downloaded when it is not there. What failed is not tried again for half a day.
 * @returns {Promise<string | null>}
 */
export async function electronBinaryOrDownload() {
  const present = electronBinary();
  if (present !== null || process.env['ELECTRON_SKIP_BINARY_DOWNLOAD'] || failedLately()) {
    return present;
  }
  console.log('Getting Electron …');
  await runOnNode(path.join(PACKAGE, 'install.js'), [], { quiet: true, limit: MOST_SECONDS });
  const downloaded = electronBinary();
  if (downloaded === null) {
    mkdirSync(path.dirname(REMEMBERED), { recursive: true });
    writeFileSync(REMEMBERED, String(Date.now()));
  }
  return downloaded;
}

function failedLately() {
  return existsSync(REMEMBERED) && Date.now() - Number(readFileSync(REMEMBERED, 'utf8')) < TRY_AGAIN_AFTER;
}
