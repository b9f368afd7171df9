import type { Writer } from '../../../shared/i18n/writer.ts';
import type { Day } from '../../../shared/model/day.ts';
import { instantOf } from '../../../shared/model/instant.ts';
import type { Offer } from '../../../shared/model/offer.ts';
import { SignedWords } from '../../components/SignedWords.tsx';
import { useSay } from '../../words/useSay.ts';
import { partMark, withParts } from '../../words/withParts.tsx';
import { weekdayWords } from '../dayWords.ts';
import { KeptDayField } from '../KeptDayField.tsx';
import { ValuePopover } from '../ValuePopover.tsx';

interface ValidUntilProps {
  readonly offer: Offer;
  readonly write: Writer;
  readonly onChange: (day: Day) => void;
}

/** Until when the offer stands. */
export function ValidUntil({ offer: { validUntil }, write, onChange }: ValidUntilProps) {
  const say = useSay();
  const today = write.dayOf(instantOf(new Date()));
  const isPast = validUntil < today;
  const sentence = withParts(
    isPast
      ? say(($) => $.offerPage.untilPast, { day: partMark(0) })
      : say(($) => $.offerPage.until, { day: partMark(0) }),
    <ValuePopover label={say(($) => $.offerPage.fields.until)} value={weekdayWords(write, validUntil)}>
      <KeptDayField
        label={say(($) => $.offerPage.fields.until)}
        value={validUntil}
        onChange={(day) => {
          if (day !== null) {
            onChange(day);
          }
        }}
        earliest={today}
        early={say(($) => $.offerPage.fields.past)}
      />
    </ValuePopover>,
  );
  return isPast ? <SignedWords kind="needs">{sentence}</SignedWords> : <span>{sentence}</span>;
}
