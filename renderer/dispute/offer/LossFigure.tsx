import type { ReactNode } from 'react';
import { useId, useRef } from 'react';
import type { Money } from '../../../shared/model/money.ts';
import type { Offer } from '../../../shared/model/offer.ts';
import { pushApart } from '../../../shared/pictures/placing.ts';
import { Button } from '../../components/Button.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { screenCanvas } from '../../components/screenCanvas.ts';
import { useWidth } from '../../components/useWidth.ts';
import { afterPreposition } from '../../../shared/i18n/afterPreposition.ts';
import { useLanguage } from '../../words/useLanguage.ts';
import { useSay } from '../../words/useSay.ts';
import { partMark, withParts } from '../../words/withParts.tsx';
import { numberWord } from '../numberWord.ts';
import { ValuePopover } from '../ValuePopover.tsx';
import styles from './LossFigure.module.css';
import type { OptionTableProps } from './OptionTable.tsx';

const SMALL = { size: 14, strong: false };
const GAP = 20;

/** What is due, what the options cost, the limit and the loss of the client, on one line and true to scale. */
export function LossFigure({ here, terms, edits }: OptionTableProps) {
  const say = useSay();
  const language = useLanguage();
  const heading = useId();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const { write, called, project } = here;
  const { offer, agreedFigures, optionFigures } = terms;
  const costs = optionFigures
    .filter((_figures, index) => offer.options[index]?.included === true)
    .map(({ cost }) => cost);
  const most = Math.max(0, ...costs);
  const { limit, yearlyWorth } = offer;
  const known = Math.max(yearlyWorth ?? 0, limit ?? 0, most, agreedFigures.cost, 1);
  const whole = yearlyWorth === undefined ? known * 1.25 : known;
  const at = (amount: Money) => (100 * amount) / whole;

  const due = say(($) => $.offerPage.loss.due, { amount: write.money(agreedFigures.cost) });
  const limitWords =
    limit === undefined
      ? say(($) => $.offerPage.loss.setLimit)
      : say(($) => $.offerPage.loss.limit, { amount: write.money(limit) });
  const [dueLeft = 0, limitLeft] = labelPlaces(
    [
      { at: agreedFigures.cost / whole, text: due },
      { at: (limit ?? whole) / whole, text: limitWords },
    ],
    width,
  );
  const isStacked = limitLeft === undefined;

  return (
    <section className={styles.loss} aria-labelledby={heading}>
      <h2 id={heading}>
        {yearlyWorth === undefined
          ? say(($) => $.offerPage.loss.unknown, { name: project.client.name })
          : say(($) => $.offerPage.loss.known, {
              name: project.client.name,
              amount: write.money(yearlyWorth),
            })}
      </h2>
      <div ref={place} className={isStacked ? styles.stacked : styles.above}>
        <span className={styles.label} style={isStacked ? undefined : { left: dueLeft }}>
          {withParts(
            say(($) => $.offerPage.loss.due, { amount: partMark(0) }),
            <span className={styles.amount}>{write.money(agreedFigures.cost)}</span>,
          )}
        </span>
        <span className={styles.label} style={isStacked ? undefined : { left: limitLeft }}>
          <PrivateAmount
            here={here}
            terms={terms}
            edits={edits}
            field="limit"
            label={say(($) => $.offerPage.fields.limit)}
            unset={say(($) => $.offerPage.loss.setLimit)}
            sentence={say(($) => $.offerPage.loss.limit, { amount: partMark(0) })}
          />
        </span>
      </div>
      <div className={styles.bar} aria-hidden="true">
        <span className={styles.fill} style={{ width: `${at(most)}%` }} />
        <span className={styles.due} style={{ left: `${at(agreedFigures.cost)}%` }} />
        {limit !== undefined && <span className={styles.limit} style={{ left: `${at(limit)}%` }} />}
      </div>
      <div className={styles.below}>
        <span>{costs.length > 0 && <CostRange here={here} costs={costs} />}</span>
        <span>
          <PrivateAmount
            here={here}
            terms={terms}
            edits={edits}
            field="yearlyWorth"
            label={say(($) => $.offerPage.fields.year, { name: afterPreposition(language, called) })}
            unset={say(($) => $.offerPage.loss.setYear, { name: afterPreposition(language, called) })}
            sentence={say(($) => $.offerPage.loss.year, {
              name: project.client.name,
              amount: partMark(0),
            })}
          />
        </span>
      </div>
    </section>
  );
}

function CostRange({
  here: { write },
  costs,
}: Pick<OptionTableProps, 'here'> & { readonly costs: readonly Money[] }) {
  const say = useSay();
  const [least, most] = [Math.min(...costs), Math.max(...costs)];
  const strong = (amount: Money) => <span className={styles.amount}>{write.money(amount)}</span>;
  return least === most || costs.length === 1
    ? withParts(
        say(($) => $.offerPage.loss.same, { amount: partMark(0) }),
        strong(most),
      )
    : withParts(
        say(($) => $.offerPage.loss.range, {
          least: partMark(0),
          most: partMark(1),
          number: numberWord(say, costs.length),
        }),
        strong(least),
        strong(most),
      );
}

interface PrivateAmountProps extends OptionTableProps {
  readonly field: 'limit' | 'yearlyWorth';
  readonly label: string;
  /** What stands there while none is said. */
  readonly unset: string;
  /** With room for the amount. */
  readonly sentence: string;
}

/** An amount for the freelancer's eyes only, which can be left open. */
function PrivateAmount({
  here: { write },
  terms,
  edits,
  field,
  label,
  unset,
  sentence,
}: PrivateAmountProps): ReactNode {
  const say = useSay();
  const amount = terms.offer[field];
  const popover = (
    <ValuePopover label={label} value={amount === undefined ? unset : write.money(amount)}>
      {(close) => (
        <>
          <MoneyField
            label={label}
            writer={write}
            value={amount ?? null}
            onChange={(value) => {
              if (value !== null) {
                edits.change({ [field]: value } satisfies Partial<Offer>);
              }
            }}
            hint={say(($) => $.offerPage.fields.privately)}
          />
          {amount !== undefined && (
            <div>
              <Button
                size="small"
                kind="quiet"
                onPress={() => {
                  edits.change({ [field]: undefined } satisfies Partial<Offer>);
                  close();
                }}
              >
                {say(($) => $.offerPage.fields.takeAway)}
              </Button>
            </div>
          )}
        </>
      )}
    </ValuePopover>
  );
  return amount === undefined ? popover : withParts(sentence, popover);
}

/** Each label over its mark, as near as its neighbour allows; empty where they do not fit on one line. */
function labelPlaces(
  labels: readonly { readonly at: number; readonly text: string }[],
  width: number,
): number[] {
  const canvas = screenCanvas(width);
  const wishes = labels.map(({ at, text }) => {
    const needed = canvas.measure(text, SMALL);
    return { from: at * width - needed / 2, width: needed };
  });
  return pushApart(wishes, GAP, { from: 0, to: width }) ?? [];
}
