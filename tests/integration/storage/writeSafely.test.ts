import { readFileSync, statSync, writeFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileLayer } from '../../../electron/storage/fileLayer.ts';
import { diskFiles } from '../../../electron/storage/fileLayer.ts';
import { writeSafely } from '../../../electron/storage/writeSafely.ts';
import { filesBelow } from '../../support/filesBelow.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import type { FileCall } from '../../support/troubledFiles.ts';
import { systemError, watchedFiles } from '../../support/troubledFiles.ts';

const OLD = Buffer.from('what was saved before');
const NEW = Buffer.from('what is saved now, '.repeat(50));

/** A folder with a saved file, and room for the generation before it. */
function savedBefore() {
  const folder = temporaryFolder();
  const path = join(folder, 'bakery.json');
  const previous = join(folder, 'previous', 'bakery.json');
  mkdirSync(join(folder, 'previous'));
  writeFileSync(path, OLD);
  return { folder, path, previous };
}

describe('a safe write', () => {
  it('writes, flushes, closes, renames and flushes the folder, in this order', () => {
    const { path, folder } = savedBefore();
    const calls: string[] = [];
    const files = watchedFiles((call) => calls.push(call));

    writeSafely(files, { path, bytes: NEW, mode: 0o600 });

    expect(calls).toEqual(['create', 'write', 'sizeOfOpen', 'flush', 'close', 'rename', 'flushFolder']);
    expect(filesBelow(folder)).toEqual(new Map([['bakery.json', NEW]]));
  });

  it('gives what stood there a second name before it is replaced', () => {
    const { path, previous, folder } = savedBefore();
    const calls: string[] = [];
    const files = watchedFiles((call) => calls.push(call));

    writeSafely(files, { path, bytes: NEW, mode: 0o600, previous });

    expect(calls.slice(4)).toEqual(['close', 'link', 'rename', 'rename', 'flushFolder']);
    expect(filesBelow(folder)).toEqual(
      new Map([
        ['bakery.json', NEW],
        ['previous/bakery.json', OLD],
      ]),
    );
  });

  it('copies what stood there where a file cannot have two names', () => {
    const { path, previous, folder } = savedBefore();
    const files = watchedFiles((call) => {
      if (call === 'link') {
        throw systemError('EPERM');
      }
    });

    writeSafely(files, { path, bytes: NEW, mode: 0o600, previous });

    expect(filesBelow(folder)).toEqual(
      new Map([
        ['bakery.json', NEW],
        ['previous/bakery.json', OLD],
      ]),
    );
  });

  it('can be read by its owner only', () => {
    const { path } = savedBefore();

    writeSafely(diskFiles, { path, bytes: NEW, mode: 0o600 });

    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('goes on until the last byte where the disk takes a few at a time', () => {
    for (const atOnce of [1, 7, 100, NEW.length - 1]) {
      const { path } = savedBefore();
      const files: FileLayer = {
        ...diskFiles,
        write: (file, bytes, from) => diskFiles.write(file, bytes.subarray(0, from + atOnce), from),
      };

      writeSafely(files, { path, bytes: NEW, mode: 0o600 });

      expect(readFileSync(path)).toEqual(NEW);
    }
  });

  it('leaves the old file when any one of many small writes takes a part and the next one nothing', () => {
    const atOnce = 100;
    const writes = Math.ceil(NEW.length / atOnce);
    for (let stop = 0; stop < writes; stop += 1) {
      const { path, folder } = savedBefore();
      let count = 0;
      const files: FileLayer = {
        ...diskFiles,
        write: (file, bytes, from) => {
          count += 1;
          const room = count - 1 < stop ? atOnce : atOnce / 4;
          return count - 1 > stop ? 0 : diskFiles.write(file, bytes.subarray(0, from + room), from);
        },
      };

      expect(() => writeSafely(files, { path, bytes: NEW, mode: 0o600 })).toThrow('bytes were written');
      expect(filesBelow(folder)).toEqual(new Map([['bakery.json', OLD]]));
    }
  });

  it('leaves the old file when the disk says that it took everything and kept only a part', () => {
    const { path, folder } = savedBefore();
    const files: FileLayer = {
      ...diskFiles,
      write: (file, bytes, from) => {
        diskFiles.write(file, bytes.subarray(from, from + 10), 0);
        return bytes.length - from;
      },
    };

    expect(() => writeSafely(files, { path, bytes: NEW, mode: 0o600 })).toThrow(
      `10 of ${NEW.length} bytes were written`,
    );
    expect(filesBelow(folder)).toEqual(new Map([['bakery.json', OLD]]));
  });

  it.each(['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EBUSY'])(
    'leaves the old file and nothing beside it when any one of its calls fails with %s',
    (code) => {
      const calls = callsOf((files, { path, previous }) => {
        writeSafely(files, { path, bytes: NEW, mode: 0o600, previous });
      });
      expect(calls.length).toBeGreaterThan(8);

      calls.forEach((call, failing) => {
        const { path, previous, folder } = savedBefore();
        let count = -1;
        const files = watchedFiles(() => {
          count += 1;
          if (count === failing) {
            throw systemError(code);
          }
        });

        expect(() => writeSafely(files, { path, bytes: NEW, mode: 0o600, previous }), call).toThrow(code);
        expect(readFileSync(path), call).toEqual(OLD);
        expect(
          readdirSync(folder, { recursive: true }).filter((name) => String(name).includes('tmp')),
          call,
        ).toEqual([]);
      });
    },
  );

  it('leaves no file at all when the first save of a file fails at any of its calls', () => {
    const calls = callsOf((files, { folder }) => {
      writeSafely(files, {
        path: join(folder, 'first.json'),
        bytes: NEW,
        mode: 0o600,
        previous: join(folder, 'previous', 'first.json'),
      });
    });

    calls.forEach((call, failing) => {
      const { folder } = savedBefore();
      let count = -1;
      const files = watchedFiles(() => {
        count += 1;
        if (count === failing) {
          throw systemError('EIO');
        }
      });

      expect(
        () =>
          writeSafely(files, {
            path: join(folder, 'first.json'),
            bytes: NEW,
            mode: 0o600,
            previous: join(folder, 'previous', 'first.json'),
          }),
        call,
      ).toThrow('EIO');
      expect(filesBelow(folder), call).toEqual(new Map([['bakery.json', OLD]]));
    });
  });

  it('works for a name as long as a disk allows', () => {
    const { folder } = savedBefore();
    const path = join(folder, `${'n'.repeat(250)}.pdf`);

    writeSafely(diskFiles, { path, bytes: NEW, mode: 0o644 });

    expect(readFileSync(path)).toEqual(NEW);
  });
});

function callsOf(
  write: (files: FileLayer, place: ReturnType<typeof savedBefore>) => void,
): readonly FileCall[] {
  const calls: FileCall[] = [];
  write(
    watchedFiles((call) => calls.push(call)),
    savedBefore(),
  );
  return calls;
}
