import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { Result } from '../../shared/result.ts';
import { ok } from '../../shared/result.ts';
import { assess } from '../../shared/rulebook/assess.ts';
import type { Assessment } from '../../shared/rulebook/assessment.ts';
import { diskFiles } from '../storage/fileLayer.ts';
import { readProjectFile } from '../storage/readProjectFile.ts';
import type { Answers } from './answers.ts';
import { answersAsJson, complainOf } from './answers.ts';
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
    terminal.write(await answersAsJson(answers, ({ assessment }) => assessment));
  } else {
    await tell(answers, terminal);
  }
  await complainOf(answers, terminal);
  return answers.every(({ answer }) => answer.ok) ? DONE : WRONG_INPUT;
}

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

async function tell(answers: Answers<Checked>, terminal: Terminal): Promise<void> {
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
