import { useState } from 'react';
import { useSay } from '../../words/useSay.ts';
import { useLanguage } from '../../words/useLanguage.ts';
import { afterPreposition } from '../../../shared/i18n/afterPreposition.ts';
import type { DisputeHere } from '../DisputeRoom.tsx';
import { AddOption } from './AddOption.tsx';
import { AgreedLines } from './AgreedLines.tsx';
import { BarCell } from './BarCell.tsx';
import { Goodwill } from './Goodwill.tsx';
import { InTheOffer } from './InTheOffer.tsx';
import { costWords, worthWords } from './breakdownWords.ts';
import type { OfferTerms } from './offerTerms.ts';
import { OptionHead } from './OptionHead.tsx';
import { OptionLines } from './OptionLines.tsx';
import styles from './OptionTable.module.css';
import type { OfferEdits } from './useOfferEdits.ts';

export interface OptionTableProps {
  readonly here: DisputeHere;
  readonly terms: OfferTerms;
  readonly edits: OfferEdits;
}

const MOST_OPTIONS = 3;
/** What a full bar is worth, over the largest of all: so that no bar looks like all there is. */
const HEADROOM = 1.07;

/** A column for what is due by the agreement, then one for each option. Rows line up, and all bars share one scale. */
export function OptionTable({ here, terms, edits }: OptionTableProps) {
  const say = useSay();
  const language = useLanguage();
  const [added, setAdded] = useState<string>();
  const { write, called } = here;
  const { offer, agreedFigures, optionFigures } = terms;
  const all = [agreedFigures, ...optionFigures];
  const most = Math.max(1, ...all.flatMap(({ cost, worth }) => [cost, worth])) * HEADROOM;
  const forName = afterPreposition(language, called);
  const hasRoom = offer.options.length < MOST_OPTIONS;
  const columns = offer.options.map((option, index) => ({
    option,
    index,
    figures: optionFigures[index] ?? agreedFigures,
  }));
  const rest = hasRoom ? <td className={styles.rest} colSpan={MOST_OPTIONS - offer.options.length} /> : null;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.forReaders}>{say(($) => $.offerPage.table)}</caption>
        <colgroup>
          <col className={styles.labels} />
          <col />
          <col />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            <td />
            <th scope="col" className={styles.agreed}>
              <span className={styles.kicker}>{say(($) => $.offerPage.due)}</span>
              <span className={styles.title}>{say(($) => $.offerPage.byAgreement)}</span>
            </th>
            {columns.map(({ option, index }) => (
              <th key={option.id} scope="col" className={styles.option}>
                <OptionHead
                  here={here}
                  terms={terms}
                  edits={edits}
                  option={option}
                  index={index}
                  onAdded={setAdded}
                />
              </th>
            ))}
            {hasRoom && (
              <td colSpan={MOST_OPTIONS - offer.options.length} className={styles.option}>
                <AddOption terms={terms} edits={edits} />
              </td>
            )}
          </tr>
        </thead>
        <tbody>
          <tr className={styles.lines}>
            <th scope="row">{say(($) => $.offerPage.rows.gets, { name: called })}</th>
            <td className={styles.agreed}>
              <AgreedLines here={here} terms={terms} edits={edits} />
            </td>
            {columns.map(({ option }) => (
              <td key={option.id} className={styles.option}>
                <OptionLines here={here} terms={terms} edits={edits} option={option} added={added} />
              </td>
            ))}
            {rest}
          </tr>
          <tr>
            <th scope="row">{say(($) => $.offerPage.rows.pays, { name: called })}</th>
            {[agreedFigures, ...columns.map(({ figures }) => figures)].map(
              ({ stillToPay, refund }, place) => (
                <td key={place} className={place === 0 ? styles.agreed : styles.option}>
                  <span className={styles.amount}>{write.money(stillToPay)}</span>
                  {refund > 0 && (
                    <span className={styles.second}>
                      {say(($) => $.offerPage.paidBack, { amount: write.money(refund) })}
                    </span>
                  )}
                </td>
              ),
            )}
            {rest}
          </tr>
          <tr>
            <th scope="row">{say(($) => $.offerPage.rows.costs)}</th>
            <td className={styles.agreed}>
              <BarCell write={write} amount={agreedFigures.cost} most={most} tone="cost">
                {costWords(say, write, agreedFigures)}
              </BarCell>
            </td>
            {columns.map(({ option, figures }) => (
              <td key={option.id} className={styles.option}>
                <BarCell write={write} amount={figures.cost} most={most} tone="cost">
                  {costWords(say, write, figures)}
                </BarCell>
              </td>
            ))}
            {rest}
          </tr>
          <tr>
            <th scope="row">{say(($) => $.offerPage.rows.worth, { name: forName })}</th>
            <td className={styles.agreed}>
              <BarCell write={write} amount={agreedFigures.worth} most={most} tone="worth">
                {worthWords(say, write, agreedFigures, terms.agreed)}
              </BarCell>
            </td>
            {columns.map(({ option, figures }) => (
              <td key={option.id} className={styles.option}>
                <BarCell write={write} amount={figures.worth} most={most} tone="worth">
                  {worthWords(say, write, figures, option.lines)}
                </BarCell>
              </td>
            ))}
            {rest}
          </tr>
          <tr>
            <th scope="row">{say(($) => $.offerPage.rows.goodwill)}</th>
            <td className={styles.agreed}>{say(($) => $.offerPage.noGoodwill)}</td>
            {columns.map(({ option, figures }) => (
              <td key={option.id} className={styles.option}>
                <Goodwill here={here} terms={terms} figures={figures} />
              </td>
            ))}
            {rest}
          </tr>
          <tr>
            <th scope="row">{say(($) => $.offerPage.rows.included)}</th>
            <td className={styles.agreed}>
              <span className={styles.quiet}>{say(($) => $.offerPage.atLeast)}</span>
            </td>
            {columns.map(({ option, index }) => (
              <td key={option.id} className={styles.option}>
                <InTheOffer option={option} index={index} edits={edits} />
              </td>
            ))}
            {rest}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
