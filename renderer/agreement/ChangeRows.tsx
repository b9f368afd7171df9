import { Fragment } from 'react';
import { changesBetween } from '../../shared/agreements/changesBetween.ts';
import type { ChangeWords } from '../../shared/explaining/changeWords.ts';
import { changeWords, effectWords, subjectOf } from '../../shared/explaining/changeWords.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import { useSay } from '../words/useSay.ts';
import { SideLabel, SideRow } from './SideList.tsx';
import styles from './SideList.module.css';

interface ChangeRowsProps {
  readonly before: AgreementVersion;
  readonly after: AgreementVersion;
  readonly write: Writer;
  /** What is said where the two say the same. */
  readonly nothing: string;
}

/** What one version changes of another, under the titles of the deliverables, and what it does to price and end. */
export function ChangeRows({ before, after, write, nothing }: ChangeRowsProps) {
  const say = useSay();
  const versions = { before, after };
  const changes = changesBetween(before, after);
  return (
    <>
      {changes.length === 0 && <SideRow>{nothing}</SideRow>}
      {changes.map((change, place) => {
        const title = subjectOf(change);
        const previous = changes[place - 1];
        return (
          <Fragment key={place}>
            {title !== undefined && (previous === undefined || title !== subjectOf(previous)) && (
              <SideLabel>{title}</SideLabel>
            )}
            <ChangeRow words={changeWords(say, write, versions, change)} />
          </Fragment>
        );
      })}
      {changes.length > 0 &&
        effectWords(say, write, versions).map((words) => <ChangeRow key={words.what} words={words} />)}
    </>
  );
}

function ChangeRow({ words: { what, effect, texts } }: { readonly words: ChangeWords }) {
  const say = useSay();
  const nothing = say(($) => $.agreement.change.nothingThere);
  return (
    <SideRow end={effect?.words} endLook={effect?.isMoney === true ? 'strong' : 'quiet'}>
      {what}
      {texts !== undefined && (
        <>
          <span className={styles.text}>
            {say(($) => $.agreement.change.was, { text: texts.was === '' ? nothing : texts.was })}
          </span>
          <span className={styles.text}>
            {say(($) => $.agreement.change.is, { text: texts.is === '' ? nothing : texts.is })}
          </span>
        </>
      )}
    </SideRow>
  );
}
