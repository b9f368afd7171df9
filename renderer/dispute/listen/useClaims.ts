import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import type { Claim } from '../../../shared/model/dispute.ts';
import type { DisputePlace } from '../saving/keepers.ts';
import { disputeKeeper, disputeNow } from '../saving/keepers.ts';
import type { Range } from './range.ts';

/** Changes the claims of a dispute, always as they are at that moment: an undo may come when others were changed meanwhile. */
export interface Claims {
  /** The new claim; its kind and target are still to be said. */
  readonly add: (range: Range | undefined) => Claim;
  readonly change: (claim: Claim) => void;
  readonly remark: (claimId: string, range: Range) => void;
  /** Returns what puts it back in its place. */
  readonly remove: (claimId: string) => () => void;
}

export function useClaims({ projectId, disputeId }: DisputePlace): Claims {
  return useMemo(() => claimsOf({ projectId, disputeId }), [projectId, disputeId]);
}

function claimsOf(place: DisputePlace): Claims {
  const keeper = disputeKeeper(place);
  const now = () => disputeNow(place)?.claims ?? [];
  const quoteAt = ({ from, to }: Range) => ({
    quote: disputeNow(place)?.text.slice(from, to) ?? '',
    start: from,
  });
  return {
    add: (range) => {
      const claim: Claim = {
        id: newId(),
        kind: 'quality',
        target: 'unknown',
        ...(range === undefined ? { quote: '' } : quoteAt(range)),
      };
      keeper.keep({ claims: [...now(), claim] });
      return claim;
    },
    change: (claim) => keeper.keep({ claims: now().map((one) => (one.id === claim.id ? claim : one)) }),
    remark: (claimId, range) =>
      keeper.keep({ claims: now().map((one) => (one.id === claimId ? { ...one, ...quoteAt(range) } : one)) }),
    remove: (claimId) => {
      const before = now();
      const place = before.findIndex(({ id }) => id === claimId);
      const removed = before[place];
      keeper.keep({ claims: before.filter(({ id }) => id !== claimId) });
      return () => {
        if (removed !== undefined && !now().some(({ id }) => id === claimId)) {
          keeper.keep({ claims: now().toSpliced(place, 0, removed) });
        }
      };
    },
  };
}
