import type { ReactNode } from 'react';
import { useState } from 'react';
import type { OpenProject } from '../../shared/contract/answers.ts';
import type { OpenOutgoing } from '../../shared/contract/outgoing.ts';
import { clientCalled } from '../../shared/letters/address.ts';
import type { ProjectEvent } from '../../shared/model/event.ts';
import type { Outgoing } from '../../shared/model/outgoing.ts';
import type { MenuAction } from '../components/MoreMenu.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { WaitingLines } from '../components/WaitingLines.tsx';
import { useAnswer } from '../data/useAnswer.ts';
import { useKept } from '../dispute/saving/useKept.ts';
import { Page } from '../frame/Page.tsx';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import type { OutgoingPlace } from './outgoingKeeper.ts';
import { outgoingKeeper, outgoingNow, placeKey } from './outgoingKeeper.ts';
import { SentSheet } from './SentSheet.tsx';
import { sentBefore } from './sentBefore.ts';
import { WritingSheet } from './WritingSheet.tsx';

interface OutgoingSheetProps extends OutgoingPlace {
  /** What the top bar holds where there is no room for a list. */
  readonly strip?: ReactNode;
  /** What the page adds to the menu of what is seldom needed. */
  readonly actions?: readonly MenuAction[];
  /** Once it is sent: the way to what comes next. */
  readonly goOn?: ReactNode;
  /** When the person has said that it was sent. */
  readonly onSent?: (event: ProjectEvent) => void;
}

/** The page of a message to the client: written, looked at, handed over, and kept once it was sent. */
export function OutgoingSheet(props: OutgoingSheetProps) {
  return <Opened key={placeKey(props)} {...props} />;
}

function Opened({ projectId, kind, about, strip, actions, goOn, onSent }: OutgoingSheetProps) {
  const say = useSay();
  const place = { projectId, kind, about };
  const [sent, setSent] = useState<ProjectEvent>();
  const [isAnother, setIsAnother] = useState(false);
  const open = useAnswer('projects.read', { projectId });
  const opened = useAnswer('outgoing.read', place);
  const title = say(($) => $.outgoingPage.window);
  for (const answered of [open, opened]) {
    if (answered.status === 'failed') {
      return (
        <Page title={title} strip={strip}>
          <Trouble error={answered.error} onRetry={answered.again} />
        </Page>
      );
    }
  }
  if (open.status !== 'here' || opened.status !== 'here') {
    return (
      <Page title={title} heading={'\u00a0'} strip={strip}>
        <WaitingLines />
      </Page>
    );
  }
  const kept =
    sent ?? (isAnother || opened.value.isStored ? undefined : sentBefore(open.value.project, place));
  return kept === undefined ? (
    <Writing
      place={place}
      open={open.value}
      opened={opened.value}
      strip={strip}
      actions={actions}
      onSent={(event) => {
        setSent(event);
        onSent?.(event);
      }}
    />
  ) : (
    <SentSheet
      open={open.value}
      event={kept}
      strip={strip}
      goOn={goOn}
      onAnother={() => {
        setSent(undefined);
        setIsAnother(true);
      }}
    />
  );
}

interface WritingProps {
  readonly place: OutgoingPlace;
  readonly open: OpenProject;
  readonly opened: OpenOutgoing;
  readonly strip: ReactNode;
  readonly actions?: readonly MenuAction[] | undefined;
  readonly onSent: (event: ProjectEvent) => void;
}

function Writing({ place, open, opened, strip, actions, onSent }: WritingProps) {
  const keeper = outgoingKeeper(place);
  const kept = useKept(keeper);
  const write = useWriter(open.project);
  const outgoing = kept.change.outgoing ?? opened.outgoing;
  return (
    <WritingSheet
      here={{
        place,
        open,
        opened,
        outgoing,
        kept,
        write,
        called: clientCalled(open.project),
        // What was typed last may not have been drawn yet.
        change: (change: Partial<Outgoing>) =>
          keeper.keep({ outgoing: { ...(outgoingNow(place) ?? outgoing), ...change } }),
      }}
      strip={strip}
      actions={actions}
      onSent={onSent}
    />
  );
}
