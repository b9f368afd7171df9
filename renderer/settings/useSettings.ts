import type { AppError } from '../../shared/contract/appError.ts';
import type { Settings } from '../../shared/contract/settings.ts';
import { DEFAULT_SETTINGS } from '../../shared/contract/settings.ts';
import { useAnswer } from '../data/useAnswer.ts';
import { useCall } from '../data/useCall.ts';

interface UsedSettings {
  readonly settings: Settings;
  /** Kept at once. */
  readonly change: (change: Partial<Settings>) => void;
  readonly error: AppError | undefined;
}

/** What the person set for the app as a whole, and the way to change it. */
export function useSettings(): UsedSettings {
  const start = useAnswer('app.start');
  const { call, error } = useCall('settings.save');
  const settings = start.status === 'here' ? start.value.settings : DEFAULT_SETTINGS;
  return {
    settings,
    error,
    change: (change) => void call({ ...settings, ...change }),
  };
}
