import type { Day } from '../model/day.ts';
import { addDays } from '../model/day.ts';
import type { AgreementDraft } from '../model/draft.ts';
import type { Template } from './template.ts';

export interface DraftBeginning {
  readonly start: Day | null;
  readonly concludedAtDistance: boolean;
  /** A new id at each call. */
  readonly newId: () => string;
}

/** The first version as a template of the trade has it; the prices are still to be given. Without a start its days are open. */
export function draftFromTemplate(
  template: Template,
  { start, concludedAtDistance, newId }: DraftBeginning,
): AgreementDraft {
  const dayAfter = (days: number) => (start === null ? null : addDays(start, days));
  const deliverables = template.deliverables.map(({ afterDays, criteria, ...deliverable }) => ({
    id: newId(),
    ...deliverable,
    price: null,
    due: dayAfter(afterDays),
    criteria: criteria.map((text) => ({ id: newId(), text })),
  }));
  const { updates } = template;
  return {
    number: 1,
    concludedAtDistance,
    start,
    deliverables,
    exclusions: template.exclusions.map((text) => ({ id: newId(), text })),
    clientDuties: template.clientDuties.map(({ text, afterDays, blocks }) => ({
      id: newId(),
      text,
      due: dayAfter(afterDays),
      blocks: blocks.flatMap((place) => deliverables[place]?.id ?? []),
    })),
    split: 'shares',
    instalments: template.instalments.map(({ label, share, afterDays, deposit }) => ({
      id: newId(),
      label,
      amount: null,
      share,
      due: dayAfter(afterDays),
      ...(deposit === true ? { deposit } : {}),
    })),
    refundPolicy: template.refundPolicy,
    ...(updates === undefined
      ? {}
      : {
          updates: {
            everyDays: updates.everyDays,
            first: dayAfter(updates.afterDays),
            graceDays: updates.graceDays,
          },
        }),
  };
}
