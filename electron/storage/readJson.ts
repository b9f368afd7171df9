import type { TextPlace } from '../../shared/model/jsonMistake.ts';
import { findJsonMistake, placeOf } from '../../shared/model/jsonMistake.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';

/** JSON in UTF-8, with or without a byte order mark; else the place from which on it cannot be read. */
export function readJson(bytes: Uint8Array): Result<unknown, TextPlace> {
  const text = decoded(bytes);
  if (text === null) {
    return failed(placeOfBadByte(bytes));
  }
  try {
    return ok(JSON.parse(text));
  } catch {
    return failed(findJsonMistake(text) ?? { line: 1, column: 1 });
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Written back, a text differs from the bytes it was read from where they were not UTF-8. */
function placeOfBadByte(bytes: Uint8Array): TextPlace {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
  const again = new TextEncoder().encode(lenient.decode(bytes));
  const bad = again.findIndex((byte, index) => byte !== bytes[index]);
  const before = lenient.decode(bytes.subarray(0, bad));
  return placeOf(before, before.length);
}
