import type { Language } from '../model/basics.ts';
import type { Day } from '../model/day.ts';
import type { Instant } from '../model/instant.ts';
import type { Money } from '../model/money.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import type { VerifiedSeals } from '../agreements/verifySeals.ts';
import type { Position } from '../rulebook/assessment.ts';
import type { ProjectStanding } from '../rulebook/standing.ts';
import type { Settings } from './settings.ts';

export interface AppStart {
  readonly settings: Settings;
  /** The language of the screens: what is set, else what the machine speaks, else English. */
  readonly language: Language;
  readonly platform: 'linux' | 'darwin' | 'win32';
  readonly version: string;
}

export interface ProjectSummary {
  readonly id: string;
  readonly title: string;
  readonly clientName: string;
  readonly isSample: boolean;
  readonly currency: string;
  /** What the project needs next, most pressing first in this order. */
  readonly state:
    | { readonly code: 'disputeOpen'; readonly disputeId: string }
    | { readonly code: 'late'; readonly deliverable: string; readonly since: Day }
    | { readonly code: 'next'; readonly deliverable: string; readonly due: Day }
    | { readonly code: 'delivered' }
    /** No version is in force: whose turn it is until one will be. */
    | {
        readonly code: 'unsigned';
        readonly stage: 'draft' | 'waitsForBoth' | 'waitsForClient' | 'waitsForYou';
      };
}

/** A store file that cannot be read: kept byte for byte, and what can be done about it. */
export interface DamagedFile {
  readonly file: string;
  readonly title?: string;
  readonly restorableFrom?: Instant;
  /** Written by a later version of the app: nothing is wrong with it, it stays in place until the app is updated. */
  readonly newer?: true;
}

export interface ProjectList {
  readonly projects: readonly ProjectSummary[];
  readonly damaged: readonly DamagedFile[];
}

export interface OpenProject {
  readonly project: ProjectFile;
  readonly isSample: boolean;
  /** The first record whose seal does not match; the project is then open for reading only. */
  readonly brokenSeal: string | null;
  readonly savedAt: Instant;
  readonly standing: ProjectStanding;
}

export interface DisputeSummary {
  readonly projectId: string;
  readonly disputeId: string;
  readonly projectTitle: string;
  readonly clientName: string;
  readonly receivedAt: Instant;
  readonly timeZone: string;
  readonly currency: string;
  readonly claims: number;
  readonly requested: Money;
  readonly requestedKind: 'full' | 'amount' | 'none';
  readonly position: Position;
  readonly hasOffer: boolean;
}

export interface PrintedPaper {
  /** The PDF in Base64. */
  readonly pdf: string;
  readonly pages: number;
  readonly fileName: string;
  readonly language: Language;
}

export interface SavedFile {
  readonly fileName: string;
  readonly folder: string;
}

/** A signed document that a signature rests on, held against the copy in the store. */
export interface VerifiedDocument {
  readonly version: number;
  readonly fileName: string;
  /** `absent`: the copy is not here, or is no longer what was attached. */
  readonly state: 'held' | 'absent';
}

export interface VerifiedProject extends VerifiedSeals {
  readonly documents: readonly VerifiedDocument[];
}
