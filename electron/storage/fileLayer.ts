import {
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';

interface FileLook {
  /** Neither a folder nor a device. */
  readonly isFile: boolean;
  /** In bytes. */
  readonly size: number;
  /** Differs as soon as another file stands there or the file was written to. */
  readonly stamp: string;
}

/**
 * Every call that the store makes on files, in one place, so that a test can make each of them fail in turn. All of them throw
 * Node's system errors. They are synchronous: each takes well under a millisecond but `flush`, and conf, which electron-store
 * wraps, writes synchronously.
 */
export interface FileLayer {
  /** With all folders above it; nothing happens when it is there. */
  readonly makeFolder: (folder: string) => void;
  /** The names in a folder. */
  readonly list: (folder: string) => readonly string[];
  readonly look: (path: string) => FileLook;
  readonly read: (path: string) => Uint8Array;
  /** Opens a file that must not be there yet. */
  readonly create: (path: string, mode: number) => number;
  /** Writes from an offset of the bytes on and returns how many were taken, which may be fewer. */
  readonly write: (file: number, bytes: Uint8Array, from: number) => number;
  readonly sizeOfOpen: (file: number) => number;
  readonly flush: (file: number) => void;
  readonly close: (file: number) => void;
  readonly rename: (from: string, to: string) => void;
  /** A second name for the same file; the name must be free. */
  readonly link: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  /** Makes what was renamed in a folder last through a power cut. */
  readonly flushFolder: (folder: string) => void;
}

/** What lies in the folders of the app, names included, is its owner's business. */
const OWNER_ONLY = 0o700;

export const diskFiles: FileLayer = {
  makeFolder: (folder) => void mkdirSync(folder, { recursive: true, mode: OWNER_ONLY }),
  list: (folder) => readdirSync(folder),
  look,
  read: (path) => readFileSync(path),
  create: (path, mode) => openSync(path, 'wx', mode),
  write: (file, bytes, from) => writeSync(file, bytes, from),
  sizeOfOpen: (file) => fstatSync(file).size,
  flush: (file) => fsyncSync(file),
  close: (file) => closeSync(file),
  rename: (from, to) => renameSync(from, to),
  link: (from, to) => linkSync(from, to),
  remove: (path) => unlinkSync(path),
  flushFolder,
};

function look(path: string): FileLook {
  const found = statSync(path, { bigint: true });
  const { dev, ino, size, mtimeNs } = found;
  return { isFile: found.isFile(), size: Number(size), stamp: [dev, ino, size, mtimeNs].join('-') };
}

/** File systems that cannot flush a folder say so with one of these; then there is nothing more to be done. */
const NOT_OFFERED: ReadonlySet<unknown> = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EISDIR', 'EPERM']);

function flushFolder(folder: string): void {
  // Windows opens no folder for flushing; NTFS keeps renames in its own journal.
  if (process.platform === 'win32') {
    return;
  }
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && NOT_OFFERED.has(error.code))) {
      throw error;
    }
  } finally {
    closeSync(opened);
  }
}
