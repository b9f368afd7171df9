import { ButtonLink } from '../../components/ButtonLink.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useSay } from '../../words/useSay.ts';
import { AtTop } from '../AtTop.tsx';
import type { DisputeHere } from '../DisputeRoom.tsx';

/** As long as the client waits for a first word: a reply is written in a minute, and listening takes longer. */
export function ReplyFirst({ here }: { readonly here: DisputeHere }) {
  const say = useSay();
  const { dispute, project, place, called, open } = here;
  const isAnswered =
    dispute.acknowledgedAt !== undefined ||
    project.events.some((event) => event.type === 'message' && event.letter?.about.dispute === dispute.id);
  if (isAnswered || open.brokenSeal !== null) {
    return null;
  }
  return (
    <AtTop>
      <Notice kind="needs" title={say(($) => $.listen.replyFirst.title, { name: called })}>
        <p>{say(($) => $.listen.replyFirst.text)}</p>
        <div>
          <ButtonLink
            size="small"
            to="/projects/$projectId/messages/$kind"
            params={{ projectId: place.projectId, kind: 'firstReply' }}
            search={{ dispute: dispute.id }}
          >
            {say(($) => $.listen.replyFirst.write)}
          </ButtonLink>
        </div>
      </Notice>
    </AtTop>
  );
}
