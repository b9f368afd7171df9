import { useEffect, useState } from 'react';
import type { Instant } from '../../shared/model/instant.ts';
import { instantOf } from '../../shared/model/instant.ts';

const HALF_A_MINUTE_MS = 30_000;

/** The present moment, looked at again every half minute. */
export function useNow(): Instant {
  const [now, setNow] = useState(() => instantOf(new Date()));
  useEffect(() => {
    const ticking = window.setInterval(() => setNow(instantOf(new Date())), HALF_A_MINUTE_MS);
    return () => window.clearInterval(ticking);
  }, []);
  return now;
}
