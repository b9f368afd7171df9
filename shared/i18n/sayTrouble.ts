import { assertNever } from '../assertNever.ts';
import type { AppError } from '../contract/appError.ts';
import type { Instant } from '../model/instant.ts';
import { moment } from '../model/instant.ts';
import type { Expected, Problem } from '../model/problem.ts';
import type { Say } from './translator.ts';

/** What happened in one sentence, what to do next, and the single places where there are several. */
export interface Trouble {
  readonly sentence: string;
  readonly next: string;
  readonly details: readonly string[];
}

/** Says what could not be done, for the window and the terminal alike. */
export function sayTrouble(say: Say, error: AppError): Trouble {
  switch (error.code) {
    case 'unexpected':
    case 'startNotArranged':
    case 'wordsAreMarked':
    case 'notInMessage':
    case 'unsigned':
    case 'noClaims':
    case 'noOption':
    case 'nothingDated':
    case 'alreadySigned':
    case 'emptySignature':
    case 'draftThere':
    case 'historyStays':
    case 'alreadySent':
    case 'noWordsWritten':
    case 'sentInFuture':
    case 'noMailProgram':
    case 'notCopied':
    case 'clientHasProjects':
    case 'wrongPassword':
    case 'noCertificate':
    case 'noKey':
    case 'certificateUnreadable':
    case 'noAccount':
    case 'noMailPassword':
    case 'noClientAddress':
      return {
        sentence: say(($) => $.trouble[error.code].sentence),
        next: say(($) => $.trouble[error.code].next),
        details: [],
      };
    case 'badRequest':
      return {
        sentence: say(($) => $.trouble.badRequest.sentence, { channel: error.channel }),
        next: say(($) => $.trouble.badRequest.next),
        details: [],
      };
    case 'notFound':
      return {
        sentence: say(($) => $.trouble.notFound[error.what].sentence, { name: error.name }),
        next: say(($) => $.trouble.notFound[error.what].next),
        details: [],
      };
    case 'notJson':
      return {
        sentence: say(($) => $.trouble.notJson.sentence, {
          file: error.file,
          line: error.line,
          column: error.column,
        }),
        next: say(($) => $.trouble.notJson.next),
        details: [],
      };
    case 'foreignFile':
    case 'newerFile':
      return {
        sentence: say(($) => $.trouble[error.code].sentence, { file: error.file }),
        next: say(($) => $.trouble[error.code].next),
        // What else does not fit follows from its being another kind of file, and would only confuse.
        details: [],
      };
    case 'invalidFile':
      return {
        sentence: say(($) => $.trouble.invalidFile.sentence, {
          file: error.file,
          count: error.problems.length,
        }),
        next: say(($) => $.trouble.invalidFile.next),
        details: error.problems.map((problem) => sayProblem(say, problem)),
      };
    case 'wouldBeInvalid':
      return {
        sentence: say(($) => $.trouble.wouldBeInvalid.sentence),
        next: say(($) => $.trouble.wouldBeInvalid.next),
        details: error.problems.map((problem) => sayProblem(say, problem)),
      };
    case 'awaitsSignature':
    case 'signedTooEarly':
      return {
        sentence: say(($) => $.trouble[error.code].sentence, { version: error.version }),
        next: say(($) => $.trouble[error.code].next),
        details: [],
      };
    case 'notConfirmed':
      return {
        sentence: say(($) => $.trouble.notConfirmed.sentence),
        next: say(($) => $.trouble.notConfirmed.next),
        details: error.parts.map((part) => say(($) => $.trouble.walkParts[part])),
      };
    case 'draftIncomplete':
      return {
        sentence: say(($) => $.trouble.draftIncomplete.sentence),
        next: say(($) => $.trouble.draftIncomplete.next),
        details: [...new Set(error.gaps.map(({ code }) => say(($) => $.trouble.gaps[code])))],
      };
    case 'fileTooLarge':
    case 'documentTooLarge':
      return {
        sentence: say(($) => $.trouble[error.code].sentence, {
          file: error.file,
          megabytes: error.megabytes,
          most: error.most,
        }),
        next: say(($) => $.trouble[error.code].next),
        details: [],
      };
    case 'certificateExpired':
      return {
        sentence: say(($) => $.trouble.certificateExpired.sentence, { day: sayDay(say, error.until) }),
        next: say(($) => $.trouble.certificateExpired.next),
        details: [],
      };
    case 'certificateNotYetValid':
      return {
        sentence: say(($) => $.trouble.certificateNotYetValid.sentence, { day: sayDay(say, error.from) }),
        next: say(($) => $.trouble.certificateNotYetValid.next),
        details: [],
      };
    case 'sentBeforeWritten':
      return {
        sentence: say(($) => $.trouble.sentBeforeWritten.sentence, {
          day: sayDay(say, `${error.earliest}T12:00:00Z`),
        }),
        next: say(($) => $.trouble.sentBeforeWritten.next),
        details: [],
      };
    case 'differingFile':
      return {
        sentence: say(($) => $.trouble.differingFile[error.kind].sentence, {
          file: error.file,
          number: error.number,
        }),
        next: say(($) => $.trouble.differingFile[error.kind].next),
        details: [],
      };
    case 'notCorrectable':
      return {
        sentence: say(($) => $.trouble.notCorrectable[error.why].sentence),
        next: say(($) => $.trouble.notCorrectable[error.why].next),
        details: [],
      };
    case 'readOnlyProject':
      return {
        sentence: say(($) => $.trouble.readOnlyProject.sentence, { record: error.record }),
        next: say(($) => $.trouble.readOnlyProject.next),
        details: [],
      };
    case 'notRead':
    case 'alreadyThere':
    case 'behindFile':
    case 'wouldLose':
    case 'brokenFile':
    case 'notMail':
    case 'diskFull':
    case 'diskReadOnly':
    case 'noPermission':
    case 'fileBusy':
    case 'notSaved':
      return {
        sentence: say(($) => $.trouble[error.code].sentence, { file: error.file }),
        next: say(($) => $.trouble[error.code].next),
        details: [],
      };
    case 'noDispute':
      return {
        sentence: say(($) => $.trouble.noDispute.sentence),
        next: say(($) => $.trouble.noDispute.next),
        details: [],
      };
    case 'severalDisputes':
      return {
        sentence: say(($) => $.trouble.severalDisputes.sentence, { count: error.disputes.length }),
        next: say(($) => $.trouble.severalDisputes.next),
        details: error.disputes,
      };
    default:
      return assertNever(error);
  }
}

/** One place of a project file: where, what stands there, and what belongs there. */
export function sayProblem(say: Say, { path, found, expected }: Problem): string {
  const place = path === '' ? say(($) => $.trouble.problems.wholeFile) : path;
  const mend = sayMend(say, expected);
  return found === ''
    ? say(($) => $.trouble.problems.missing, { path: place, mend })
    : say(($) => $.trouble.problems.found, { path: place, found, mend });
}

/** 22 May 2026; certificates count their days in UTC. */
function sayDay(say: Say, instant: Instant): string {
  const locale = say(($) => $.trouble.localeOfDays);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(moment(instant));
}

function sayMend(say: Say, expected: Expected): string {
  switch (expected.code) {
    case 'atLeast':
    case 'atMost':
      return say(($) => $.trouble.mends[expected.code], { limit: expected.limit });
    case 'atMostItems':
      return say(($) => $.trouble.mends.atMostItems, { count: expected.limit });
    case 'oneOf':
      return say(($) => $.trouble.mends.oneOf, { options: expected.options.join(', ') });
    case 'instalmentsAddUp':
      return say(($) => $.trouble.mends.instalmentsAddUp, { deliverables: expected.deliverables });
    case 'existingId':
      return say(($) => $.trouble.mends.existingId[expected.kind]);
    case 'uniqueId':
      return say(($) => $.trouble.mends.uniqueId[expected.kind]);
    case 'ascendingNumber':
      return say(($) => $.trouble.mends.ascendingNumber, { after: expected.after });
    case 'deliveredWithinAgreed':
      return say(($) => $.trouble.mends.deliveredWithinAgreed, {
        agreed: expected.agreed,
        delivered: expected.delivered,
      });
    default:
      return say(($) => $.trouble.mends[expected.code]);
  }
}
