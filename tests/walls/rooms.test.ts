import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { forbiddenArrows } from './rooms.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

function sources(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/u.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}

describe('the rooms of the house', () => {
  const files = ['shared', 'electron', 'renderer'].flatMap(sources);

  it('are all looked at', () => {
    expect(files.length).toBeGreaterThan(150);
    for (const room of [
      'shared/rulebook/assess.ts',
      'electron/main.ts',
      'electron/preload.ts',
      'renderer/main.tsx',
    ]) {
      expect(files).toContain(room);
    }
  });

  it('know only the rooms and packages that they may', () => {
    const forbidden = files.flatMap((file) =>
      forbiddenArrows(file, readFileSync(path.join(ROOT, file), 'utf8')),
    );
    expect(forbidden).toEqual([]);
  });

  it.each([
    ['shared/rulebook/planted.ts', `import fs from 'node:fs';`],
    ['shared/rulebook/planted.ts', `import { en } from '../i18n/en/index.ts';`],
    ['shared/rulebook/planted.ts', `import type { Bridge } from '../contract/bridge.ts';`],
    ['shared/model/planted.ts', `export { assess } from '../rulebook/assess.ts';`],
    ['shared/explaining/planted.ts', `const react = await import('react');`],
    ['shared/offers/planted.ts', `import { app } from 'electron';`],
    ['shared/offers/planted.ts', `import { store } from '../../electron/storage/projectStore.ts';`],
    ['shared/offers/planted.ts', `import { Page } from '../../renderer/frame/Page.tsx';`],
    ['electron/handlers/planted.ts', `import { dialog } from 'electron';`],
    ['electron/handlers/planted.ts', `import { appWindow } from '../shell/appWindow.ts';`],
    ['electron/storage/planted.ts', `import { app } from 'electron';`],
    ['electron/documents/planted.ts', `import type { Store } from '../storage/projectStore.ts';`],
    ['electron/terminal/planted.ts', `import { createHandlers } from '../handlers/index.ts';`],
    ['electron/preload.ts', `import { readFileSync } from 'node:fs';`],
    ['electron/preview/planted.ts', `import { createHandlers } from '../handlers/index.ts';`],
    ['renderer/planted.tsx', `import { readFileSync } from 'node:fs';`],
    ['renderer/planted.tsx', `import { ipcRenderer } from 'electron';`],
    ['renderer/planted.tsx', `import { createHandlers } from '../electron/handlers/index.ts';`],
    ['renderer/planted.tsx', `import { aProject } from '../tests/support/aProject.ts';`],
    ['electron/shell/planted.ts', `import { useState } from 'react';`],
    ['electron/unheardOf/planted.ts', `import { assess } from '../../shared/rulebook/assess.ts';`],
  ])('turn away a planted arrow: %s with %s', (file, source) => {
    expect(forbiddenArrows(file, source)).toHaveLength(1);
  });
});
