import type { Say } from '../../shared/i18n/translator.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { Day } from '../../shared/model/day.ts';
import type { DeliverableStanding } from '../../shared/rulebook/standing.ts';
import type { StateWords } from '../projects/projectState.ts';

/** How a deliverable stands, in a few words: what needs doing comes before what is done. */
export function deliverableState(say: Say, write: Writer, one: DeliverableStanding, today: Day): StateWords {
  const pieces = { delivered: write.number(one.delivered), quantity: write.number(one.quantity) };
  if (one.cureBy !== undefined) {
    const day = write.day(one.cureBy, Number(today.slice(0, 4)));
    return one.cureBy < today
      ? { sign: 'risk', words: say(($) => $.agreement.states.notPutRight, { day }) }
      : { sign: 'needs', words: say(($) => $.agreement.states.putRight, { day }) };
  }
  if (one.acceptedOn !== undefined) {
    const how = one.acceptedOn.how === 'event' ? 'accepted' : 'silence';
    return { sign: 'settled', words: say(($) => $.agreement.states[how]) };
  }
  if (one.fullDay !== undefined) {
    return { sign: 'waiting', words: say(($) => $.agreement.states.delivered) };
  }
  if (one.daysLate > 0) {
    return one.delivered > 0
      ? { sign: 'risk', words: say(($) => $.agreement.states.partLate, pieces) }
      : { sign: 'risk', words: say(($) => $.agreement.states.late, { count: one.daysLate }) };
  }
  return {
    words:
      one.delivered > 0 ? say(($) => $.agreement.states.part, pieces) : say(($) => $.agreement.states.open),
  };
}
