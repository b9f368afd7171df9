import { useId } from 'react';
import { Input } from 'react-aria-components';
import type { PrintedPaper } from '../../../shared/contract/answers.ts';
import { TextLink } from '../../components/TextLink.tsx';
import { useSay } from '../../words/useSay.ts';
import { partMark, withParts } from '../../words/withParts.tsx';
import type { DisputeHere } from '../DisputeRoom.tsx';
import { stepAddress } from '../path/stepAddress.ts';
import { useReadOnly } from '../readOnly.ts';
import styles from './LetterHead.module.css';

interface LetterHeadProps {
  readonly here: DisputeHere;
  readonly printed: PrintedPaper;
  readonly subject: string;
  readonly onSubject: (subject: string) => void;
}

/** To whom, about what, with what: as the e-mail will say it. */
export function LetterHead({ here: { project, place }, printed, subject, onSubject }: LetterHeadProps) {
  const say = useSay();
  const subjectLabel = useId();
  const isReadOnly = useReadOnly();
  const { name, contact, email } = project.client;
  return (
    <dl className={styles.head}>
      <dt>{say(($) => $.answer.to)}</dt>
      <dd>
        {contact === undefined ? name : say(($) => $.answer.person, { person: contact.name, firm: name })}
        <span className={styles.address}>{email ?? say(($) => $.answer.noAddress)}</span>
      </dd>
      <dt id={subjectLabel}>{say(($) => $.answer.subject)}</dt>
      <dd>
        <Input
          className={styles.subject}
          aria-labelledby={subjectLabel}
          value={subject}
          lang={printed.language}
          readOnly={isReadOnly}
          onChange={(event) => onSubject(event.target.value)}
        />
      </dd>
      <dt>{say(($) => $.answer.attached)}</dt>
      <dd>
        {withParts(
          say(($) => $.answer.file, {
            file: partMark(0),
            pages: say(($) => $.answer.pages, { count: printed.pages }),
          }),
          <TextLink to={stepAddress('answer')} params={place} search={{ paper: true }}>
            {printed.fileName}
          </TextLink>,
        )}
      </dd>
    </dl>
  );
}
