import { useState } from 'react';
import type { Instant } from '../../shared/model/instant.ts';
import { Button } from '../components/Button.tsx';
import type { PageFoot } from '../frame/Page.tsx';
import { useSay } from '../words/useSay.ts';
import { GoneOut } from './GoneOut.tsx';
import { SentMoment } from './SentMoment.tsx';

interface GoneOutAsked {
  /** Whether it is asked now. */
  readonly asks: boolean;
  /** How it was handed over. */
  readonly how: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly isWaiting: boolean;
  readonly notYet: () => void;
  readonly wasSent: (sentAt: Instant | undefined) => void;
}

/** The foot of a page that asks, calmly and in place, whether something has gone out; undefined while nothing is asked. */
export function useGoneOutFoot(asked: GoneOutAsked): PageFoot | undefined {
  const say = useSay();
  const [sentAt, setSentAt] = useState<Instant>();
  if (!asked.asks) {
    return undefined;
  }
  const { how, timeZone, currency, isWaiting, notYet, wasSent } = asked;
  return {
    sentence: (
      <GoneOut
        how={how}
        moment={<SentMoment timeZone={timeZone} currency={currency} value={sentAt} onChange={setSentAt} />}
      />
    ),
    quiet: (
      <Button kind="quiet" onPress={notYet}>
        {say(($) => $.outgoingPage.foot.notYet)}
      </Button>
    ),
    primary: (
      <Button kind="primary" isPending={isWaiting} onPress={() => wasSent(sentAt)}>
        {say(($) => $.outgoingPage.foot.wasSent)}
      </Button>
    ),
  };
}
