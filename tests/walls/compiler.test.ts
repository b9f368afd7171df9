import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What the compiler says of a file planted in a room, with that room's own tsconfig. */
function problemsOf(room: string, source: string): string[] {
  return diagnosticsOf(room, source).map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, ' '),
  );
}

/** The lines that it has something against, counted from 0, each once. */
function linesWithProblems(room: string, source: string): number[] {
  const found = diagnosticsOf(room, source).map(({ file, start = 0 }) =>
    file === undefined ? NaN : file.getLineAndCharacterOfPosition(start).line,
  );
  return [...new Set(found)].toSorted((one, other) => one - other);
}

function diagnosticsOf(room: string, source: string): ts.Diagnostic[] {
  const folder = path.join(ROOT, room);
  const read = ts.readConfigFile(path.join(folder, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, folder);
  const planted = path.join(folder, 'planted.ts');
  const settings = {
    ...options,
    noEmit: true,
    emitDeclarationOnly: false,
    composite: false,
    incremental: false,
  };
  const host = ts.createCompilerHost(settings);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.readFile = (file) => (file === planted ? source : readFile(file));
  host.fileExists = (file) => file === planted || fileExists(file);
  host.getSourceFile = (file, target) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, target);
  };
  const program = ts.createProgram([planted], settings, host);
  return ts.getPreEmitDiagnostics(program).filter(({ file }) => file?.fileName === planted);
}

/** Lines in which a day, an instant, a text and their functions are at hand. */
const HONEST = [
  'addDays(day, 1);',
  'moment(instant);',
  "addDays('2026-05-12', 1);",
  "moment('2026-05-12T21:47:00+01:00');",
  'moment(`${day}T12:00:00Z`);',
  'day = dayOf(instantOf(date), text);',
  'day = days.parse(text);',
  'instant = instants.parse(text);',
  'text = day;',
  'if (text === day || text === instant) { text = instant; }',
];
const MISTAKEN = [
  'addDays(instant, 1);',
  'moment(day);',
  'dayOf(day, text);',
  'addDays(text, 1);',
  'moment(text);',
  "addDays('', 1);",
  "moment('2026-05-12');",
  "addDays('2026-05-12T21:47:00Z', 1);",
  "addDays('12 May 2026', 1);",
  'day = instant;',
  'instant = day;',
  'day = instants.parse(text);',
  'instant = days.parse(text);',
  'day = instant.slice(0, 10);',
  'instant = date.toISOString();',
  'moment(date);',
];

it('the compiler tells days, instants and other text apart', () => {
  const lines = [...HONEST, ...MISTAKEN];
  const imports = [
    "import { day as days, instant as instants } from './model/basics.ts';",
    "import { addDays, type Day } from './model/day.ts';",
    "import { dayOf, instantOf, moment, type Instant } from './model/instant.ts';",
    'export const used = [days, instants, addDays, dayOf, instantOf, moment];',
  ];
  const tried = lines.map(
    (line, place) =>
      `export function tried${place}(day: Day, instant: Instant, text: string, date: Date) { ${line} return [day, instant, text, date]; }`,
  );

  const refused = linesWithProblems('shared', [...imports, ...tried].join('\n'));

  expect(refused.map((number) => lines[number - imports.length])).toEqual(MISTAKEN);
});

describe('the compiler keeps what a room does not have out of it', () => {
  it.each(['shared', 'electron', 'renderer'])('and lets an honest file pass in %s', (room) => {
    expect(problemsOf(room, 'export const four: number = 2 + 2;')).toEqual([]);
  });

  it.each([
    ['shared', 'document.title', 'export const title: string = document.title;'],
    ['shared', 'window', 'export const width: number = window.innerWidth;'],
    ['shared', 'process', 'export const folder: string = process.cwd();'],
    ['shared', 'node:fs', `import { readFileSync } from 'node:fs'; export const read = readFileSync;`],
    ['shared', 'setTimeout', 'setTimeout(() => undefined, 1);'],
    ['shared', 'console', `console.log('heard');`],
    ['electron', 'document', 'export const title: string = document.title;'],
    ['electron', 'window', 'export const width: number = window.innerWidth;'],
    ['renderer', 'process', 'export const folder: string = process.cwd();'],
    ['renderer', 'Buffer', `export const bytes = Buffer.from('a');`],
    ['renderer', 'node:fs', `import { readFileSync } from 'node:fs'; export const read = readFileSync;`],
  ])('%s has no %s', (room, _name, source) => {
    expect(problemsOf(room, source)).not.toEqual([]);
  });
});
