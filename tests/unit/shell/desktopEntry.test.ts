import fc from 'fast-check';
import { expect, it } from 'vitest';
import { desktopEntry, isOurEntry } from '../../../electron/shell/desktopEntry.ts';

/** Reads a value as the specification says: escapes of the string first, then the quoting of the arguments and the field codes. */
function programIn(entry: string): string | undefined {
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', s: ' ', '\\': '\\' };
  const value = /^Exec=(.*)$/m
    .exec(entry)?.[1]
    ?.replace(/\\(.)/gs, (_all, letter: string) => escapes[letter] ?? '');
  const quoted = /^"((?:[^"\\]|\\.)*)"/s.exec(value ?? '')?.[1];
  return quoted?.replace(/\\(["`$\\])/g, '$1').replaceAll('%%', '%');
}

it('names the program so that every desktop finds it, whatever its folder is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aZ /\\"`$%\'\n\t;&é')) }), (name) => {
      const entry = desktopEntry('Common Ground', { program: `/${name}`, args: ['--hidden'] });

      expect(programIn(entry)).toBe(`/${name}`);
      expect(entry.split('\n').filter((line) => line !== '')).toHaveLength(7);
      expect(isOurEntry(entry)).toBe(true);
    }),
  );
});
