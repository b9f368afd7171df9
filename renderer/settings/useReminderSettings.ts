import { useState } from 'react';
import type { AppError } from '../../shared/contract/appError.ts';
import type { ReminderSettings } from '../../shared/contract/settings.ts';
import { DEFAULT_REMINDERS } from '../../shared/contract/settings.ts';
import { useSettings } from './useSettings.ts';

interface UsedReminderSettings {
  readonly reminders: ReminderSettings;
  /** Kept at once. */
  readonly change: (changed: Partial<ReminderSettings>) => void;
  readonly error: AppError | undefined;
}

/** When the app may speak up. What was just chosen counts before it is on the disk: a time is typed faster than it is saved. */
export function useReminderSettings(): UsedReminderSettings {
  const { settings, change, error } = useSettings();
  const [chosen, setChosen] = useState<ReminderSettings>();
  const reminders = chosen ?? settings.reminders ?? DEFAULT_REMINDERS;
  return {
    reminders,
    error,
    change: (changed) => {
      const next = { ...reminders, ...changed };
      setChosen(next);
      change({ reminders: next });
    },
  };
}
