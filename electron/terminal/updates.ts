import { day as days, instant as instants } from '../../shared/model/basics.ts';
import { instantOf } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { Result } from '../../shared/result.ts';
import { ok } from '../../shared/result.ts';
import type { PromisedUpdate, UpdateSpan } from '../../shared/updates/promisedUpdates.ts';
import { promisedUpdates } from '../../shared/updates/promisedUpdates.ts';
import { holidaysOf } from '../../shared/updates/publicHolidays.ts';
import { diskFiles } from '../storage/fileLayer.ts';
import { readProjectFile } from '../storage/readProjectFile.ts';
import type { Answers } from './answers.ts';
import { answersAsJson, complainOf } from './answers.ts';
import type { Terminal } from './terminal.ts';
import { DONE, WRONG_INPUT } from './terminal.ts';
import type { TerminalTrouble } from './terminalTrouble.ts';
import type { Usage } from './usage.ts';
import { readUsage, refuse } from './usage.ts';

const OPTIONS = { from: 'text', to: 'text', 'as-of': 'text', json: 'flag' } as const;

type Span = Omit<UpdateSpan, 'holidays'>;

interface Listed {
  readonly project: ProjectFile;
  readonly updates: readonly PromisedUpdate[];
}

/** The progress updates promised in a span of days, when to be reminded of them and what became of them. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const usage = await readUsage('updates', args, OPTIONS, terminal);
  if ('code' in usage) {
    return usage.code;
  }
  const span = await spanOf(usage, new Date());
  if (typeof span === 'string') {
    return refuse('updates', terminal, span);
  }

  const answers = await Promise.all(
    usage.files.map(async (file) => ({ file, answer: await listFile(file, span) })),
  );
  if (usage.flags.json === true) {
    terminal.write(await answersAsJson(answers, ({ updates }) => updates));
  } else {
    await tell(answers, span, terminal);
  }
  await complainOf(answers, terminal);
  return answers.every(({ answer }) => answer.ok) ? DONE : WRONG_INPUT;
}

/** The days that are asked for, or what is wrong with the question. */
async function spanOf({ files, text }: Usage<typeof OPTIONS>, now: Date): Promise<Span | string> {
  const { from, to, 'as-of': asOf = instantOf(now) } = text;
  const badDay = [from, to].find((day) => day !== undefined && !days.safeParse(day).success);
  const [first, last, at] = [days.safeParse(from), days.safeParse(to), instants.safeParse(asOf)];
  if (files.length > 0 && first.success && last.success && at.success && first.data <= last.data) {
    return { from: first.data, to: last.data, asOf: at.data };
  }

  const { terminalWords } = await import('./words.ts');
  const say = terminalWords();
  if (files.length === 0) {
    return say(($) => $.terminal.noFile);
  }
  if (from === undefined || to === undefined) {
    return say(($) => $.updates.noSpan);
  }
  if (badDay !== undefined) {
    return say(($) => $.updates.noDay, { day: badDay });
  }
  return from > to
    ? say(($) => $.updates.backwards, { from, to })
    : say(($) => $.updates.noInstant, { instant: asOf });
}

async function listFile(file: string, span: Span): Promise<Result<Listed, TerminalTrouble>> {
  const read = readProjectFile(diskFiles, file);
  if (!read.ok) {
    return read;
  }
  const project = read.value;
  const updates = promisedUpdates(project, { ...span, holidays: await holidaysOf(project) });
  return ok({ project, updates });
}

async function tell(answers: Answers<Listed>, span: Span, terminal: Terminal): Promise<void> {
  const { readableUpdates } = await import('./readableUpdates.ts');
  const { terminalLanguage } = await import('./words.ts');
  const settings = { language: terminalLanguage(), columns: terminal.columns };
  const lists = answers.flatMap(({ answer }) =>
    answer.ok ? [readableUpdates(answer.value.project, answer.value.updates, span, settings)] : [],
  );
  if (lists.length > 0) {
    terminal.write(lists.join('\n\n\n'));
  }
}
