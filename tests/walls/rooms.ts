import ts from 'typescript';

/**
 * Which room may know which other rooms and packages (docs/architecture.md). A room is a folder; the longest matching prefix
 * counts. What is not listed is forbidden.
 */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'shared/': [],
  'shared/model/': ['shared/result.ts', 'shared/assertNever.ts', 'zod', 'luxon'],
  'shared/agreements/': ['shared/model/', 'canonicalize'],
  'shared/drafting/': ['shared/model/', 'shared/agreements/', 'shared/result.ts', 'shared/assertNever.ts'],
  'shared/rulebook/': ['shared/model/', 'shared/agreements/', 'shared/assertNever.ts'],
  'shared/updates/': [
    'shared/model/',
    'shared/agreements/',
    'shared/rulebook/',
    // The headings by which a written update is read; the catalogues themselves know nothing else.
    'shared/i18n/en/updateDraft.ts',
    'shared/i18n/de/updateDraft.ts',
  ],
  'shared/due/': ['shared/model/', 'shared/rulebook/', 'shared/updates/', 'shared/assertNever.ts'],
  'shared/clients/': ['shared/model/', 'shared/rulebook/'],
  'shared/contract/': [
    'shared/model/',
    'shared/agreements/',
    'shared/rulebook/',
    'shared/drafting/',
    'shared/clients/',
    'shared/due/',
    'shared/result.ts',
  ],
  'shared/i18n/': ['shared/model/', 'shared/contract/', 'shared/assertNever.ts', 'i18next'],
  'shared/explaining/': [
    'shared/model/',
    'shared/due/',
    'shared/agreements/',
    'shared/rulebook/',
    'shared/i18n/',
    'shared/assertNever.ts',
  ],
  'shared/pictures/': ['shared/model/', 'shared/rulebook/', 'shared/i18n/'],
  'shared/calendar/': [
    'shared/model/',
    'shared/agreements/',
    'shared/updates/',
    'shared/due/',
    'shared/i18n/',
    'shared/assertNever.ts',
  ],
  'shared/letters/': [
    'shared/model/',
    'shared/agreements/',
    'shared/rulebook/',
    'shared/updates/',
    'shared/i18n/',
    'shared/explaining/',
    'shared/assertNever.ts',
  ],
  'shared/outgoing/': [
    'shared/model/',
    'shared/rulebook/',
    'shared/updates/',
    'shared/letters/',
    'shared/offers/',
    'shared/assertNever.ts',
  ],
  'shared/offers/': [
    'shared/model/',
    'shared/agreements/',
    'shared/rulebook/',
    'shared/i18n/',
    'shared/explaining/',
    'shared/pictures/',
    'shared/letters/',
  ],

  'shared/reminders/': ['shared/model/', 'shared/updates/', 'shared/contract/', 'shared/i18n/'],

  'shared/agreementPaper/': ['shared/model/', 'shared/agreements/', 'shared/i18n/', 'shared/explaining/'],

  'electron/handlers/': ['shared/', 'electron/storage/', 'electron/documents/', 'electron/sending/', 'node:'],
  'electron/storage/': ['shared/', 'electron-store', 'node:'],
  'electron/documents/': [
    'shared/',
    'pdfkit',
    'fontkit',
    'nodemailer',
    'postal-mime',
    'ical-generator',
    '@signpdf/signpdf',
    '@signpdf/signer-p12',
    'node-forge',
    'node:',
  ],
  'electron/reminders/': ['shared/'],
  'electron/sending/': ['shared/', 'electron/storage/', 'nodemailer', 'node:'],
  'electron/terminal/': ['shared/', 'electron/documents/', 'electron/storage/', 'package.json', 'node:'],
  'electron/shell/': ['shared/', 'electron/handlers/', 'electron', 'node:'],
  'electron/main.ts': [
    'shared/',
    'electron/shell/',
    'electron/handlers/',
    'electron/storage/',
    'electron/documents/',
    'electron/reminders/',
    'electron/sending/',
    'electron',
    'uuid',
    'node:',
  ],
  'electron/preload.ts': ['shared/contract/', 'electron'],
  'electron/preview/': ['electron', 'playwright', 'node:'],
  'electron/launch/': ['node:', 'shared/model/', 'date-holidays'],

  'renderer/': [
    'shared/',
    'react',
    'react-dom',
    'react-aria-components',
    'react-i18next',
    '@internationalized/date',
    '@tabler/icons-react',
    '@tanstack/react-query',
    '@tanstack/react-router',
    'pdfjs-dist',
    'uuid',
  ],
};

export interface ForbiddenArrow {
  readonly from: string;
  readonly to: string;
}

/** The arrows of one file that its room does not have. Paths are from the root of the project, with forward slashes. */
export function forbiddenArrows(file: string, source: string): ForbiddenArrow[] {
  const room = roomOf(file);
  return importsOf(source)
    .map((name) =>
      name.startsWith('.') ? { to: joined(file, name), isPackage: false } : { to: name, isPackage: true },
    )
    .filter(({ to, isPackage }) => room === undefined || !isAllowed(room, to, isPackage))
    .map(({ to }) => ({ from: file, to }));
}

function roomOf(file: string): string | undefined {
  return Object.keys(ARROWS)
    .filter((prefix) => file.startsWith(prefix))
    .toSorted((one, other) => other.length - one.length)[0];
}

function isAllowed(room: string, to: string, isPackage: boolean): boolean {
  const names = ARROWS[room] ?? [];
  if (isPackage) {
    return names.some((name) => to === name || to.startsWith(name.endsWith(':') ? name : `${name}/`));
  }
  // What lies in the room itself is at home there.
  return (
    (room.endsWith('/') && roomOf(to) === room) ||
    names.some((name) => to === name || (name.endsWith('/') && to.startsWith(name)))
  );
}

/** Every module that a source names: imports and exports of values and of types, dynamic imports, require. */
export function importsOf(source: string): string[] {
  return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
}

function joined(file: string, name: string): string {
  return new URL(name, `file:///${file}`).pathname.slice(1);
}
