import type { OfferOption } from '../../../shared/model/offer.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { useSay } from '../../words/useSay.ts';
import { optionLetter } from './optionLetter.ts';
import styles from './InTheOffer.module.css';
import type { OfferEdits } from './useOfferEdits.ts';

interface InTheOfferProps {
  readonly option: OfferOption;
  readonly index: number;
  readonly edits: OfferEdits;
}

export function InTheOffer({ option, index, edits }: InTheOfferProps) {
  const say = useSay();
  return (
    <div data-included className={styles.included}>
      <Checkbox
        isSelected={option.included}
        onChange={(included) => edits.changeOption(option.id, { included })}
      >
        {say(($) => $.offerPage.option, { letter: optionLetter(index) })}
      </Checkbox>
    </div>
  );
}
