import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { WindowPlaceStore } from './windowPlace.ts';
import { windowPlace } from './windowPlace.ts';

/** The window's place in a small file of its own. Losing it costs a centred window, so no failure is told. */
export function windowPlaceFile(file: string): WindowPlaceStore {
  return {
    read() {
      try {
        return windowPlace.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
      } catch {
        return null;
      }
    },
    write(place) {
      try {
        writeFileSync(`${file}.new`, JSON.stringify(place));
        renameSync(`${file}.new`, file);
      } catch {
        // The next start opens in the middle of the screen.
      }
    },
  };
}
