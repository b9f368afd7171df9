import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mediaTypeOf, pageFileOf } from '../../../electron/shell/pageFile.ts';

const FOLDER = path.resolve('/opt/app/renderer');

describe('which file an address of the pages stands for', () => {
  it('finds a file below the folder', () => {
    expect(pageFileOf('app://common-ground/assets/a%20b.js?v=1#top', FOLDER)).toBe(
      path.join(FOLDER, 'assets', 'a b.js'),
    );
  });

  it('takes the bare origin for the start page', () => {
    expect(pageFileOf('app://common-ground/', FOLDER)).toBe(path.join(FOLDER, 'index.html'));
  });

  it.each(['app://common-ground/../package.json', 'app://common-ground/%2e%2e/%2E%2e/package.json'])(
    'an address that climbs is one below the folder, as in every browser: %s',
    (address) => expect(pageFileOf(address, FOLDER)).toBe(path.join(FOLDER, 'package.json')),
  );

  it.each([
    'app://common-ground/..%2fpackage.json',
    'app://common-ground/assets/..%2f..%2f..%2fetc/passwd',
    'app://common-ground/%2e%2e%2frenderer-of-another/index.html',
    'app://common-ground/..%5c..%5cwindows',
    'app://common-ground/C:%5cwindows',
    'app://common-ground/C:/windows',
    'app://common-ground/a%00.html',
    'app://common-ground/%ff',
  ])('stands for nothing where it would lead out of the folder or cannot be read: %s', (address) =>
    expect(pageFileOf(address, FOLDER)).toBeNull(),
  );

  it.each([
    'app://elsewhere/index.html',
    'app://common-ground.example/index.html',
    'app://someone@common-ground/index.html',
    'app://common-ground:8080/index.html',
    'https://common-ground/index.html',
    'file:///etc/passwd',
    'not an address',
  ])('stands for nothing of ours: %s', (address) => expect(pageFileOf(address, FOLDER)).toBeNull());

  it('knows the media type of what pages are made of, and of nothing else', () => {
    expect(mediaTypeOf('/x/index.html')).toBe('text/html; charset=utf-8');
    expect(mediaTypeOf('/x/worker.MJS')).toBe('text/javascript; charset=utf-8');
    expect(mediaTypeOf('/x/Source.ttf')).toBe('font/ttf');
    expect(mediaTypeOf('/x/project.exe')).toBeNull();
    expect(mediaTypeOf('/x/none')).toBeNull();
  });
});
