import type { AppError } from '../../shared/contract/appError.ts';

/** Bytes that a file system took without keeping them, or would not take at all. */
export class UnfinishedWrite extends Error {
  readonly code = 'UNFINISHED';

  constructor(written: number, expected: number) {
    super(`${written} of ${expected} bytes were written`);
  }
}

/**
 * What a failed call on a file means for the person. `file` is a name, never a path. Anything but a system error is a bug and is
 * thrown on.
 */
export function fileTrouble(error: unknown, file: string): AppError {
  switch (systemCode(error)) {
    case undefined:
      throw error;
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'diskFull', file };
    case 'EROFS':
      return { code: 'diskReadOnly', file };
    case 'EACCES':
    case 'EPERM':
      return { code: 'noPermission', file };
    case 'EBUSY':
      return { code: 'fileBusy', file };
    default:
      return { code: 'notSaved', file };
  }
}

/** `ENOENT` and the like; undefined for everything that is not a failed call on a file. */
export function systemCode(error: unknown): string | undefined {
  const fromSystem = error instanceof UnfinishedWrite || (error instanceof Error && 'syscall' in error);
  return fromSystem && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
