import type { ReminderMemory } from '../../shared/reminders/memory.ts';
import { EMPTY_MEMORY, reminderMemory } from '../../shared/reminders/memory.ts';
import type { SmallStoreNeeds } from './SmallStore.ts';
import { SmallStore } from './SmallStore.ts';

/**
 * What was told and what is to wait, in `reminders.json`. Where the file is lost, all that is open and due is told again: in one
 * notice, as everything that comes due at once is.
 */
export class ReminderStore extends SmallStore<ReminderMemory> {
  constructor(needs: SmallStoreNeeds) {
    super(needs, { name: 'reminders', model: reminderMemory, empty: EMPTY_MEMORY });
  }
}
