import type { Day } from '../model/day.ts';
import { addDays, daysBetween } from '../model/day.ts';
import type { AgreementDraft } from '../model/draft.ts';

/** The draft with its start on another day, and every other day of it as far from the start as before. */
export function moveStart(draft: AgreementDraft, to: Day | null): AgreementDraft {
  if (draft.start === null || to === null) {
    return { ...draft, start: to };
  }
  const by = daysBetween(draft.start, to);
  const moved = (day: Day | null) => (day === null ? null : addDays(day, by));
  return {
    ...draft,
    start: to,
    deliverables: draft.deliverables.map((deliverable) => ({ ...deliverable, due: moved(deliverable.due) })),
    clientDuties: draft.clientDuties.map((duty) => ({ ...duty, due: moved(duty.due) })),
    instalments: draft.instalments.map((instalment) => ({ ...instalment, due: moved(instalment.due) })),
    ...(draft.updates === undefined
      ? {}
      : { updates: { ...draft.updates, first: moved(draft.updates.first) } }),
  };
}
