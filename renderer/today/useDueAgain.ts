import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { Today } from '../../shared/contract/today.ts';
import { instantOf } from '../../shared/model/instant.ts';
import { useNow } from '../data/useNow.ts';
import { isOutdated } from './isOutdated.ts';

/**
 * Asks again for what is due once a day begins or a promised moment passes, and when the window is come back to: the machine may have
 * slept meanwhile.
 */
export function useDueAgain(today: Today | undefined): void {
  const client = useQueryClient();
  const now = useNow();
  const look = useEffectEvent(() => {
    if (today !== undefined && isOutdated(today.asOf, today.items, instantOf(new Date()))) {
      void client.invalidateQueries({ queryKey: ['today.read'] });
      // Whether the machine shows notifications is known once it was to show one.
      void client.invalidateQueries({ queryKey: ['reminders.state'] });
    }
  });
  useEffect(() => look(), [now]);
  useEffect(() => {
    const lookAgain = () => look();
    window.addEventListener('focus', lookAgain);
    document.addEventListener('visibilitychange', lookAgain);
    return () => {
      window.removeEventListener('focus', lookAgain);
      document.removeEventListener('visibilitychange', lookAgain);
    };
  }, []);
}
