import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../shared/model/basics.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { validProject } from './validProject.ts';

const SAMPLES = join(import.meta.dirname, '..', '..', 'resources', 'sample');

/** The made-up bakery that the app offers on first start, read afresh so that a test may change its copy. */
export function sampleBakery(language: Language): ProjectFile {
  return validProject(JSON.parse(readFileSync(join(SAMPLES, `sample.${language}.json`), 'utf8')));
}
