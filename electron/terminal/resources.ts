import { existsSync } from 'node:fs';
import path from 'node:path';

/** Fonts and samples: two folders up from the source as from the built file, three from a part of it that was split off. */
export const RESOURCES =
  [
    path.join(import.meta.dirname, '../../resources'),
    path.join(import.meta.dirname, '../../../resources'),
  ].find((folder) => existsSync(folder)) ?? path.resolve('resources');
