import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import type { PromisedUpdate } from '../../../shared/updates/promisedUpdates.ts';
import { aProject } from '../../support/aProject.ts';
import type { BuiltTerminal, Run } from '../../support/builtTerminal.ts';
import { builtTerminal } from '../../support/builtTerminal.ts';
import { jsonFilesIn } from '../../support/jsonFilesIn.ts';
import { readCalendar } from '../../support/readCalendar.ts';

const TELL_LOADED = pathToFileURL(join(import.meta.dirname, '../../support/children/tellLoaded.mjs')).href;

interface UpdatesCase {
  readonly name: string;
  readonly project: unknown;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly expected: readonly PromisedUpdate[];
}

const cases = jsonFilesIn<UpdatesCase>('updates');
const SPAN = ['--from', '2026-01-01', '--to', '2026-01-31', '--as-of', '2026-01-20T12:00Z'] as const;

let terminal: BuiltTerminal;
/** Of the present test. */
let folder: string;

beforeAll(async () => {
  terminal = await builtTerminal();
});

afterAll(() => {
  terminal.remove();
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

function run(...args: string[]): Run {
  return terminal.run(args);
}

function inGerman(...args: string[]): Run {
  return terminal.run(args, { environment: { LANG: 'de_DE.UTF-8' } });
}

function written(name: string, project: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(project));
  return file;
}

/** An update each week from 12 January 2026, a Monday; the first was sent. */
function weekly(reminders?: ProjectFile['reminders']): ProjectFile {
  const { file } = aProject()
    .promising('logo', { due: '2026-03-10' })
    .promisingUpdates(7, '2026-01-12')
    .updating('2026-01-12');
  return { ...file, title: 'Bäckerei', ...(reminders === undefined ? {} : { reminders }) };
}

describe('updates', () => {
  it.each(cases)('answers $name', ({ project, from, to, asOf, expected }) => {
    const { code, out, err } = run(
      ...['updates', written('project.json', project), '--from', from, '--to', to, '--as-of', asOf, '--json'],
    );

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual(expected);
  });

  it('shows a table, in the language of the machine', () => {
    const file = written('project.json', weekly());

    expect(run('updates', file, ...SPAN).out.split('\n')).toEqual([
      'Bäckerei · Client',
      'Progress updates promised from 1 January 2026 to 31 January 2026, as things stood on 20 January 2026, 12:00',
      '(UTC)',
      '',
      'Promised for            Reminder                State',
      'Monday 12 January 2026  12 January 2026, 09:00  kept',
      'Monday 19 January 2026  19 January 2026, 09:00  missed',
      'Monday 26 January 2026  26 January 2026, 09:00  upcoming',
      '',
    ]);
    expect(inGerman('updates', file, ...SPAN).out).toContain(
      'Montag, 19. Januar 2026  19. Januar 2026, 09:00  ausgeblieben\n',
    );
  });

  it('says so where nothing is promised', () => {
    const { code, out } = run('updates', written('project.json', aProject().file), ...SPAN);

    expect(code).toBe(0);
    expect(out).toContain('No progress update is promised from 1 January 2026 to 31 January 2026');
    expect(run('updates', written('project.json', aProject().file), ...SPAN, '--json').out).toBe('[]\n');
  });

  it('answers several files in the order given, and the others where one cannot be read', () => {
    const good = written('good.json', weekly());
    const bad = written('bad.json', { format: 'something else' });
    const { code, out, err } = run('updates', bad, good, ...SPAN, '--json');

    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { file: bad, error: { code: 'foreignFile' } },
      { file: good, result: [{ status: 'kept' }, { status: 'missed' }, { status: 'upcoming' }] },
    ]);
    expect(err).toContain('bad.json');
  });

  it('takes now where no moment is given', () => {
    const file = written('project.json', weekly());
    const span = ['--from', '2026-01-19', '--to', '2026-01-19', '--json'];

    expect(JSON.parse(run('updates', file, ...span).out)).toMatchObject([{ due: '2026-01-19' }]);
  });

  it.each([
    [['--from', '2026-02-30', '--to', '2026-03-01'], '2026-02-30 is no day of the calendar'],
    [['--from', '2026-03-01', '--to', '1.4.2026'], '1.4.2026 is no day of the calendar'],
    [['--from', '2026-03-02', '--to', '2026-03-01'], '--from is 2026-03-02, which is after --to, 2026-03-01'],
    [['--from', '2026-03-02'], 'say with --from and --to which days are meant'],
    [['--to', '2026-03-02'], 'say with --from and --to which days are meant'],
    [[...SPAN, '--as-of', '2026-03-02'], '--as-of is a moment with its offset'],
    [[...SPAN, '--as-of', '2026-02-30T12:00Z'], '--as-of is a moment with its offset'],
    [[...SPAN, '--at', 'noon'], 'there is no option --at'],
  ])('does not guess what is meant by %j', (args, told) => {
    const { code, out, err } = run('updates', written('project.json', weekly()), ...args);

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(told);
    expect(err).toContain('common-ground updates FILE… --from DAY --to DAY');
  });

  it('wants a file, and helps', () => {
    expect(run('updates', ...SPAN)).toMatchObject({ code: 2 });
    expect(run('updates', ...SPAN).err).toContain('name at least one project file');
    expect(run('updates', '--help')).toMatchObject({ code: 0, err: '' });
    expect(inGerman('updates', '--help').out).toContain('die zugesagten Zwischenstände eines Zeitraums');
  });

  it('loads the public holidays only for a project that asks for them, and no words for JSON', () => {
    const reminders = { time: '09:00', leadDays: 0, workdaysOnly: true };
    const loaded = (project: ProjectFile) => {
      const list = join(folder, 'loaded.txt');
      rmSync(list, { force: true });
      const { code } = terminal.run(['updates', written('project.json', project), ...SPAN, '--json'], {
        environment: { LOADED: list, NODE_OPTIONS: `--import ${TELL_LOADED}` },
      });
      expect(code).toBe(0);
      const own = readFileSync(list, 'utf8')
        .split('\n')
        .filter((address) => address.startsWith(pathToFileURL(terminal.folder).href));
      return own.map((address) => readFileSync(new URL(address), 'utf8')).join('\n');
    };

    expect(loaded(weekly(reminders))).not.toContain('CC BY-SA');
    expect(loaded(weekly({ ...reminders, workdaysOnly: false, holidays: 'DE' }))).not.toContain('CC BY-SA');
    expect(loaded(weekly({ ...reminders, holidays: 'DE' }))).toContain('CC BY-SA');
    expect(loaded(weekly())).not.toContain('Promised for');
  });
});

describe('calendar', () => {
  it('writes everything that has a day, for the freelancer', () => {
    const file = written('project.json', { ...weekly(), freelancer: { name: 'Ädele', language: 'de' } });
    const out = join(folder, 'dates.ics');

    expect(run('calendar', file, '--out', out)).toMatchObject({ code: 0, out: `${out} written.\n`, err: '' });
    const { events } = readCalendar(readFileSync(out));
    expect(events.map(({ summary }) => summary)).toContain('Fällig: logo');
    expect(events.find(({ day }) => day === '2026-01-12')).toMatchObject({
      uid: 'p/update/2026-01-12@common-ground.invalid',
      summary: 'Zwischenstand für Client',
      description: 'Bäckerei, Fassung 1 der Vereinbarung.\nGesendet am 12. Januar 2026.',
      alarms: [],
    });
  });

  it('replaces what an older calendar brought, and doubles nothing', () => {
    const before = weekly();
    const after = aProject().promising('logo', { due: '2026-03-10' }).amendedOn('2026-01-25');
    const moved = after.promising('logo', { due: '2026-04-10' }).promisingUpdates(7, '2026-01-12');
    const calendars = [before, moved.file].map((project, place) => {
      const out = join(folder, `${place}.ics`);
      expect(run('calendar', written('project.json', project), '--out', out).code).toBe(0);
      return readCalendar(readFileSync(out)).events;
    });
    const imported = new Map(calendars.flat().map((event) => [event.uid, event]));
    const milestones = [...imported.values()].filter(({ summary }) => summary === 'Due: logo');

    expect(milestones.map(({ day }) => day)).toEqual(['2026-04-10']);
    expect(new Set(calendars[1]?.map(({ uid }) => uid)).size).toBe(calendars[1]?.length);
  });

  it('gives the same file in every time zone of the machine', () => {
    const file = written('project.json', weekly());
    const [here, there] = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((zone, place) => {
      const out = join(folder, `${place}.ics`);
      terminal.run(['calendar', file, '--out', out], { environment: { TZ: zone } });
      return readFileSync(out, 'utf8');
    });

    expect(here).toBe(there);
    expect(here).toContain('DTSTART;VALUE=DATE:20260310\r\n');
  });

  it('writes nothing over unless told to, and nothing where nothing has a day', () => {
    const file = written('project.json', weekly());
    const out = join(folder, 'dates.ics');
    run('calendar', file, '--out', out);

    expect(run('calendar', file, '--out', out)).toMatchObject({ code: 1, out: '' });
    expect(run('calendar', file, '--out', out, '--force')).toMatchObject({ code: 0 });
    const unsigned = written('unsigned.json', aProject().unsigned().file);
    const empty = run('calendar', unsigned, '--out', join(folder, 'empty.ics'));
    expect(empty).toMatchObject({ code: 1, out: '' });
    expect(empty.err).toContain('nothing in it has a day yet');
    expect(readdirSync(folder).toSorted()).toEqual(['dates.ics', 'project.json', 'unsigned.json']);
  });

  it.each([
    [[], 'name one project file'],
    [['a.json', 'b.json', '--out', 'c.ics'], 'name one project file'],
    [['a.json'], 'say with --out where the calendar goes'],
    [['a.json', '--out', './a.json'], 'have to be different files'],
  ])('does not guess what is meant by %j', (args, told) => {
    const { code, err } = run('calendar', ...args);

    expect(code).toBe(2);
    expect(err).toContain(told);
  });

  it('tells what is wrong with a file', () => {
    const { code, err } = run('calendar', join(folder, 'no.json'), '--out', join(folder, 'no.ics'));

    expect(code).toBe(1);
    expect(err).toContain('no.json');
  });
});
