import type { Ref } from 'react';
import { useId } from 'react';
import { Button } from '../components/Button.tsx';
import { ClientWords } from '../components/ClientWords.tsx';
import field from '../components/Field.module.css';
import { Sign } from '../components/Sign.tsx';
import { useUndo } from '../frame/undo.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import styles from './ComplaintField.module.css';

interface ComplaintFieldProps {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly problem: string | undefined;
}

/** Longer than this, a text is pasted and not typed; a field that long would stall at every key. */
const LONG = 200_000;
const SHOWN = 4_000;

/** The client's own words, at reading size on their own ground. */
export function ComplaintField(props: ComplaintFieldProps) {
  return props.text.length > LONG ? <LongComplaint {...props} /> : <TypedComplaint {...props} />;
}

function TypedComplaint({ ref, text, onChange, problem }: ComplaintFieldProps) {
  const say = useSay();
  const id = useId();
  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {say(($) => $.disputeList.open.words)}
      </label>
      <textarea
        ref={ref}
        id={id}
        className={styles.area}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (pasted.length > LONG) {
            event.preventDefault();
            const { selectionStart, selectionEnd } = event.currentTarget;
            onChange(text.slice(0, selectionStart) + pasted + text.slice(selectionEnd));
          }
        }}
        aria-describedby={`${id}-note`}
        aria-invalid={problem !== undefined}
        spellCheck={false}
        autoFocus
      />
      <p id={`${id}-note`} className={problem === undefined ? field.hint : field.problem}>
        {problem !== undefined && (
          <span className={field.problemSign}>
            <Sign kind="needs" />
          </span>
        )}
        <span>{problem ?? say(($) => $.disputeList.open.wordsHint)}</span>
      </p>
    </div>
  );
}

/** A text of megabytes: its beginning to look at, the whole of it kept. */
function LongComplaint({ text, onChange }: ComplaintFieldProps) {
  const say = useSay();
  const write = useWriter();
  const { offer } = useUndo();
  const megabytes = write.number(Math.round((new Blob([text]).size / 1_000_000) * 10) / 10);
  return (
    <section className={field.field} aria-label={say(($) => $.disputeList.open.words)}>
      <p className={field.label}>{say(($) => $.disputeList.open.words)}</p>
      <div className={styles.long}>
        <ClientWords size="reading">{`${text.slice(0, SHOWN)}…`}</ClientWords>
      </div>
      <div className={styles.note}>
        <p className={field.hint}>{say(($) => $.disputeList.open.large, { megabytes })}</p>
        <Button
          size="small"
          onPress={() => {
            onChange('');
            offer({ said: say(($) => $.disputeList.open.largeGone), undo: () => onChange(text) });
          }}
        >
          {say(($) => $.disputeList.open.largeAgain)}
        </Button>
      </div>
    </section>
  );
}
