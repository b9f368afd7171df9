import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { freeName } from '../../../electron/preview/saveChooser.ts';

it('saves beside older files of the same name, never over them', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'common-ground-downloads-'));
  try {
    const wanted = path.join(folder, 'new', 'Offer.pdf');
    expect(freeName(wanted)).toBe(wanted);

    writeFileSync(wanted, 'the first');
    expect(freeName(wanted)).toBe(path.join(folder, 'new', 'Offer (2).pdf'));
    writeFileSync(path.join(folder, 'new', 'Offer (2).pdf'), 'the second');
    expect(freeName(wanted)).toBe(path.join(folder, 'new', 'Offer (3).pdf'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
