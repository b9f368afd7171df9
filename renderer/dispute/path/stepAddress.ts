import type { Step } from './pathSteps.ts';

const ADDRESSES = {
  listen: '/projects/$projectId/disputes/$disputeId/listen',
  check: '/projects/$projectId/disputes/$disputeId/check',
  offer: '/projects/$projectId/disputes/$disputeId/offer',
  answer: '/projects/$projectId/disputes/$disputeId/answer',
} as const satisfies Record<Step, string>;

export function stepAddress<Name extends Step>(step: Name): (typeof ADDRESSES)[Name] {
  return ADDRESSES[step];
}
