import type { Profile } from '../../shared/contract/settings.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import { useKept } from '../dispute/saving/useKept.ts';
import { profileKeeper } from './profileKeeper.ts';
import { useSettings } from './useSettings.ts';

interface UsedProfile {
  readonly profile: Profile;
  /** Kept at once. */
  readonly change: (change: Partial<Profile>) => void;
  readonly error: AppError | undefined;
  readonly retry: () => void;
}

/** Who the person is, with what is still on its way to the disk. */
export function useProfile(): UsedProfile {
  const { settings } = useSettings();
  const { change, error } = useKept(profileKeeper);
  return {
    profile: { ...settings.profile, ...change },
    change: profileKeeper.keep,
    error,
    retry: profileKeeper.retry,
  };
}
