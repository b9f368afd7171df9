import { addDays } from '../model/day.ts';
import { remindedPromises } from '../updates/promisedUpdates.ts';
import type { DatedOf } from './dated.ts';
import type { DatedSettings } from './datedIn.ts';
import type { DatingNeeds } from './dating.ts';
import { keyOf } from './dating.ts';

/** The days on which the client was promised an update. Who was away on such a day is told when they are back; nobody, once it was kept. */
export function updateDates(
  { project, standing, facts, holidays }: DatingNeeds,
  { before, after }: DatedSettings['updateDays'],
): DatedOf<'update'>[] {
  const span = {
    from: addDays(standing.today, -before),
    to: addDays(standing.today, after),
    holidays,
  };
  return remindedPromises(facts, span).map(({ due, remindAt, status, promise }) => {
    const when = { day: due };
    return {
      kind: 'update',
      key: keyOf(project, 'update', [], when),
      when,
      due,
      lastDay: promise.until,
      status,
      version: promise.version,
      ...(promise.sentOn === undefined ? {} : { doneOn: promise.sentOn }),
      ...(status === 'kept' ? {} : { remindAt }),
    };
  });
}
