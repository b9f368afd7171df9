import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { hasSigned } from '../../shared/agreements/signing.ts';
import type { OpenProject } from '../../shared/contract/answers.ts';
import { versionCalled } from '../../shared/explaining/versionCalled.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import { Button } from '../components/Button.tsx';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { Notice } from '../components/Notice.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useCall } from '../data/useCall.ts';
import { signerOf } from '../signing/signingWords.ts';
import { dropWalk } from '../signing/useWalk.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import { DropVersion } from './DropVersion.tsx';
import styles from './Proposal.module.css';

interface ProposalProps {
  readonly open: OpenProject;
  /** The version that waits for signatures. */
  readonly version: AgreementVersion;
  /** Whether the page shows it already. */
  readonly isShown: boolean;
}

/** A version that waits for signatures: how far it is, and what can be done with it. */
export function Proposal({ open: { project, standing }, version, isShown }: ProposalProps) {
  const say = useSay();
  const write = useWriter(project);
  const navigate = useNavigate();
  const marking = useCall('agreements.markSent');
  const reopening = useCall('agreements.reopen');
  const [isDropping, setDropping] = useState(false);
  const at = { projectId: project.id, number: version.number };
  const error = marking.error ?? reopening.error;
  const isUnsigned = version.signatures.length === 0;

  async function reopen(): Promise<void> {
    const reopened = await reopening.call(at);
    if (reopened.ok) {
      dropWalk(project.id);
      void navigate({ to: '/projects/$projectId/draft', params: { projectId: project.id } });
    }
  }

  return (
    <Notice kind="needs" title={titleWords()}>
      <p>
        {version.sentAt === undefined
          ? say(($) => $.agreement.proposal.notSent)
          : say(($) => $.agreement.proposal.sent, { moment: write.moment(version.sentAt) })}{' '}
        {standing.versionInForce === null
          ? say(($) => $.agreement.proposal.nothingCounts)
          : say(($) => $.agreement.proposal.staysInForce, { number: standing.versionInForce })}
      </p>
      {error !== undefined && <Trouble error={error} />}
      <div className={styles.actions}>
        {isShown ? (
          <>
            {version.sentAt === undefined && (
              <Button size="small" isPending={marking.isWaiting} onPress={() => void marking.call(at)}>
                {say(($) => $.agreement.proposal.markSent)}
              </Button>
            )}
            <ButtonLink
              size="small"
              to="/projects/$projectId/sign/elsewhere"
              params={{ projectId: project.id }}
            >
              {say(($) => $.agreement.proposal.attach)}
            </ButtonLink>
            {isUnsigned && (
              <Button size="small" isPending={reopening.isWaiting} onPress={() => void reopen()}>
                {say(($) => $.agreement.proposal.reopen)}
              </Button>
            )}
            <Button size="small" onPress={() => setDropping(true)}>
              {say(($) => $.agreement.proposal.drop)}
            </Button>
          </>
        ) : (
          <ButtonLink
            size="small"
            to="/projects/$projectId"
            params={{ projectId: project.id }}
            search={{ version: version.number }}
          >
            {say(($) => $.agreement.proposal.look)}
          </ButtonLink>
        )}
      </div>
      <DropVersion
        project={project}
        version={version}
        inForce={standing.versionInForce}
        isOpen={isDropping}
        onClose={() => setDropping(false)}
      />
    </Notice>
  );

  function titleWords(): string {
    const what = versionCalled(say, project.agreements, version);
    const [signed, missing] = hasSigned(version, 'client')
      ? (['client', 'freelancer'] as const)
      : (['freelancer', 'client'] as const);
    return isUnsigned
      ? say(($) => $.agreement.proposal.waits, { what })
      : say(($) => $.agreement.proposal.oneSigned, {
          what,
          signed: signerOf(project, signed),
          missing: signerOf(project, missing),
        });
  }
}
