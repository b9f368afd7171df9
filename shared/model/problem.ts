/** What a place in the file should have held; words come from the catalogue. */
export type Expected =
  | { readonly code: 'text' | 'filledText' | 'whole' | 'yesNo' | 'list' | 'record' }
  | { readonly code: 'atLeast' | 'atMost'; readonly limit: number }
  | { readonly code: 'atMostItems'; readonly limit: number }
  | {
      readonly code:
        'day' | 'instant' | 'clockTime' | 'countryCode' | 'timeZone' | 'currency' | 'claimTarget';
    }
  | { readonly code: 'oneOf'; readonly options: readonly string[] }
  | { readonly code: 'instalmentsAddUp'; readonly deliverables: number }
  | { readonly code: 'existingId'; readonly kind: ReferenceKind }
  | { readonly code: 'uniqueId'; readonly kind: IdKind }
  | { readonly code: 'ascendingNumber'; readonly after: number }
  | { readonly code: 'exactSum' }
  | { readonly code: 'deliveredWithinAgreed'; readonly agreed: number; readonly delivered: number }
  | { readonly code: 'since1990' }
  | { readonly code: 'notInFuture' }
  | { readonly code: 'other'; readonly message: string };

export type ReferenceKind = 'deliverable' | 'duty' | 'instalment' | 'exclusion' | 'criterion';
export type IdKind = ReferenceKind | 'event' | 'dispute' | 'claim';

/** One thing that makes a project file invalid: where it is, what stands there, what was expected. */
export interface Problem {
  /** As in `agreements[0].instalments[1].amount`; empty for the file as a whole. */
  readonly path: string;
  /** What was found, as JSON, shortened; empty when nothing stands there. */
  readonly found: string;
  readonly expected: Expected;
}

const SHOWN = 60;

export function problem(path: readonly PropertyKey[], found: unknown, expected: Expected): Problem {
  return { path: writtenPath(path), found: shown(found), expected };
}

function writtenPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, key) => {
    if (typeof key === 'number') {
      return `${written}[${key}]`;
    }
    return written === '' ? String(key) : `${written}.${String(key)}`;
  }, '');
}

function shown(found: unknown): string {
  const written = found === undefined ? '' : JSON.stringify(found);
  return written.length > SHOWN ? `${written.slice(0, SHOWN)}…` : written;
}
