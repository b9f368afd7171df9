import { dayLeftInLetter } from '../../../shared/letters/dayLeftInLetter.ts';
import type { Language } from '../../../shared/model/basics.ts';
import type { Offer } from '../../../shared/model/offer.ts';
import type { Assessment } from '../../../shared/rulebook/assessment.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { TextLink } from '../../components/TextLink.tsx';
import { useNow } from '../../data/useNow.ts';
import { useSay } from '../../words/useSay.ts';
import { weekdayWords } from '../dayWords.ts';
import type { DisputeHere } from '../DisputeRoom.tsx';
import { stepAddress } from '../path/stepAddress.ts';
import { useReadOnly } from '../readOnly.ts';

interface OfferPastProps {
  readonly here: DisputeHere;
  readonly offer: Offer;
}

/** Before an offer goes out whose last day has passed. */
export function OfferPast({ here: { write, place }, offer: { validUntil } }: OfferPastProps) {
  const say = useSay();
  const isReadOnly = useReadOnly();
  const now = useNow();
  return validUntil >= write.dayOf(now) ? null : (
    <Notice kind="needs" title={say(($) => $.answer.past, { day: weekdayWords(write, validUntil) })}>
      {!isReadOnly && (
        <TextLink to={stepAddress('offer')} params={place}>
          {say(($) => $.answer.pastNext)}
        </TextLink>
      )}
    </Notice>
  );
}

interface LetterNamesOtherDayProps extends OfferPastProps {
  readonly body: string;
  readonly language: Language;
  readonly assessment: Assessment;
  readonly onDraftAnew: () => void;
}

/** A letter that was written in stays as it is when the offer gets another last day. A day that has passed is seen to first. */
export function LetterNamesOtherDay(props: LetterNamesOtherDayProps) {
  const { here, offer, body, language, assessment, onDraftAnew } = props;
  const say = useSay();
  const isReadOnly = useReadOnly();
  const now = useNow();
  const { write, project } = here;
  const isPast = offer.validUntil < write.dayOf(now);
  const named = isPast ? undefined : dayLeftInLetter(body, { project, assessment, offer, language });
  return named === undefined || isReadOnly ? null : (
    <Notice
      kind="needs"
      title={say(($) => $.answer.otherDay, {
        named: weekdayWords(write, named),
        day: weekdayWords(write, offer.validUntil),
      })}
    >
      <p>{say(($) => $.answer.otherDayNext)}</p>
      <div>
        <Button size="small" onPress={onDraftAnew}>
          {say(($) => $.answer.anew)}
        </Button>
      </div>
    </Notice>
  );
}
