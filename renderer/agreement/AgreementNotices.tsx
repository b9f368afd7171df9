import type { OpenProject } from '../../shared/contract/answers.ts';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { brokenRecord } from './brokenRecord.ts';
import { useImport } from '../projects/importing.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import type { VersionShown } from './versionShown.ts';

interface AgreementNoticesProps {
  readonly open: OpenProject;
  readonly shown: VersionShown;
}

/** What stands in the way of using this agreement, and what to do. */
export function AgreementNotices({ open, shown }: AgreementNoticesProps) {
  return (
    <>
      {open.brokenSeal !== null && <BrokenSeal open={open} path={open.brokenSeal} />}
      {shown.kind === 'none' && <NoAgreement />}
      {shown.kind === 'draft' && open.standing.versionInForce === null && (
        <Unsigned open={open} shown={shown} />
      )}
    </>
  );
}

function BrokenSeal({ open, path }: { readonly open: OpenProject; readonly path: string }) {
  const say = useSay();
  const write = useWriter(open.project);
  const record = brokenRecord(say, write, open, path);
  return (
    <Notice kind="risk" title={say(($) => $.agreement.broken.title)}>
      <p>{say(($) => $.agreement.broken.text, { record })}</p>
    </Notice>
  );
}

function NoAgreement() {
  const say = useSay();
  return (
    <Notice kind="needs" title={say(($) => $.agreement.noAgreement.title)}>
      <p>{say(($) => $.agreement.noAgreement.text)}</p>
      <OpenFile />
    </Notice>
  );
}

function Unsigned({
  open: { project },
  shown: { version },
}: {
  readonly open: OpenProject;
  readonly shown: Extract<VersionShown, { kind: 'draft' }>;
}) {
  const say = useSay();
  const missing = (['freelancer', 'client'] as const).filter(
    (party) => !version.signatures.some((signature) => signature.party === party),
  );
  const [first] = missing;
  return (
    <Notice
      kind="needs"
      title={
        missing.length === 1 && first !== undefined
          ? say(($) => $.agreement.unsigned.title, { name: project[first].name })
          : say(($) => $.agreement.unsigned.titleBoth)
      }
    >
      <p>{say(($) => $.agreement.unsigned.text)}</p>
      <OpenFile />
    </Notice>
  );
}

function OpenFile() {
  const say = useSay();
  const { importProject } = useImport();
  return (
    <div>
      <Button size="small" onPress={importProject}>
        {say(($) => $.projects.open)}
      </Button>
    </div>
  );
}
