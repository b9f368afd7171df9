import { useState } from 'react';
import type { Instant } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { Button } from '../components/Button.tsx';
import { InstantField } from '../components/InstantField.tsx';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { TextArea } from '../components/TextField.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useCall } from '../data/useCall.ts';
import { useNow } from '../data/useNow.ts';
import { useSay } from '../words/useSay.ts';
import styles from './TalkedAbout.module.css';

interface TalkFormProps {
  readonly project: ProjectFile;
  readonly onClose: () => void;
}

/** Asks who said what, and when. */
export function TalkForm({ project, onClose }: TalkFormProps) {
  const say = useSay();
  const now = useNow();
  const { call, error, isWaiting } = useCall('talk.note');
  const [quote, setQuote] = useState('');
  const [by, setBy] = useState<'client' | 'freelancer'>('client');
  const [at, setAt] = useState<Instant | null>();
  const [asked, setAsked] = useState(false);
  const { client } = project;
  // Until one is given, it is the present one.
  const moment = at === undefined ? now : at;
  const keep = () => {
    setAsked(true);
    if (quote.trim() !== '' && moment !== null) {
      void call({ projectId: project.id, quote, at: moment, by }).then((kept) => {
        if (kept.ok) {
          onClose();
        }
      });
    }
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextArea
        label={say(($) => $.agreement.talk.quote)}
        value={quote}
        onChange={setQuote}
        problem={asked && quote.trim() === '' ? say(($) => $.agreement.talk.quoteMissing) : undefined}
        autoFocus
      />
      <RadioGroup
        label={say(($) => $.agreement.talk.who)}
        options={[
          { id: 'client', label: client.contact?.addressedAs ?? client.name },
          { id: 'freelancer', label: say(($) => $.agreement.talk.me) },
        ]}
        value={by}
        onChange={setBy}
      />
      <InstantField
        label={say(($) => $.agreement.talk.at)}
        value={moment}
        timeZone={project.timeZone}
        onChange={setAt}
        problem={asked && moment === null ? say(($) => $.agreement.talk.atMissing) : undefined}
      />
      {error !== undefined && <Trouble error={error} />}
      <div className={styles.actions}>
        <Button size="small" onPress={keep} isPending={isWaiting}>
          {say(($) => $.agreement.talk.keep)}
        </Button>
        <Button kind="quiet" size="small" onPress={onClose}>
          {say(($) => $.agreement.talk.leave)}
        </Button>
      </div>
    </form>
  );
}
