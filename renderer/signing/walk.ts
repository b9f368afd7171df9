import type { Signature, WalkPart } from '../../shared/model/agreement.ts';
import { walkPart } from '../../shared/model/agreement.ts';

export type SigningParty = Signature['party'];

/** A step on the way to a signature. The freelancer, who wrote it, looks at everything at once. */
export type WalkStep = WalkPart | 'look' | 'signature';

/** The steps of one who signs, in order. */
export function walkSteps(party: SigningParty, parts: readonly WalkPart[]): readonly WalkStep[] {
  return party === 'client' ? [...parts, 'signature'] : ['look', 'signature'];
}

/** How far one may go: up to the first part that is not confirmed. */
export function furthestStep(steps: readonly WalkStep[], confirmed: readonly WalkPart[]): WalkStep {
  return steps.find((step) => isPart(step) && !confirmed.includes(step)) ?? 'signature';
}

/** The step that an address asks for, where one may be there already; else the furthest one. Without one asked for, where to go on. */
export function stepShown(
  asked: string | undefined,
  steps: readonly WalkStep[],
  confirmed: readonly WalkPart[],
): WalkStep {
  const furthest = furthestStep(steps, confirmed);
  const place = steps.findIndex((step) => step === asked);
  return steps[place !== -1 && place <= steps.indexOf(furthest) ? place : -1] ?? furthest;
}

export function isPart(step: WalkStep): step is WalkPart {
  return walkPart.safeParse(step).success;
}
