import path from 'node:path';
import { calendarEntries } from '../../shared/calendar/calendarEntries.ts';
import { instantOf } from '../../shared/model/instant.ts';
import { holidaysOf } from '../../shared/updates/publicHolidays.ts';
import { makeCalendar } from '../documents/calendar.ts';
import { diskFiles } from '../storage/fileLayer.ts';
import { readProjectFile } from '../storage/readProjectFile.ts';
import { plainText } from './plainText.ts';
import { saveTogether } from './saveTogether.ts';
import type { Terminal } from './terminal.ts';
import { WRONG_INPUT } from './terminal.ts';
import { tellTrouble } from './terminalTrouble.ts';
import { readUsage, refuse } from './usage.ts';
import { terminalLanguage, terminalWords } from './words.ts';

const OPTIONS = { out: 'text', force: 'flag' } as const;

/** Due days, payments, updates and deadlines of a project as a calendar file. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const usage = await readUsage('calendar', args, OPTIONS, terminal);
  if ('code' in usage) {
    return usage.code;
  }
  const say = terminalWords();
  const [file, ...others] = usage.files;
  const { out } = usage.text;
  if (file === undefined || others.length > 0) {
    const told = say(($) => $.terminal.oneFile);
    return refuse('calendar', terminal, told);
  }
  if (out === undefined) {
    const told = say(($) => $.terminal.noCalendarOut);
    return refuse('calendar', terminal, told);
  }
  if (path.resolve(file) === path.resolve(out)) {
    const told = say(($) => $.terminal.outSameFile);
    return refuse('calendar', terminal, told);
  }

  const read = readProjectFile(diskFiles, file);
  if (!read.ok) {
    terminal.complain(tellTrouble(say, file, read.error));
    return WRONG_INPUT;
  }
  const project = read.value;
  const language = project.freelancer.language ?? terminalLanguage();
  const entries = calendarEntries(project, {
    asOf: instantOf(new Date()),
    language,
    holidays: await holidaysOf(project),
  });
  if (entries.length === 0) {
    terminal.complain(plainText(say(($) => $.terminal.nothingDated, { file })));
    return WRONG_INPUT;
  }
  const bytes = makeCalendar({ name: project.title, language, entries });
  return saveTogether([{ path: out, bytes }], { force: usage.flags.force === true }, terminal);
}
