import { useEffect, useState } from 'react';
import type { Instant } from '../../shared/model/instant.ts';

const HALF_A_MINUTE_MS = 30_000;

/** The present moment, looked at again every half minute. */
export function useNow(): Instant {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const ticking = window.setInterval(() => setNow(new Date().toISOString()), HALF_A_MINUTE_MS);
    return () => window.clearInterval(ticking);
  }, []);
  return now;
}
