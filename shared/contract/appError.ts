import type { DraftGap } from '../drafting/draftPlace.ts';
import type { WalkPart } from '../model/agreement.ts';
import type { Day } from '../model/day.ts';
import type { Instant } from '../model/instant.ts';
import type { Problem } from '../model/problem.ts';
import type { NotCorrectable } from '../model/whyNotCorrectable.ts';

/** Everything that can be expected to go wrong, as a value with its facts; the sentence comes from the catalogue. */
export type AppError =
  | { readonly code: 'unexpected' }
  /** The computer did not let the start with the system be changed. */
  | { readonly code: 'startNotArranged' }
  | { readonly code: 'badRequest'; readonly channel: string }
  | {
      readonly code: 'notFound';
      readonly what:
        | 'project'
        | 'client'
        | 'dispute'
        | 'offer'
        | 'file'
        | 'draft'
        | 'version'
        | 'document'
        | 'entry'
        | 'message'
        | 'holidayPlace';
      readonly name: string;
    }
  | { readonly code: 'notJson'; readonly file: string; readonly line: number; readonly column: number }
  | { readonly code: 'foreignFile'; readonly file: string; readonly problems: readonly Problem[] }
  | { readonly code: 'newerFile'; readonly file: string; readonly problems: readonly Problem[] }
  | {
      readonly code: 'invalidFile';
      readonly file: string;
      readonly problems: readonly Problem[];
      /** What the records at these places are called in the file, by their paths. */
      readonly names?: Readonly<Record<string, string>>;
    }
  | {
      readonly code: 'fileTooLarge' | 'documentTooLarge';
      readonly file: string;
      readonly megabytes: number;
      readonly most: number;
    }
  | { readonly code: 'notRead'; readonly file: string }
  | { readonly code: 'notMail'; readonly file: string }
  /** A project that is here already: the file knows less than the app does, or its seals do not hold. */
  | { readonly code: 'alreadyThere' | 'behindFile' | 'wouldLose' | 'brokenFile'; readonly file: string }
  /** It tells another story: the first signed version that is another, by its number, or the first entry, counted from 1. */
  | {
      readonly code: 'differingFile';
      readonly file: string;
      readonly kind: 'version' | 'event';
      readonly number: number;
    }
  | { readonly code: 'notCorrectable'; readonly why: NotCorrectable }
  /** What was said does not stand in the message like that. */
  | { readonly code: 'notInMessage' }
  /** A change that would make the project file invalid; nothing was stored. */
  | { readonly code: 'wouldBeInvalid'; readonly problems: readonly Problem[] }
  /** The seals do not match: open for reading only. */
  | { readonly code: 'readOnlyProject'; readonly record: string }
  | { readonly code: 'wordsAreMarked' }
  | { readonly code: 'diskFull' | 'diskReadOnly' | 'noPermission' | 'fileBusy'; readonly file: string }
  | { readonly code: 'notSaved'; readonly file: string }
  | { readonly code: 'unsigned' | 'alreadySigned' | 'emptySignature' | 'draftThere' }
  /** Something stands in the draft that keeps it from being signed. */
  | { readonly code: 'draftIncomplete'; readonly gaps: readonly DraftGap[] }
  | { readonly code: 'awaitsSignature' | 'signedTooEarly'; readonly version: number }
  | { readonly code: 'notConfirmed'; readonly parts: readonly WalkPart[] }
  /** The card of a client who stands in projects. */
  | { readonly code: 'clientHasProjects' }
  /** Of a certificate to sign with; `certificateUnreadable`: its kind of key or of protection is not known. */
  | { readonly code: 'wrongPassword' | 'noCertificate' | 'noKey' | 'certificateUnreadable' }
  | { readonly code: 'certificateExpired'; readonly until: Instant }
  | { readonly code: 'certificateNotYetValid'; readonly from: Instant }
  /** Its words stand in the ledger and stay as they are. */
  | { readonly code: 'alreadySent' }
  /** A message without a word in it. */
  | { readonly code: 'noWordsWritten' }
  | { readonly code: 'sentInFuture' }
  /** Longer before it was written than anybody forgets to say so; the first day that is taken. */
  | { readonly code: 'sentBeforeWritten'; readonly earliest: Day }
  | { readonly code: 'noMailProgram' | 'notCopied' }
  /** Of sending through the person's own account. `noClientAddress`: the client has no usable e-mail address. */
  | { readonly code: 'noAccount' | 'noMailPassword' | 'noClientAddress' }
  /** No date in what a calendar file was asked of. */
  | { readonly code: 'nothingDated' }
  /** A signed version or a past entry would have been changed; nothing was. */
  | { readonly code: 'historyStays' }
  | { readonly code: 'noDispute' | 'severalDisputes'; readonly disputes: readonly string[] }
  | { readonly code: 'noClaims'; readonly dispute: string }
  | { readonly code: 'noOption'; readonly dispute: string };

export type AppErrorCode = AppError['code'];
