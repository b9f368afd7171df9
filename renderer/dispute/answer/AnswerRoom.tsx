import { useSearch } from '@tanstack/react-router';
import { ButtonLink } from '../../components/ButtonLink.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { WaitingLines } from '../../components/WaitingLines.tsx';
import { useAnswer } from '../../data/useAnswer.ts';
import { useSay } from '../../words/useSay.ts';
import { DisputePage } from '../DisputePage.tsx';
import type { DisputeHere } from '../DisputeRoom.tsx';
import { NoOffer } from '../offer/NoOffer.tsx';
import { stepAddress } from '../path/stepAddress.ts';
import { letterKeeper } from '../saving/keepers.ts';
import { useKept } from '../saving/useKept.ts';
import { LetterSheet } from './LetterSheet.tsx';
import { PaperSheet } from './PaperSheet.tsx';

/** Waits for letter and paper; without what they rest on, it leads there. */
export function AnswerRoom({ here }: { readonly here: DisputeHere }) {
  const say = useSay();
  const { place, checked } = here;
  const { paper } = useSearch({ from: '/projects/$projectId/disputes/$disputeId/answer' });
  const letter = useAnswer('letters.read', place);
  const offer = useAnswer('offers.read', place);
  const printed = useAnswer('offers.print', place);
  const kept = useKept(letterKeeper(place));
  const title = say(($) => $.answer.window);
  for (const answered of [letter, offer, checked]) {
    if (answered.status === 'failed') {
      return (
        <NoOffer here={here} step="answer" title={title} error={answered.error} onRetry={answered.again} />
      );
    }
  }
  if (printed.status === 'failed') {
    return (
      <DisputePage
        here={here}
        step="answer"
        title={title}
        foot={{
          primary: (
            <ButtonLink kind="primary" to={stepAddress('offer')} params={place}>
              {say(($) => $.answer.paper.toOffer)}
            </ButtonLink>
          ),
        }}
      >
        <Trouble
          error={printed.error}
          onRetry={printed.error.code === 'noOption' ? undefined : printed.again}
        />
      </DisputePage>
    );
  }
  if (
    letter.status !== 'here' ||
    offer.status !== 'here' ||
    checked.status !== 'here' ||
    printed.status !== 'here'
  ) {
    return (
      <DisputePage here={here} step="answer" title={title} heading={'\u00a0'}>
        <WaitingLines />
      </DisputePage>
    );
  }
  return paper === true ? (
    <PaperSheet here={here} offer={offer.value} printed={printed.value} />
  ) : (
    <LetterSheet
      here={here}
      letter={kept.change.letter ?? letter.value}
      offer={offer.value}
      assessment={checked.value.assessment}
      printed={printed.value}
      kept={kept}
    />
  );
}
