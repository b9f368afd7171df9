import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { Say } from '../../shared/i18n/translator.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { toldLater } from '../../shared/outgoing/toldLater.ts';
import type { SignKind } from '../components/Sign.tsx';
import { SignedWords } from '../components/SignedWords.tsx';
import { TextLink } from '../components/TextLink.tsx';
import { dayWords, momentWords, weekdayWords } from '../dispute/dayWords.ts';
import { KeptWords } from '../outgoing/KeptWords.tsx';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import type { UpdateDay } from './updateDays.ts';
import styles from './UpdateList.module.css';

interface UpdateListProps {
  readonly project: ProjectFile;
  readonly days: readonly UpdateDay[];
}

/** The promised days and the updates, newest first; what was sent can be read word for word. */
export function UpdateList({ project, days }: UpdateListProps) {
  const say = useSay();
  return (
    <section className={styles.section} aria-labelledby="updates-list">
      <h2 id="updates-list" className={styles.heading}>
        {say(($) => $.updatesPage.list.title)}
      </h2>
      {days.length === 0 && <p className={styles.none}>{say(($) => $.updatesPage.list.none)}</p>}
      <ul>
        {days.map((one) => (
          <Row key={`${one.day} ${one.event?.id ?? ''}`} project={project} one={one} />
        ))}
      </ul>
    </section>
  );
}

const SIGNS: Readonly<Record<UpdateDay['state'], SignKind>> = {
  kept: 'settled',
  missed: 'risk',
  due: 'needs',
  upcoming: 'waiting',
  extra: 'settled',
};

function Row({ project, one }: { readonly project: ProjectFile; readonly one: UpdateDay }) {
  const say = useSay();
  const write = useWriter(project);
  const [isOpen, setOpen] = useState(false);
  const { day, state, event } = one;
  const title = state === 'extra' ? say(($) => $.updatesPage.list.extra) : weekdayWords(write, day);
  const line = (
    <>
      <span className={styles.day}>{title}</span>
      <span className={styles.state}>
        <SignedWords kind={SIGNS[state]}>{stateWords(say, write, one)}</SignedWords>
      </span>
    </>
  );
  if (event === undefined) {
    return (
      <li className={styles.item}>
        <div className={styles.row}>
          <span className={styles.chevron} />
          {line}
        </div>
      </li>
    );
  }
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li className={styles.item}>
      <button type="button" className={styles.row} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className={styles.chevron}>
          <Chevron size={16} stroke={1.75} aria-hidden />
        </span>
        {line}
      </button>
      {isOpen && (
        <div className={styles.words}>
          {event.text === undefined ? (
            <p className={styles.none}>{say(($) => $.updatesPage.list.noWords)}</p>
          ) : (
            <KeptWords project={project} event={event} />
          )}
          <TextLink
            to="/projects/$projectId/timeline"
            params={{ projectId: project.id }}
            search={{ entry: event.id }}
          >
            {say(($) => $.outgoingPage.sent.inTimeline)}
          </TextLink>
        </div>
      )}
    </li>
  );
}

function stateWords(say: Say, write: Writer, { state, until, sentOn, event }: UpdateDay): string {
  switch (state) {
    case 'kept':
    case 'extra': {
      const day = sentOn === undefined ? '' : dayWords(write, sentOn);
      const later = event === undefined ? undefined : toldLater(event);
      return later === undefined
        ? say(($) => $.updatesPage.list.sent, { day })
        : say(($) => $.updatesPage.list.sentLater, { day, recorded: momentWords(write, later) });
    }
    case 'missed':
      return say(($) => $.updatesPage.list.missed);
    case 'due':
      return say(($) => $.updatesPage.list.due, { day: until === undefined ? '' : dayWords(write, until) });
    case 'upcoming':
      return say(($) => $.updatesPage.list.upcoming);
  }
}
