import { join } from 'node:path';
import type { AppError } from '../../shared/contract/appError.ts';
import type { Template, Trade } from '../../shared/drafting/template.ts';
import { template, trade } from '../../shared/drafting/template.ts';
import type { Language } from '../../shared/model/basics.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import type { FileLayer } from './fileLayer.ts';
import { systemCode } from './fileTrouble.ts';
import { readJson } from './readJson.ts';

/**
 * The agreements to begin from, one for each trade in the order of `trade`. `folder` holds `<trade>.<language>.json` as the app
 * ships them: one that is gone, damaged or of another shape is `notRead`, whichever comes first.
 */
export function readTemplates(
  files: FileLayer,
  folder: string,
  language: Language,
): Result<readonly Template[], AppError> {
  const templates: Template[] = [];
  for (const wanted of trade.options) {
    const file = `${wanted}.${language}.json`;
    const found = readTemplate(files, join(folder, file));
    if (found === null || !isOf(found, wanted, language)) {
      return failed({ code: 'notRead', file });
    }
    templates.push(found);
  }
  return ok(templates);
}

function readTemplate(files: FileLayer, path: string): Template | null {
  const bytes = readQuietly(files, path);
  const json = bytes === null ? null : readJson(bytes);
  const read = template.safeParse(json?.ok === true ? json.value : undefined);
  return read.success ? read.data : null;
}

function readQuietly(files: FileLayer, path: string): Uint8Array | null {
  try {
    return files.read(path);
  } catch (error) {
    if (systemCode(error) === undefined) {
      throw error;
    }
    return null;
  }
}

/** A file under another one's name would offer that trade twice and its own not at all. */
function isOf(found: Template, wanted: Trade, language: Language): boolean {
  return found.trade === wanted && found.language === language;
}
