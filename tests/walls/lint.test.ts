import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Planted in a copy, so that nothing else that runs meanwhile can trip over it. */
const PLANTED: readonly (readonly [file: string, rule: string, source: string])[] = [
  [
    'shared/rulebook/planted1.ts',
    'no-restricted-imports',
    `import fs from 'node:fs';\nexport const read = fs;\n`,
  ],
  ['shared/rulebook/planted2.ts', 'no-restricted-syntax', 'export const now = Date.now();\n'],
  ['shared/rulebook/planted3.ts', 'no-restricted-syntax', 'export const now = new Date();\n'],
  ['shared/rulebook/planted4.ts', 'no-restricted-syntax', 'export const dice = Math.random();\n'],
  [
    'shared/rulebook/planted5.ts',
    'no-restricted-syntax',
    `import { DateTime } from 'luxon';\nexport const now = DateTime.now();\n`,
  ],
  [
    'shared/offers/planted6.ts',
    'no-restricted-imports',
    `import { useState } from 'react';\nexport const u = useState;\n`,
  ],
  [
    'electron/handlers/planted7.ts',
    'no-restricted-imports',
    `import { app } from 'electron';\nexport const a = app;\n`,
  ],
  [
    'electron/storage/planted8.ts',
    'no-restricted-imports',
    `import { app } from 'electron';\nexport const a = app;\n`,
  ],
  ['renderer/planted9.ts', 'no-restricted-imports', `import fs from 'node:fs';\nexport const read = fs;\n`],
  ['renderer/planted10.ts', 'no-restricted-imports', `import pdf from 'pdfkit';\nexport const p = pdf;\n`],
  [
    'renderer/planted11.ts',
    'no-restricted-imports',
    `import { createHandlers } from '../electron/handlers/index.ts';\nexport const c = createHandlers;\n`,
  ],
  [
    'electron/shell/planted12.ts',
    'no-restricted-imports',
    `import { x } from '../../tests/support/digest.ts';\nexport const y = x;\n`,
  ],
  ['shared/model/planted13.ts', '@typescript-eslint/no-explicit-any', 'export const anything: any = 1;\n'],
];

describe('the linter', () => {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'walls-'));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('turns away each planted violation', async () => {
    for (const name of [
      'shared',
      'electron',
      'renderer',
      'tests/support',
      'eslint.config.js',
      'tsconfig.base.json',
    ]) {
      cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true });
    }
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    for (const [file, , source] of PLANTED) {
      writeFileSync(path.join(copy, file), source);
    }

    const eslint = new ESLint({ cwd: copy });
    const results = await eslint.lintFiles(PLANTED.map(([file]) => file));
    const told = new Map(
      results.map(({ filePath, messages }) => [
        path.relative(copy, filePath).replaceAll(path.sep, '/'),
        messages.map(({ ruleId }) => ruleId),
      ]),
    );
    expect(told.size).toBe(PLANTED.length);
    for (const [file, rule] of PLANTED) {
      expect(told.get(file), file).toContain(rule);
    }
  });
});
