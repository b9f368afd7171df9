import { basename } from 'node:path';
import type { AppError } from '../../shared/contract/appError.ts';
import { placeNames } from '../../shared/model/placeNames.ts';
import { parseProject } from '../../shared/model/parseProject.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import type { FileLayer } from './fileLayer.ts';
import { fileTrouble, systemCode } from './fileTrouble.ts';
import { readJson } from './readJson.ts';
import { projectInEnvelope } from './storedProject.ts';

/** Of 1,000,000 bytes each. */
const MOST_MEGABYTES = 64;
const MEGABYTE = 1_000_000;

/** Reads a project file that a person chose: an exported one, or a copy of one out of the store. */
export function readProjectFile(files: FileLayer, path: string): Result<ProjectFile, AppError> {
  const file = basename(path);
  const bytes = readBounded(files, path, file);
  if (!bytes.ok) {
    return bytes;
  }
  const json = readJson(bytes.value);
  if (!json.ok) {
    return failed({ code: 'notJson', file, ...json.error });
  }
  const parsed = parseProject(projectInEnvelope(json.value) ?? json.value);
  if (!parsed.ok) {
    const { code, problems } = parsed.error;
    if (code === 'invalid') {
      return failed({ code: 'invalidFile', file, problems, names: placeNames(json.value, problems) });
    }
    return failed({ code: `${code}File`, file, problems });
  }
  return isWritable(parsed.value) ? parsed : failed({ code: 'foreignFile', file, problems: [] });
}

function readBounded(files: FileLayer, path: string, file: string): Result<Uint8Array, AppError> {
  try {
    const { isFile, size } = files.look(path);
    if (!isFile) {
      return failed({ code: 'foreignFile', file, problems: [] });
    }
    return size > MOST_MEGABYTES * MEGABYTE
      ? failed({ code: 'fileTooLarge', file, megabytes: Math.ceil(size / MEGABYTE), most: MOST_MEGABYTES })
      : ok(files.read(path));
  } catch (error) {
    return failed(readTrouble(error, file));
  }
}

function readTrouble(error: unknown, file: string): AppError {
  switch (systemCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'notFound', what: 'file', name: file };
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return fileTrouble(error, file);
    case undefined:
      throw error;
    default:
      return { code: 'notRead', file };
  }
}

/** Unknown keys may nest deeper than can be written again; no file that this app made does. */
function isWritable(project: ProjectFile): boolean {
  try {
    JSON.stringify(project);
    return true;
  } catch (error) {
    if (error instanceof RangeError) {
      return false;
    }
    throw error;
  }
}
