import { useId } from 'react';
import { Input } from 'react-aria-components';
import { useReadOnly } from '../dispute/readOnly.ts';
import { useSay } from '../words/useSay.ts';
import styles from './Letter.module.css';
import type { OutgoingHere } from './OutgoingHere.ts';

interface MessageHeadProps {
  readonly here: OutgoingHere;
  readonly onSubject: (subject: string) => void;
}

/** To whom, and about what. */
export function MessageHead({ here: { opened, outgoing }, onSubject }: MessageHeadProps) {
  const say = useSay();
  const label = useId();
  const hint = useId();
  const isReadOnly = useReadOnly();
  const { name, address } = opened.to;
  const isEmpty = outgoing.subject.trim() === '';
  return (
    <dl className={styles.head}>
      <dt>{say(($) => $.answer.to)}</dt>
      <dd>
        {name}
        <span className={styles.address}>{address ?? say(($) => $.answer.noAddress)}</span>
      </dd>
      <dt id={label}>{say(($) => $.answer.subject)}</dt>
      <dd>
        <Input
          className={styles.subject}
          aria-labelledby={label}
          value={outgoing.subject}
          aria-describedby={isEmpty ? hint : undefined}
          data-empty={isEmpty || undefined}
          lang={outgoing.language}
          readOnly={isReadOnly}
          onChange={(event) => onSubject(event.target.value)}
        />
        <span id={hint} role="status" className={styles.noSubject}>
          {isEmpty && say(($) => $.outgoingPage.noSubject)}
        </span>
      </dd>
    </dl>
  );
}
