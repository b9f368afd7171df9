import { afterPreposition } from '../../shared/i18n/afterPreposition.ts';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { weekdayWords } from '../dispute/dayWords.ts';
import { Page } from '../frame/Page.tsx';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import { ItemMenu } from './ItemMenu.tsx';
import type { ItemOf, ItemPageProps } from './itemPageProps.ts';
import { TodayStrip } from './TodayStrip.tsx';
import { ZoneNote } from './ZoneNote.tsx';

/** An offer that is written, or that runs out. */
export function OfferDuePage({ item, recording }: ItemPageProps<ItemOf<'offer'>>) {
  const say = useSay();
  const language = useLanguage();
  const write = useWriter(item);
  const { projectId, dispute, sentOn, daysLeft } = item;
  const client = afterPreposition(language, item.called);
  const day = weekdayWords(write, item.when.day);
  const project = item.projectTitle;
  return (
    <Page
      title={heading()}
      lead={
        <>
          {sentOn === undefined
            ? say(($) => $.today.offer.leadUnsent, { day, project })
            : say(($) => $.today.offer.leadSent, { sent: weekdayWords(write, sentOn), project })}
          <ZoneNote item={item} />
        </>
      }
      strip={<TodayStrip />}
      more={<ItemMenu item={item} tell={recording.tell} />}
      foot={{
        sentence: <span role="status">{recording.note}</span>,
        primary: (
          <ButtonLink
            kind="primary"
            to="/projects/$projectId/disputes/$disputeId/answer"
            params={{ projectId, disputeId: dispute }}
          >
            {say(($) => $.today.offer.answer)}
          </ButtonLink>
        ),
      }}
    >
      {null}
    </Page>
  );

  function heading(): string {
    if (daysLeft < 0) {
      return say(($) => $.today.offer.headingOver, { client, day });
    }
    return sentOn === undefined
      ? say(($) => $.today.offer.headingUnsent, { client })
      : say(($) => $.today.offer.headingSent, { client, day });
  }
}
