import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Writer } from '../../shared/i18n/writer.ts';
import { moment } from '../../shared/model/instant.ts';
import type { ProjectFile, TalkedAbout as Talk } from '../../shared/model/projectFile.ts';
import { Button } from '../components/Button.tsx';
import { ClientWords } from '../components/ClientWords.tsx';
import { IconButton } from '../components/IconButton.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useCall } from '../data/useCall.ts';
import { useUndo } from '../frame/undo.ts';
import { useSay } from '../words/useSay.ts';
import side from './SideList.module.css';
import styles from './TalkedAbout.module.css';
import { TalkForm } from './TalkForm.tsx';

interface TalkedAboutProps {
  readonly project: ProjectFile;
  readonly write: Writer;
  /** The project can only be read. */
  readonly isReadOnly: boolean;
}

/** What was said and is part of nothing that anybody signed. */
export function TalkedAbout({ project, write, isReadOnly }: TalkedAboutProps) {
  const say = useSay();
  const { offer } = useUndo();
  const noting = useCall('talk.note');
  const dropping = useCall('talk.drop');
  const [isAdding, setAdding] = useState(false);
  const talks = (project.talkedAbout ?? []).toSorted((one, other) => moment(one.at) - moment(other.at));
  const drop = ({ id, quote, at, by = 'client', event }: Talk) => {
    void dropping.call({ projectId: project.id, talkId: id }).then((dropped) => {
      if (dropped.ok) {
        offer({
          said: say(($) => $.agreement.talk.dropped, { quote: shortened(quote) }),
          undo: () =>
            void noting.call({
              projectId: project.id,
              quote,
              at,
              by,
              ...(event === undefined ? {} : { event }),
            }),
        });
      }
    });
  };
  if (talks.length === 0 && isReadOnly) {
    return null;
  }
  return (
    <section>
      <h2 className={side.title}>{say(($) => $.agreement.talk.title)}</h2>
      <div className={styles.body}>
        {talks.length === 0 && !isAdding && (
          <p className={styles.none}>{say(($) => $.agreement.talk.none)}</p>
        )}
        {talks.length > 0 && (
          <ul className={styles.list}>
            {talks.map((talk) => (
              <li key={talk.id} className={styles.talk}>
                <TalkWords project={project} talk={talk} write={write} />
                {!isReadOnly && (
                  <IconButton
                    label={say(($) => $.agreement.talk.drop, { quote: shortened(talk.quote) })}
                    onPress={() => drop(talk)}
                  >
                    <IconX size={14} stroke={1.75} aria-hidden />
                  </IconButton>
                )}
              </li>
            ))}
          </ul>
        )}
        {dropping.error !== undefined && <Trouble error={dropping.error} />}
        {noting.error !== undefined && <Trouble error={noting.error} />}
        {isAdding ? (
          <TalkForm project={project} onClose={() => setAdding(false)} />
        ) : (
          !isReadOnly && (
            <div>
              <Button kind="quiet" size="small" onPress={() => setAdding(true)}>
                {say(($) => $.agreement.talk.add)}
              </Button>
            </div>
          )
        )}
      </div>
    </section>
  );
}

/** The client's words on the ground that is theirs; one's own stand in quotation marks alone. */
function TalkWords({
  project,
  talk: { quote, at, by, event },
  write,
}: {
  readonly project: ProjectFile;
  readonly talk: Talk;
  readonly write: Writer;
}) {
  const say = useSay();
  const { client } = project;
  const words = (
    <>
      {say(($) => $.agreement.talk.quoted, { words: quote })}{' '}
      <span className={styles.who}>
        {say(($) => $.agreement.talk.by[by ?? 'client'], {
          name: client.contact?.addressedAs ?? client.name,
          day: write.day(write.dayOf(at)),
        })}
      </span>
      {event !== undefined && (
        <>
          {' '}
          <Link
            className={styles.message}
            to="/projects/$projectId/timeline"
            params={{ projectId: project.id }}
            search={{ entry: event }}
          >
            {say(($) => $.agreement.talk.message)}
          </Link>
        </>
      )}
    </>
  );
  return by === 'freelancer' ? (
    <p className={styles.mine}>{words}</p>
  ) : (
    <div className={styles.theirs}>
      <ClientWords>{words}</ClientWords>
    </div>
  );
}

/** Enough to know which one is meant. */
const KNOWN_BY = 40;

function shortened(quote: string): string {
  return quote.length > KNOWN_BY ? `${quote.slice(0, KNOWN_BY).trimEnd()}…` : quote;
}
