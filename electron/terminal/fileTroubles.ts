import type { AppError } from '../../shared/contract/appError.ts';
import { sayProblem, sayTrouble } from '../../shared/i18n/sayTrouble.ts';
import type { Say } from '../../shared/i18n/translator.ts';

/** What is wrong with a file as a person reads it: the file as it was named, each place in it, and the mend. */
export function tellTrouble(say: Say, path: string, error: AppError): string {
  const { sentence, next, details } = sayTrouble(say, error);
  const problems = 'problems' in error ? error.problems.map((problem) => sayProblem(say, problem)) : details;
  return [`${path}: ${sentence}`, ...problems.map((problem) => `  ${problem}`), `  ${next}`].join('\n');
}
