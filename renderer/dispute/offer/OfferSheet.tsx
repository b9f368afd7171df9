import { useMemo } from 'react';
import type { Offer } from '../../../shared/model/offer.ts';
import type { Assessment } from '../../../shared/rulebook/assessment.ts';
import { Button } from '../../components/Button.tsx';
import { ButtonLink } from '../../components/ButtonLink.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { useLanguage } from '../../words/useLanguage.ts';
import { useSay } from '../../words/useSay.ts';
import { partMark, withParts } from '../../words/withParts.tsx';
import { AtTop } from '../AtTop.tsx';
import { DisputePage } from '../DisputePage.tsx';
import type { DisputeHere } from '../DisputeRoom.tsx';
import { stepAddress } from '../path/stepAddress.ts';
import { SinceComplaint } from '../SinceComplaint.tsx';
import type { Kept } from '../saving/Keeper.ts';
import type { OfferChange } from '../saving/keepers.ts';
import { offerKeeper } from '../saving/keepers.ts';
import { ValuePopover } from '../ValuePopover.tsx';
import { LossFigure } from './LossFigure.tsx';
import { offerHeading } from './offerHeading.ts';
import { offerTerms } from './offerTerms.ts';
import { OptionTable } from './OptionTable.tsx';
import { ValidUntil } from './ValidUntil.tsx';
import { useOfferEdits } from './useOfferEdits.ts';

interface OfferSheetProps {
  readonly here: DisputeHere;
  readonly assessment: Assessment;
  readonly offer: Offer;
  readonly kept: Kept<OfferChange>;
}

export function OfferSheet({ here, assessment, offer, kept }: OfferSheetProps) {
  const say = useSay();
  const language = useLanguage();
  const { project, write, called, place } = here;
  const edits = useOfferEdits(place);
  const terms = useMemo(
    () => offerTerms(project, assessment, offer, language),
    [project, assessment, offer, language],
  );
  const costs = terms.optionFigures
    .filter((_figures, index) => offer.options[index]?.included === true)
    .map(({ cost }) => cost);
  return (
    <DisputePage
      here={here}
      step="offer"
      title={offerHeading(say, write, costs)}
      lead={withParts(
        say(($) => $.offerPage.lead, { hour: partMark(0), name: called }),
        <ValuePopover label={say(($) => $.offerPage.hour)} value={write.money(offer.hourlyCost)}>
          <MoneyField
            label={say(($) => $.offerPage.hour)}
            writer={write}
            value={offer.hourlyCost}
            onChange={(hourlyCost) => {
              if (hourlyCost !== null) {
                edits.change({ hourlyCost });
              }
            }}
            hint={say(($) => $.offerPage.fields.privately)}
          />
        </ValuePopover>,
      )}
      foot={{
        sentence: (
          <ValidUntil offer={offer} write={write} onChange={(validUntil) => edits.change({ validUntil })} />
        ),
        quiet:
          costs.length === 0 ? undefined : (
            <ButtonLink kind="quiet" to={stepAddress('answer')} params={place} search={{ paper: true }}>
              {say(($) => $.offerPage.asPdf)}
            </ButtonLink>
          ),
        primary:
          costs.length === 0 ? (
            <Button kind="primary" onPress={focusFirstOption}>
              {say(($) => $.offerPage.go)}
            </Button>
          ) : (
            <ButtonLink kind="primary" to={stepAddress('answer')} params={place}>
              {say(($) => $.offerPage.go)}
            </ButtonLink>
          ),
      }}
    >
      {kept.error !== undefined && (
        <AtTop>
          <Trouble error={kept.error} onRetry={offerKeeper(place).retry} />
        </AtTop>
      )}
      <SinceComplaint here={here} assessment={assessment} />
      <OptionTable here={here} terms={terms} edits={edits} />
      <LossFigure here={here} terms={terms} edits={edits} />
    </DisputePage>
  );
}

/** Nothing is in the offer: it leads to where that is said, or to where an option is added. */
function focusFirstOption(): void {
  document.querySelector<HTMLElement>('[data-included] input, [data-add-option] button')?.focus();
}
