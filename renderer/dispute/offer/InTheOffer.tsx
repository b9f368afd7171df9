import type { OfferOption } from '../../../shared/model/offer.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { SignedWords } from '../../components/SignedWords.tsx';
import { useSay } from '../../words/useSay.ts';
import { useReadOnly } from '../readOnly.ts';
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
  const words = say(($) => $.offerPage.option, { letter: optionLetter(index) });
  if (useReadOnly()) {
    return option.included ? <SignedWords kind="settled">{words}</SignedWords> : null;
  }
  return (
    <div data-included className={styles.included}>
      <Checkbox
        isSelected={option.included}
        onChange={(included) => edits.changeOption(option.id, { included })}
      >
        {words}
      </Checkbox>
    </div>
  );
}
