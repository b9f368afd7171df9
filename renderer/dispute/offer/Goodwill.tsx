import type { OptionFigures } from '../../../shared/offers/figures.ts';
import { SignedWords } from '../../components/SignedWords.tsx';
import { useLanguage } from '../../words/useLanguage.ts';
import { afterPreposition } from '../../../shared/i18n/afterPreposition.ts';
import { useSay } from '../../words/useSay.ts';
import type { DisputeHere } from '../DisputeRoom.tsx';
import type { OfferTerms } from './offerTerms.ts';
import styles from './Goodwill.module.css';

interface GoodwillProps {
  readonly here: DisputeHere;
  readonly terms: OfferTerms;
  readonly figures: OptionFigures;
}

/** What an option costs beyond what the agreement costs anyway; and where it gives too little, or costs too much, in words. */
export function Goodwill({ here: { write, called }, terms, figures }: GoodwillProps) {
  const say = useSay();
  const name = afterPreposition(useLanguage(), called);
  const { agreedFigures, offer } = terms;
  const missing = agreedFigures.reduction - figures.reduction;
  const over = offer.limit === undefined ? 0 : figures.cost - offer.limit;
  const notes = [
    ...(missing > 0 ? [say(($) => $.offerPage.less, { amount: write.money(missing) })] : []),
    ...(missing <= 0 && figures.worth < agreedFigures.worth
      ? [say(($) => $.offerPage.worthLess, { name })]
      : []),
    ...(over > 0 ? [say(($) => $.offerPage.overLimit, { amount: write.money(over) })] : []),
  ];
  return (
    <>
      <span className={styles.amount}>{write.money(figures.cost - agreedFigures.cost)}</span>
      {notes.map((note) => (
        <span key={note} className={styles.note}>
          <SignedWords kind="needs">{note}</SignedWords>
        </span>
      ))}
    </>
  );
}
