import type { ReactNode } from 'react';
import { fourGroups } from '../agreement/fourGroups.ts';
import type { OpenProject } from '../../shared/contract/answers.ts';
import { clientCalled } from '../../shared/letters/address.ts';
import type { ProjectEvent } from '../../shared/model/event.ts';
import { Button } from '../components/Button.tsx';
import { Page } from '../frame/Page.tsx';
import { afterPreposition } from '../../shared/i18n/afterPreposition.ts';
import { useLanguage } from '../words/useLanguage.ts';
import { TextLink } from '../components/TextLink.tsx';
import { momentWords } from '../dispute/dayWords.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import { KeptWords } from './KeptWords.tsx';
import { toldLater } from '../../shared/outgoing/toldLater.ts';

interface SentSheetProps {
  readonly open: OpenProject;
  readonly event: ProjectEvent;
  readonly strip: ReactNode;
  readonly goOn: ReactNode;
  readonly onAnother: () => void;
}

/** What was sent, word for word, with its moment and seal. */
export function SentSheet({ open: { project, savedAt }, event, strip, goOn, onAnother }: SentSheetProps) {
  const say = useSay();
  const write = useWriter(project);
  const language = useLanguage();
  return (
    <Page
      title={say(($) => $.outgoingPage.sent.title, {
        name: afterPreposition(language, clientCalled(project)),
      })}
      lead={leadWords()}
      strip={strip}
      savedAt={savedAt}
      foot={{
        sentence: (
          <span role="status">
            {event.seal === undefined
              ? say(($) => $.outgoingPage.sealedFoot)
              : say(($) => $.outgoingPage.sent.seal, { seal: fourGroups(event.seal) })}
          </span>
        ),
        quiet: (
          <Button kind="quiet" onPress={onAnother}>
            {say(($) => $.outgoingPage.sent.another)}
          </Button>
        ),
        primary: goOn,
      }}
    >
      <KeptWords project={project} event={event} />
      <p>
        <TextLink
          to="/projects/$projectId/timeline"
          params={{ projectId: project.id }}
          search={{ entry: event.id }}
        >
          {say(($) => $.outgoingPage.sent.inTimeline)}
        </TextLink>
      </p>
    </Page>
  );

  function leadWords(): string {
    const moment = momentWords(write, event.at);
    const later = toldLater(event);
    return later === undefined
      ? say(($) => $.outgoingPage.sent.lead, { moment })
      : say(($) => $.outgoingPage.sent.leadLater, { moment, recorded: momentWords(write, later) });
  }
}
