import type { Instant } from '../../shared/model/instant.ts';
import { InstantField } from '../components/InstantField.tsx';
import { isStillToCome } from '../data/isStillToCome.ts';
import { useNow } from '../data/useNow.ts';
import { momentWords } from '../dispute/dayWords.ts';
import { ValuePopover } from '../dispute/ValuePopover.tsx';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';

interface SentMomentProps {
  readonly timeZone: string;
  readonly currency: string;
  /** Undefined: just now. */
  readonly value: Instant | undefined;
  readonly onChange: (value: Instant | undefined) => void;
}

/** When it was sent: just now, unless another moment is given. */
export function SentMoment({ timeZone, currency, value, onChange }: SentMomentProps) {
  const say = useSay();
  const now = useNow();
  const write = useWriter({ timeZone, currency });
  const label = say(($) => $.outgoingPage.foot.sentAt);
  return (
    <ValuePopover
      label={label}
      value={value === undefined ? say(($) => $.outgoingPage.foot.sentNow) : momentWords(write, value)}
    >
      <InstantField
        label={label}
        timeZone={timeZone}
        value={value ?? now}
        onChange={(at) => onChange(at ?? undefined)}
        problem={
          value !== undefined && isStillToCome(value, now)
            ? say(($) => $.outgoingPage.foot.sentAtLater)
            : undefined
        }
      />
    </ValuePopover>
  );
}
