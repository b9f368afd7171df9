import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { Result } from '../../shared/result.ts';
import { ok } from '../../shared/result.ts';
import { assess } from '../../shared/rulebook/assess.ts';
import type { Assessment } from '../../shared/rulebook/assessment.ts';
import { diskFiles } from '../storage/fileLayer.ts';
import { readProjectFile } from '../storage/readProjectFile.ts';
import { chooseDispute } from './chooseDispute.ts';
import type { Terminal } from './terminal.ts';
import { DONE, WRONG_INPUT } from './terminal.ts';
import type { TerminalTrouble } from './terminalTrouble.ts';
import { readUsage, refuse } from './usage.ts';

const OPTIONS = { dispute: 'text', json: 'flag' } as const;

interface Checked {
  readonly project: ProjectFile;
  readonly assessment: Assessment;
}

/** The assessment of a dispute: a readable account with clauses and workings, or as JSON. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const usage = await readUsage('check', args, OPTIONS, terminal);
  if ('code' in usage) {
    return usage.code;
  }
  const { files, text, flags } = usage;
  if (files.length === 0) {
    const { terminalWords } = await import('./words.ts');
    const told = terminalWords()(($) => $.terminal.noFile);
    return refuse('check', terminal, told);
  }

  const answers = files.map((file) => ({ file, answer: checkFile(file, text.dispute) }));
  if (flags.json === true) {
    terminal.write(await writtenAsJson(answers));
  } else {
    await tell(answers, terminal);
  }
  await complain(answers, terminal);
  return answers.every(({ answer }) => answer.ok) ? DONE : WRONG_INPUT;
}

type Answers = readonly { readonly file: string; readonly answer: Result<Checked, TerminalTrouble> }[];

function checkFile(file: string, named: string | undefined): Result<Checked, TerminalTrouble> {
  const project = readProjectFile(diskFiles, file);
  if (!project.ok) {
    return project;
  }
  const dispute = chooseDispute(project.value, named);
  return dispute.ok
    ? ok({ project: project.value, assessment: assess(project.value, dispute.value.id) })
    : dispute;
}

/** One document: what a single file gives, or for several an array in the order given; what could not be answered says why. */
async function writtenAsJson(answers: Answers): Promise<string> {
  const results = await Promise.all(
    answers.map(async ({ file, answer }) =>
      answer.ok
        ? { file, result: answer.value.assessment }
        : { file, error: await toldError(file, answer.error) },
    ),
  );
  const [only] = results;
  if (results.length > 1 || only === undefined) {
    return JSON.stringify(results, null, 2);
  }
  return JSON.stringify('result' in only ? only.result : { error: only.error }, null, 2);
}

async function toldError(
  file: string,
  error: TerminalTrouble,
): Promise<TerminalTrouble & { readonly message: string }> {
  const [{ tellTrouble }, { terminalWords }] = await Promise.all([
    import('./terminalTrouble.ts'),
    import('./words.ts'),
  ]);
  return { ...error, message: tellTrouble(terminalWords(), file, error) };
}

async function tell(answers: Answers, terminal: Terminal): Promise<void> {
  const [{ readableAccount }, { terminalLanguage }] = await Promise.all([
    import('./readableAccount.ts'),
    import('./words.ts'),
  ]);
  const settings = { language: terminalLanguage(), columns: terminal.columns };
  const accounts = answers.flatMap(({ answer }) =>
    answer.ok ? [readableAccount(answer.value.project, answer.value.assessment, settings)] : [],
  );
  if (accounts.length > 0) {
    terminal.write(accounts.join('\n\n\n'));
  }
}

async function complain(answers: Answers, terminal: Terminal): Promise<void> {
  for (const { file, answer } of answers) {
    if (!answer.ok) {
      terminal.complain((await toldError(file, answer.error)).message);
    }
  }
}
