const LONGEST_BYTES = 150;
/** What some file system refuses or reads as a path, what cannot be seen, and what turns the order of letters around. */
const UNFIT = /[<>:"/\\|?*\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** Names that Windows keeps for devices, with any extension (Microsoft, Naming Files, Paths, and Namespaces). */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/**
 * A file name out of words that may be anything, such as a title: one that every common file system takes, and never a path. At
 * most 150 bytes before the extension; `untitled` where nothing of the words remains.
 */
export function fileName(words: string, extension: string, untitled: string): string {
  const clean = trimmed(words.toWellFormed().normalize('NFC').replace(UNFIT, ' ').replace(/\s+/gu, ' '));
  const short = trimmed(cut(clean));
  const named = short === '' ? untitled : short;
  return `${DEVICE.test(named) ? '_' : ''}${named}.${extension}`;
}

/** Windows drops dots and spaces at the end; a dot in front hides a file elsewhere. */
function trimmed(name: string): string {
  return name.replace(/^[. ]+|[. ]+$/g, '');
}

/** Cut between letters as people see them, not inside of one. */
function cut(name: string): string {
  const utf8 = new TextEncoder();
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    bytes += utf8.encode(segment).length;
    if (bytes > LONGEST_BYTES) {
      break;
    }
    kept += segment;
  }
  return kept;
}
