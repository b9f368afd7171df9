import type { Settings } from '../../shared/contract/settings.ts';
import { DEFAULT_SETTINGS, settings } from '../../shared/contract/settings.ts';
import type { SmallStoreNeeds } from './SmallStore.ts';
import { SmallStore } from './SmallStore.ts';

/** What the person set for the app as a whole, in memory and in `settings.json`. */
export class SettingsStore extends SmallStore<Settings> {
  constructor(needs: SmallStoreNeeds) {
    super(needs, { name: 'settings', model: settings, empty: DEFAULT_SETTINGS });
  }
}
