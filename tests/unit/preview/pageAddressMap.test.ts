import { describe, expect, it } from 'vitest';
import { inside, originInside, outside } from '../../../electron/preview/pageAddressMap.ts';

const SCHEMES = new Set(['app']);

describe('how the stand-in shows the pages’ addresses to Chromium', () => {
  it('goes out and comes back unchanged', () => {
    for (const address of [
      'app://common-ground/index.html?x=1#/projects',
      'app://common-ground/',
      'app://common-ground',
    ]) {
      expect(inside(outside(address, SCHEMES), SCHEMES)).toBe(address);
    }
    expect(outside('app://common-ground/a', SCHEMES)).toBe('https://common-ground.app.invalid/a');
  });

  it('leaves every other address alone', () => {
    for (const address of ['https://example.com/', 'https://a.other.invalid/', 'data:,x', 'about:blank']) {
      expect(outside(address, SCHEMES)).toBe(address);
      expect(inside(address, SCHEMES)).toBe(address);
    }
  });

  it('tells the origin of a scheme that URL does not know', () => {
    expect(originInside('app://common-ground/index.html')).toBe('app://common-ground');
    expect(originInside('about:blank')).toBe('null');
  });
});
