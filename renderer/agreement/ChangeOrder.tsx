import { Fragment } from 'react';
import type { Change } from '../../shared/agreements/changesBetween.ts';
import { changesBetween } from '../../shared/agreements/changesBetween.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import { useSay } from '../words/useSay.ts';
import { changeWords } from './changeWords.ts';
import { SideLabel, SideList, SideRow } from './SideList.tsx';
import { SignatureRows } from './SignatureRows.tsx';

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
  const changes = changesBetween(before, version);
  return (
    <SideList title={say(($) => $.agreement.change.title, { number: version.number - 1 })}>
      {changes.length === 0 && <SideRow>{say(($) => $.agreement.change.nothing)}</SideRow>}
      {changes.map((change, place) => {
        const { what, effect } = changeWords(say, write, version, change);
        const title = deliverableOf(change);
        return (
          <Fragment key={place}>
            {title !== undefined && title !== deliverableOf(changes[place - 1]) && (
              <SideLabel>{title}</SideLabel>
            )}
            <SideRow end={effect?.words} endLook={effect?.isMoney === true ? 'strong' : 'quiet'}>
              {what}
            </SideRow>
          </Fragment>
        );
      })}
      {signatures}
    </SideList>
  );
}

/** The deliverable under whose title a change stands; undefined where the change names what it is about itself. */
function deliverableOf(change: Change | undefined): string | undefined {
  switch (change?.code) {
    case 'quantity':
    case 'price':
    case 'due':
    case 'described':
    case 'revisions':
    case 'criterionAdded':
    case 'criterionDropped':
    case 'criterionChanged':
      return change.title;
    default:
      return undefined;
  }
}
