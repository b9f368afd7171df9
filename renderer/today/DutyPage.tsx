import { afterPreposition } from '../../shared/i18n/afterPreposition.ts';
import { SideList, SideRow } from '../agreement/SideList.tsx';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { weekdayWords } from '../dispute/dayWords.ts';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import type { ItemOf, ItemPageProps } from './itemPageProps.ts';
import { RecordPage } from './RecordPage.tsx';

/** What the client supplies, and what waits for it. */
export function DutyPage({ item, recording }: ItemPageProps<ItemOf<'duty'>>) {
  const say = useSay();
  const language = useLanguage();
  const write = useWriter(item);
  const { key, text, daysLate, blocks, askedOn } = item;
  const client = afterPreposition(language, item.called);
  const terms = { client, day: weekdayWords(write, item.when.day), project: item.projectTitle };
  return (
    <RecordPage
      item={item}
      recording={recording}
      heading={say(($) => $.today.duty.heading, { text })}
      lead={
        <>
          {daysLate > 0
            ? say(($) => $.today.duty.leadLate, { ...terms, count: daysLate })
            : say(($) => $.today.duty.lead, terms)}{' '}
          {askedOn !== undefined &&
            say(($) => $.today.duty.asked, { client, day: weekdayWords(write, askedOn) })}
        </>
      }
      action={say(($) => $.today.duty.record)}
      quiet={
        <ButtonLink kind="quiet" to="/today" search={{ item: key, write: true }}>
          {say(($) => $.today.duty.remind, { client })}
        </ButtonLink>
      }
    >
      <SideList title={say(($) => $.today.duty.blocks)}>
        {blocks.length === 0 && <SideRow>{say(($) => $.today.duty.noBlocks)}</SideRow>}
        {blocks.map(({ deliverable, title, day }) => (
          <SideRow key={deliverable} end={say(($) => $.today.duty.now, { day: weekdayWords(write, day) })}>
            {title}
          </SideRow>
        ))}
      </SideList>
    </RecordPage>
  );
}
