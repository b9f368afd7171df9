import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { builtTerminal } from '../support/builtTerminal.ts';
import { agreementBench } from './agreementBench.ts';
import { assessBench } from './assessBench.ts';
import type { Compared } from './compare.ts';
import { draftingBench } from './draftingBench.ts';
import { dueBench } from './dueBench.ts';
import { paperBench } from './paperBench.ts';
import { sealsBench } from './sealsBench.ts';
import { terminalBench } from './terminalBench.ts';
import { timelineBench } from './timelineBench.ts';

// Ratios hold from one machine to the next, milliseconds do not: all that is compared is measured in the same run, in turns.
const FOLDER = join(import.meta.dirname, '../../bench-results');

// electron-store imports Electron, which would download itself (electron/index.js) unless it is told to be elsewhere.
process.env.ELECTRON_OVERRIDE_DIST_PATH ??= '/nowhere';
const { openingBench } = await import('./openingBench.ts');
const { storeBench } = await import('./storeBench.ts');

const terminal = await builtTerminal();
try {
  const results = {
    ...(await assessBench()),
    ...(await sealsBench()),
    ...(await openingBench()),
    ...(await timelineBench()),
    ...(await paperBench(terminal)),
    ...(await agreementBench()),
    ...(await terminalBench(terminal)),
    ...(await storeBench()),
    ...(await draftingBench()),
    ...(await dueBench()),
  };
  for (const [title, rows] of Object.entries(results)) {
    console.log(`\n${title}`);
    for (const row of rows) {
      console.log(`  ${written(row)}`);
    }
  }
  const machine = { node: process.version, platform: process.platform, processors: os.cpus().length };
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'bench.json'), `${JSON.stringify({ machine, results }, null, 2)}\n`);
} finally {
  terminal.remove();
}

function written({ name, median, ratio }: Compared): string {
  return `${name.padEnd(36)} ${median.toFixed(1).padStart(9)} ms  ${ratio.toFixed(2).padStart(7)} ×`;
}
