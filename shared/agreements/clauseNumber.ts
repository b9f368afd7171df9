import type { AgreementVersion } from '../model/agreement.ts';

/** Where the parts of an agreement stand on paper. */
export const CHAPTER = {
  deliverables: '1',
  exclusions: '2',
  clientDuties: '3',
  instalments: '4',
  updates: '5',
  refundPolicy: '6',
} as const;

/** The parts of the refund policy as they are cited. */
export type PolicyClause =
  | 'refundPolicy.acceptanceDays'
  | 'refundPolicy.claimDays'
  | 'refundPolicy.cure'
  | 'refundPolicy.late'
  | 'refundPolicy.unmetCriterion'
  | 'refundPolicy.cancellation';

const POLICY_NUMBERS: Readonly<Record<PolicyClause, string>> = {
  'refundPolicy.acceptanceDays': '6.1',
  'refundPolicy.claimDays': '6.1',
  'refundPolicy.late': '6.2',
  'refundPolicy.cure': '6.3',
  'refundPolicy.unmetCriterion': '6.4',
  'refundPolicy.cancellation': '6.5',
};

/**
 * The number under which a cited clause stands on paper: 1.5 for a deliverable, 1.5 a for its first criterion, 6.2 for late
 * delivery. A citation of a part as a whole has the number of its chapter. Undefined for what has no number of its own
 * (signatures, the way in which it was concluded).
 */
export function clauseNumber(version: AgreementVersion, clause: string): string | undefined {
  const chapters: Readonly<Record<string, string>> = { ...CHAPTER, ...POLICY_NUMBERS };
  const chapter = chapters[clause];
  if (chapter !== undefined) {
    return chapter;
  }
  return (
    numberWithin(CHAPTER.deliverables, version.deliverables, clause) ??
    criterionNumber(version, clause) ??
    numberWithin(CHAPTER.exclusions, version.exclusions, clause) ??
    numberWithin(CHAPTER.clientDuties, version.clientDuties, clause) ??
    numberWithin(CHAPTER.instalments, version.instalments, clause)
  );
}

function numberWithin(
  chapter: string,
  records: readonly { readonly id: string }[],
  id: string,
): string | undefined {
  const place = records.findIndex((record) => record.id === id);
  return place === -1 ? undefined : `${chapter}.${place + 1}`;
}

function criterionNumber(version: AgreementVersion, id: string): string | undefined {
  for (const [place, deliverable] of version.deliverables.entries()) {
    const criterion = deliverable.criteria.findIndex((candidate) => candidate.id === id);
    if (criterion !== -1) {
      return `${CHAPTER.deliverables}.${place + 1} ${letterOf(criterion)}`;
    }
  }
  return undefined;
}

/** a … z, then aa, ab … */
export function letterOf(place: number): string {
  const letter = String.fromCodePoint(97 + (place % 26));
  return place < 26 ? letter : letterOf(Math.floor(place / 26) - 1) + letter;
}
