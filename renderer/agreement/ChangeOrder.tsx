import type { Writer } from '../../shared/i18n/writer.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import { useSay } from '../words/useSay.ts';
import { ChangeRows } from './ChangeRows.tsx';
import { SideList, SideRow } from './SideList.tsx';
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
  return (
    <SideList title={say(($) => $.agreement.change.title, { number: version.number - 1 })}>
      {version.summary !== undefined && <SideRow>{version.summary}</SideRow>}
      <ChangeRows
        before={before}
        after={version}
        write={write}
        nothing={say(($) => $.agreement.change.nothing)}
      />
      {signatures}
    </SideList>
  );
}
