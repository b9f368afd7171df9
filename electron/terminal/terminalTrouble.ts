import type { AppError } from '../../shared/contract/appError.ts';
import type { Trouble } from '../../shared/i18n/sayTrouble.ts';
import { sayProblem, sayTrouble } from '../../shared/i18n/sayTrouble.ts';
import type { Say } from '../../shared/i18n/translator.ts';
import { plainText } from './plainText.ts';

/** What can be expected to go wrong with a file at a prompt. */
export type TerminalTrouble =
  | AppError
  | { readonly code: 'unknownDispute'; readonly name: string; readonly disputes: readonly string[] }
  /** `asked` is the number that was asked for; without one the file holds no version at all. */
  | {
      readonly code: 'unknownVersion';
      readonly asked: number | undefined;
      readonly versions: readonly number[];
    };

/** What is wrong as a person reads it: the file as it was named, each place in it, and the mend. */
export function tellTrouble(say: Say, file: string, error: TerminalTrouble): string {
  const { sentence, next, details } = troubleOf(say, error);
  const problems = 'problems' in error ? error.problems.map((problem) => sayProblem(say, problem)) : details;
  return plainText(
    [`${file}: ${sentence}`, ...problems.map((problem) => `  ${problem}`), `  ${next}`].join('\n'),
  );
}

function troubleOf(say: Say, error: TerminalTrouble): Trouble {
  switch (error.code) {
    case 'unknownDispute':
      return {
        sentence: say(($) => $.trouble.notFound.dispute.sentence, { name: error.name }),
        next: say(($) => $.terminal.nameDispute),
        details: error.disputes,
      };
    case 'unknownVersion':
      return unknownVersion(say, error);
    case 'severalDisputes':
      return { ...sayTrouble(say, error), next: say(($) => $.terminal.nameDispute) };
    default:
      return sayTrouble(say, error);
  }
}

function unknownVersion(
  say: Say,
  { asked, versions }: Extract<TerminalTrouble, { readonly code: 'unknownVersion' }>,
): Trouble {
  if (versions.length === 0) {
    return {
      sentence: say(($) => $.terminal.noVersions),
      next: say(($) => $.terminal.noVersionsNext),
      details: [],
    };
  }
  return {
    sentence: say(($) => $.trouble.notFound.version.sentence, { name: String(asked) }),
    next: say(($) => $.terminal.nameVersion, { versions: versions.join(', ') }),
    details: [],
  };
}
