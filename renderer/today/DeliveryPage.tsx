import { afterPreposition } from '../../shared/i18n/afterPreposition.ts';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { QuantityField } from '../components/QuantityField.tsx';
import { weekdayWords } from '../dispute/dayWords.ts';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import { AgreedCriteria } from './AgreedCriteria.tsx';
import type { ItemOf, ItemPageProps } from './itemPageProps.ts';
import { RecordPage } from './RecordPage.tsx';

/** Work to hand over; or, where it cannot be ready, the client hears of it before they ask. */
export function DeliveryPage({ item, recording }: ItemPageProps<ItemOf<'delivery'>>) {
  const say = useSay();
  const language = useLanguage();
  const write = useWriter(item);
  const { key, title, due, delivered, quantity, isHeldUp } = item;
  const client = afterPreposition(language, item.called);
  const missing = quantity - delivered;
  const terms = {
    client,
    due: weekdayWords(write, due),
    day: weekdayWords(write, item.adjustedDue),
    project: item.projectTitle,
  };
  return (
    <RecordPage
      item={item}
      recording={recording}
      heading={say(($) => $.today.delivery.heading, { title })}
      lead={
        <>
          {item.adjustedDue === due
            ? say(($) => $.today.delivery.lead, terms)
            : say(($) => $.today.delivery.leadMoved, terms)}{' '}
          {item.told !== undefined &&
            say(($) => $.today.delivery.told, {
              on: weekdayWords(write, item.told.on),
              day: weekdayWords(write, item.told.day),
            })}{' '}
          {delivered > 0 && say(($) => $.today.delivery.part, { delivered, quantity })}{' '}
          {isHeldUp && say(($) => $.today.delivery.heldUp, { client: item.called })}
        </>
      }
      action={say(($) => $.today.delivery.record)}
      quiet={
        <ButtonLink kind="quiet" to="/today" search={{ item: key, write: true }}>
          {say(($) => $.today.delivery.notice, { client })}
        </ButtonLink>
      }
      fields={({ draft, change, problemOf }) =>
        quantity > 1 && (
          <QuantityField
            label={say(($) => $.today.delivery.quantity)}
            value={draft.quantity}
            most={missing}
            onChange={(more, isUnclear) => change({ quantity: more, isQuantityUnclear: isUnclear })}
            hint={say(($) => $.today.delivery.quantityHint, { count: missing })}
            problem={problemOf('quantity')}
          />
        )
      }
    >
      <AgreedCriteria projectId={item.projectId} deliverable={item.deliverable} />
    </RecordPage>
  );
}
