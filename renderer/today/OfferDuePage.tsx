import { useState } from 'react';
import { afterPreposition } from '../../shared/i18n/afterPreposition.ts';
import { Button } from '../components/Button.tsx';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useCall } from '../data/useCall.ts';
import { weekdayWords } from '../dispute/dayWords.ts';
import { Page } from '../frame/Page.tsx';
import { useUndo } from '../frame/undo.ts';
import { useGoneOutFoot } from '../outgoing/useGoneOutFoot.tsx';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import { ItemMenu } from './ItemMenu.tsx';
import type { ItemOf } from './itemPageProps.ts';
import { TodayStrip } from './TodayStrip.tsx';
import { ZoneNote } from './ZoneNote.tsx';

/** An offer that is written, or that runs out. That it has gone out stays for good, so that is asked for once more. */
export function OfferDuePage({ item }: { readonly item: ItemOf<'offer'> }) {
  const say = useSay();
  const language = useLanguage();
  const write = useWriter(item);
  const { offer } = useUndo();
  const marking = useCall('offers.markSent');
  const [asks, setAsks] = useState(false);
  const { projectId, dispute: disputeId, sentOn, daysLeft, timeZone, currency } = item;
  const client = afterPreposition(language, item.called);
  const day = weekdayWords(write, item.when.day);
  const project = item.projectTitle;
  const asking = useGoneOutFoot({
    asks,
    how: say(($) => $.today.offer.sealed),
    timeZone,
    currency,
    isWaiting: marking.isWaiting,
    notYet: () => setAsks(false),
    wasSent: (sentAt) => {
      void marking
        .call({ projectId, disputeId, ...(sentAt === undefined ? {} : { sentAt }) })
        .then((marked) => {
          if (marked.ok) {
            setAsks(false);
            offer({ said: say(($) => $.today.offer.isSent, { client }) });
          }
        });
    },
  });
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
      more={<ItemMenu item={item} />}
      foot={
        asking ?? {
          quiet: sentOn === undefined && (
            <Button kind="quiet" onPress={() => setAsks(true)}>
              {say(($) => $.today.offer.sent)}
            </Button>
          ),
          primary: (
            <ButtonLink
              kind="primary"
              to="/projects/$projectId/disputes/$disputeId/answer"
              params={{ projectId, disputeId }}
            >
              {say(($) => $.today.offer.answer)}
            </ButtonLink>
          ),
        }
      }
    >
      {marking.error !== undefined && <Trouble error={marking.error} />}
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
