import { useMemo, useState } from 'react';
import type { Dispute } from '../../../shared/model/dispute.ts';
import { Button } from '../../components/Button.tsx';
import { ClientWords } from '../../components/ClientWords.tsx';
import { TextArea } from '../../components/TextField.tsx';
import { useSay } from '../../words/useSay.ts';
import { momentWords } from '../dayWords.ts';
import type { DisputeHere } from '../DisputeRoom.tsx';
import type { DisputeChange } from '../saving/keepers.ts';
import { paragraphsOf } from './paragraphsOf.ts';
import { beginsWithSubject } from './subjectOf.ts';
import type { WordsProps } from './Words.tsx';
import { Words } from './Words.tsx';
import styles from './WordsAsTheyCame.module.css';

interface WordsAsTheyCameProps extends Omit<WordsProps, 'text' | 'hasSubject'> {
  readonly here: DisputeHere;
  /** The project can be read but not changed. */
  readonly isReadOnly: boolean;
  readonly keep: (change: DisputeChange) => void;
}

/** A field of more words than this holds up the window while they are laid out. */
const LONGEST_TO_CORRECT = 100_000;

/** The client's words on their ground, with who, how and when. They can be corrected as long as no claim rests on them. */
export function WordsAsTheyCame({ here, isReadOnly, keep, ...words }: WordsAsTheyCameProps) {
  const say = useSay();
  const { dispute, project, write } = here;
  const isEmpty = dispute.text.trim() === '';
  const [isEditing, setIsEditing] = useState(isEmpty);
  const canEdit = dispute.claims.length === 0 && !isReadOnly && dispute.text.length <= LONGEST_TO_CORRECT;
  const hasSubject = useMemo(() => startsLikeMail(dispute), [dispute]);
  return (
    <section className={styles.words}>
      <ClientWords size="reading">
        <header className={styles.head}>
          <span>
            {say(($) => $.listen.from, {
              name: project.client.contact?.name ?? project.client.name,
              channel: say(($) => $.listen.channels[dispute.channel]),
            })}
          </span>
          <time dateTime={dispute.receivedAt} title={write.moment(dispute.receivedAt)}>
            {momentWords(write, dispute.receivedAt)}
          </time>
        </header>
        {isEditing && canEdit ? (
          <WordsEditor dispute={dispute} keep={keep} />
        ) : (
          <Words key={dispute.text} text={dispute.text} hasSubject={hasSubject} {...words} />
        )}
      </ClientWords>
      <div className={styles.note}>
        {!isReadOnly && (
          <Correcting
            isTooLong={dispute.text.length > LONGEST_TO_CORRECT}
            isMarked={dispute.claims.length > 0}
            isEditing={isEditing}
            onEdit={setIsEditing}
          />
        )}
      </div>
    </section>
  );
}

interface CorrectingProps {
  readonly isTooLong: boolean;
  readonly isMarked: boolean;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
}

/** The way to correct the words, or why there is none. */
function Correcting({ isTooLong, isMarked, isEditing, onEdit }: CorrectingProps) {
  const say = useSay();
  if (isMarked) {
    return say(($) => $.listen.wordsStay);
  }
  if (isTooLong) {
    return say(($) => $.listen.tooLong);
  }
  return (
    <Button size="small" onPress={() => onEdit(!isEditing)}>
      {isEditing ? say(($) => $.listen.editDone) : say(($) => $.listen.edit)}
    </Button>
  );
}

function startsLikeMail(dispute: Dispute): boolean {
  // Enough for a subject and a salutation, whatever the length of the rest.
  const beginning = { ...dispute, text: dispute.text.slice(0, 1000) };
  return beginsWithSubject(beginning, paragraphsOf(beginning.text));
}

interface WordsEditorProps {
  readonly dispute: Dispute;
  readonly keep: (change: DisputeChange) => void;
}

function WordsEditor({ dispute, keep }: WordsEditorProps) {
  const say = useSay();
  return (
    <TextArea
      label={say(($) => $.listen.editing)}
      value={dispute.text}
      onChange={(text) => keep({ text })}
      hint={dispute.text.trim() === '' ? say(($) => $.listen.noWords) : undefined}
      rows={16}
      size="reading"
      autoFocus
    />
  );
}
