import type { Result } from '../../shared/result.ts';
import type { Terminal } from './terminal.ts';
import type { TerminalTrouble } from './terminalTrouble.ts';

/** What a command says about each file, in the order given. */
export type Answers<Value> = readonly {
  readonly file: string;
  readonly answer: Result<Value, TerminalTrouble>;
}[];

/** One document: what a single file gives, or for several an array in the order given; what could not be answered says why. */
export async function answersAsJson<Value>(
  answers: Answers<Value>,
  resultOf: (value: Value) => unknown,
): Promise<string> {
  const results = await Promise.all(
    answers.map(async ({ file, answer }) =>
      answer.ok
        ? { file, result: resultOf(answer.value) }
        : { file, error: await toldError(file, answer.error) },
    ),
  );
  const [only] = results;
  if (results.length > 1 || only === undefined) {
    return JSON.stringify(results, null, 2);
  }
  return JSON.stringify('result' in only ? only.result : { error: only.error }, null, 2);
}

/** Tells what could not be answered, and why. */
export async function complainOf(answers: Answers<unknown>, terminal: Terminal): Promise<void> {
  for (const { file, answer } of answers) {
    if (!answer.ok) {
      terminal.complain((await toldError(file, answer.error)).message);
    }
  }
}

async function toldError(
  file: string,
  error: TerminalTrouble,
): Promise<TerminalTrouble & { readonly message: string }> {
  // The words are loaded only where there is something to tell.
  const [{ tellTrouble }, { terminalWords }] = await Promise.all([
    import('./terminalTrouble.ts'),
    import('./words.ts'),
  ]);
  return { ...error, message: tellTrouble(terminalWords(), file, error) };
}
