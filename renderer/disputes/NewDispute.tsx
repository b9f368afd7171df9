import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { OpenProject } from '../../shared/contract/answers.ts';
import { channel } from '../../shared/model/dispute.ts';
import { Button } from '../components/Button.tsx';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { DraftTrouble } from '../components/DraftTrouble.tsx';
import { InstantField } from '../components/InstantField.tsx';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { leaveAskingOpen } from '../data/asking.ts';
import { isStillToCome } from '../data/isStillToCome.ts';
import { useCall } from '../data/useCall.ts';
import { useNow } from '../data/useNow.ts';
import { Page } from '../frame/Page.tsx';
import { ProjectStrip } from '../projects/ProjectStrip.tsx';
import { useSay } from '../words/useSay.ts';
import { ComplaintField } from './ComplaintField.tsx';
import styles from './NewDispute.module.css';
import { useComplaintDraft } from './useComplaintDraft.ts';

/** Takes in a complaint: the words, how and when they came. Nothing is judged here. */
export function NewDispute({ open: { project } }: { readonly open: OpenProject }) {
  const say = useSay();
  const navigate = useNavigate();
  const { call, isWaiting, error } = useCall('disputes.open');
  const { draft, change, drop } = useComplaintDraft(project.id);
  const [asked, setAsked] = useState(false);
  const words = useRef<HTMLTextAreaElement>(null);
  const { receivedAt, text } = draft;
  const now = useNow();
  const hasWords = text.trim() !== '';
  const isLater = isStillToCome(receivedAt, now);

  function goOn(): void {
    setAsked(true);
    if (!hasWords) {
      words.current?.focus();
    } else if (receivedAt !== null && !isLater) {
      void call({ projectId: project.id, channel: draft.channel, receivedAt, text }).then((opened) => {
        if (opened.ok) {
          drop();
          leaveAskingOpen({ projectId: project.id, disputeId: opened.value.id });
          void navigate({
            to: '/projects/$projectId/disputes/$disputeId/listen',
            params: { projectId: project.id, disputeId: opened.value.id },
            replace: true,
          });
        }
      });
    }
  }

  return (
    <Page
      title={say(($) => $.disputeList.open.title)}
      lead={say(($) => $.disputeList.open.lead, { client: project.client.name, project: project.title })}
      strip={<ProjectStrip />}
      foot={{
        sentence: say(($) => $.disputeList.open.foot),
        quiet: (
          <ButtonLink kind="quiet" to="/projects/$projectId" params={{ projectId: project.id }}>
            {say(($) => $.disputeList.open.leave)}
          </ButtonLink>
        ),
        primary: (
          <Button kind="primary" onPress={goOn} isPending={isWaiting}>
            {say(($) => $.disputeList.open.goOn)}
          </Button>
        ),
      }}
    >
      <DraftTrouble />
      <div className={styles.columns}>
        <ComplaintField
          ref={words}
          text={text}
          onChange={(typed) => change({ text: typed })}
          problem={asked && !hasWords ? say(($) => $.disputeList.open.wordsMissing) : undefined}
        />
        <div className={styles.side}>
          <RadioGroup
            label={say(($) => $.disputeList.open.channel)}
            kind="list"
            options={channel.options.map((id) => ({
              id,
              label: say(($) => $.disputeList.open.channels[id]),
            }))}
            value={draft.channel}
            onChange={(chosen) => change({ channel: chosen })}
          />
          <InstantField
            label={say(($) => $.disputeList.open.receivedAt)}
            value={receivedAt}
            timeZone={project.timeZone}
            onChange={(chosen) => change({ receivedAt: chosen })}
            hint={say(($) => $.disputeList.open.receivedHint, { zone: project.timeZone })}
            problem={momentProblem()}
          />
          {error !== undefined && <Trouble error={error} />}
        </div>
      </div>
    </Page>
  );

  function momentProblem(): string | undefined {
    if (isLater) {
      return say(($) => $.disputeList.open.receivedLater);
    }
    return asked && receivedAt === null ? say(($) => $.disputeList.open.receivedMissing) : undefined;
  }
}
