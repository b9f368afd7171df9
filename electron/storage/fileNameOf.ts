import { createHash } from 'node:crypto';

const LONGEST = 100;
const SHOWN = 60;
/** Names that Windows keeps for devices, whatever their extension (Microsoft, Naming Files, Paths, and Namespaces). */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A file name for an id, without extension. Ids come out of files and may be anything: two ids never share a name, also where
 * capitals do not count, and no name leaves its folder. Small letters, digits, `-` and `_` stand for themselves, the rest as
 * `%` and the code unit; what gets too long is cut and ends in `%-` and the SHA-256 of the whole, which no short name holds.
 */
export function fileNameOf(id: string): string {
  const written = id.replace(/[^a-z0-9_-]/g, escaped);
  if (written.length > LONGEST) {
    return `${written.slice(0, SHOWN)}%-${createHash('sha256').update(written).digest('hex')}`;
  }
  return DEVICE.test(written) ? `${escaped(written.charAt(0))}${written.slice(1)}` : written;
}

function escaped(unit: string): string {
  const code = unit.charCodeAt(0);
  return code < 0x100 ? `%${code.toString(16).padStart(2, '0')}` : `%u${code.toString(16).padStart(4, '0')}`;
}
