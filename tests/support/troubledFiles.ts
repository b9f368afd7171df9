import type { FileLayer } from '../../electron/storage/fileLayer.ts';
import { diskFiles } from '../../electron/storage/fileLayer.ts';

export type FileCall = keyof FileLayer;

/** What Node throws when a call on a file fails. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made up by a test`), { code, syscall: 'made up' });
}

/** The disk, with every call told to `before`, which may throw to make it fail. */
export function watchedFiles(before: (call: FileCall, args: readonly unknown[]) => void): FileLayer {
  const watched =
    <Args extends unknown[], Answer>(call: FileCall, real: (...args: Args) => Answer) =>
    (...args: Args): Answer => {
      before(call, args);
      return real(...args);
    };
  return {
    makeFolder: watched('makeFolder', diskFiles.makeFolder),
    list: watched('list', diskFiles.list),
    look: watched('look', diskFiles.look),
    read: watched('read', diskFiles.read),
    create: watched('create', diskFiles.create),
    write: watched('write', diskFiles.write),
    sizeOfOpen: watched('sizeOfOpen', diskFiles.sizeOfOpen),
    flush: watched('flush', diskFiles.flush),
    close: watched('close', diskFiles.close),
    rename: watched('rename', diskFiles.rename),
    link: watched('link', diskFiles.link),
    remove: watched('remove', diskFiles.remove),
    flushFolder: watched('flushFolder', diskFiles.flushFolder),
  };
}

/** The disk, where every call of these kinds fails with a code while `trouble.on` is true. */
export function troubledFiles(code: string, calls: readonly FileCall[]) {
  const trouble = { on: true };
  const files = watchedFiles((call) => {
    if (trouble.on && calls.includes(call)) {
      throw systemError(code);
    }
  });
  return { files, trouble };
}
