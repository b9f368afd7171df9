import { Fragment } from 'react';
import { changesBetween } from '../../shared/agreements/changesBetween.ts';
import type { ChangeWords } from '../../shared/explaining/changeWords.ts';
import { changeWords, effectWords, subjectOf } from '../../shared/explaining/changeWords.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import { useSay } from '../words/useSay.ts';
import { SideLabel, SideList, SideRow } from './SideList.tsx';
import { SignatureRows } from './SignatureRows.tsx';
import styles from './SideList.module.css';

interface ChangeOrderProps {
  readonly version: AgreementVersion;
  /** The version before it; undefined for the first. */
  readonly before: AgreementVersion | undefined;
  readonly write: Writer;
  readonly names: { readonly freelancer: string; readonly client: string };
}

/** What this version changes of the one before, and who signed it; for the first version, the signatures alone. */
export function ChangeOrder({ version, before, write, names }: ChangeOrderProps) {
  const say = useSay();
  const signatures = (
    <>
      <SignatureRows version={version} names={names} />
      {version.concludedAtDistance && <SideRow>{say(($) => $.agreement.signatures.atDistance)}</SideRow>}
    </>
  );
  if (before === undefined) {
    return <SideList title={say(($) => $.agreement.signatures.title)}>{signatures}</SideList>;
  }
  const versions = { before, after: version };
  const changes = changesBetween(before, version);
  return (
    <SideList title={say(($) => $.agreement.change.title, { number: version.number - 1 })}>
      {changes.length === 0 && <SideRow>{say(($) => $.agreement.change.nothing)}</SideRow>}
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
      {signatures}
    </SideList>
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
