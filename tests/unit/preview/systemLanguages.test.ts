import { describe, expect, it } from 'vitest';
import { systemLanguages } from '../../../electron/preview/systemLanguages.ts';

describe('the languages of a Linux desktop', () => {
  it.each([
    [{ LANG: 'de_DE.UTF-8' }, ['de-DE']],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'de_AT.UTF-8' }, ['de-AT']],
    [{ LANG: 'en_GB.UTF-8', LANGUAGE: 'de:fr' }, ['de', 'fr', 'en-GB']],
    [{ LANG: 'de_DE@euro' }, ['de-DE']],
    // gettext takes no notice of LANGUAGE in the C locale.
    [{ LANG: 'C.UTF-8', LANGUAGE: 'de' }, ['en-US']],
    [{ LANG: 'POSIX' }, ['en-US']],
    [{}, ['en-US']],
  ])('%j', (environment, languages) => {
    expect(systemLanguages(environment, 'linux')).toEqual(languages);
  });
});
