import { proposedVersion } from '../../shared/agreements/signing.ts';
import type { OpenProject } from '../../shared/contract/answers.ts';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { recordWords } from '../../shared/explaining/recordWords.ts';
import { useImport } from '../projects/importing.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import { Proposal } from './Proposal.tsx';
import type { VersionShown } from './versionShown.ts';

interface AgreementNoticesProps {
  readonly open: OpenProject;
  readonly shown: VersionShown;
}

/** What stands in the way of using this agreement, and what to do. */
export function AgreementNotices({ open, shown }: AgreementNoticesProps) {
  const proposed = proposedVersion(open.project);
  const concernsNow = shown.kind === 'inForce' || shown.kind === 'proposed' || shown.kind === 'later';
  return (
    <>
      {open.brokenSeal !== null && <BrokenSeal open={open} path={open.brokenSeal} />}
      {shown.kind === 'none' && (open.project.draft === undefined ? <NoAgreement /> : <BeingWritten />)}
      {open.brokenSeal === null && proposed !== undefined && concernsNow && (
        <Proposal
          open={open}
          version={proposed}
          isShown={shown.kind === 'proposed' && shown.version.number === proposed.number}
        />
      )}
    </>
  );
}

function BrokenSeal({ open, path }: { readonly open: OpenProject; readonly path: string }) {
  const say = useSay();
  const write = useWriter(open.project);
  const record = recordWords(say, write, open, path);
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

function BeingWritten() {
  const say = useSay();
  return (
    <Notice kind="needs" title={say(($) => $.agreement.beingWritten.title)}>
      <p>{say(($) => $.agreement.beingWritten.text)}</p>
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
