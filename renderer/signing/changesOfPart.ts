import type { Change } from '../../shared/agreements/changesBetween.ts';
import { assertNever } from '../../shared/assertNever.ts';
import type { WalkPart } from '../../shared/model/agreement.ts';

/** In which part of what is read before signing a change is told. */
export function partOf({ code }: Change): WalkPart {
  switch (code) {
    case 'due':
    case 'updates':
    case 'dutyBlocks':
      return 'time';
    case 'added':
    case 'dropped':
    case 'quantity':
    case 'renamed':
    case 'described':
    case 'revisions':
    case 'criterionAdded':
    case 'criterionDropped':
    case 'criterionChanged':
    case 'exclusionAdded':
    case 'exclusionDropped':
    case 'exclusionChanged':
      return 'deliverables';
    case 'price':
    case 'dutyAdded':
    case 'dutyDropped':
    case 'dutyChanged':
    case 'dutyDue':
    case 'instalmentAdded':
    case 'instalmentDropped':
    case 'instalmentAmount':
    case 'instalmentDue':
    case 'instalmentRenamed':
    case 'instalmentDeposit':
      return 'payments';
    case 'policy':
      return 'refunds';
    default:
      return assertNever(code);
  }
}
