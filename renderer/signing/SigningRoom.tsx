import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { proposedVersion } from '../../shared/agreements/signing.ts';
import type { OpenProject } from '../../shared/contract/answers.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import { BackLink } from '../components/BackLink.tsx';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { WaitingLines } from '../components/WaitingLines.tsx';
import { useAnswer } from '../data/useAnswer.ts';
import { ListColumn } from '../frame/ListColumn.tsx';
import { Page } from '../frame/Page.tsx';
import { useSay } from '../words/useSay.ts';

interface SigningRoomProps {
  readonly children: (open: OpenProject, version: AgreementVersion | undefined) => ReactNode;
}

/**
 * Opens the project of the address with the version that waits for signatures. No list of projects beside it: the client who reads here
 * has no business with the others.
 */
export function SigningRoom({ children }: SigningRoomProps) {
  const { projectId } = useParams({ strict: false });
  return (
    <Opened key={projectId} projectId={projectId ?? ''}>
      {children}
    </Opened>
  );
}

function Opened({ projectId, children }: SigningRoomProps & { readonly projectId: string }) {
  const open = useAnswer('projects.read', { projectId });
  switch (open.status) {
    case 'waiting':
      return (
        <Bare projectId={projectId}>
          <WaitingLines />
        </Bare>
      );
    case 'failed':
      return (
        <Bare projectId={projectId}>
          <Trouble error={open.error} onRetry={open.again} />
        </Bare>
      );
    case 'here':
      return open.value.brokenSeal === null ? (
        children(open.value, proposedVersion(open.value.project))
      ) : (
        <Bare projectId={projectId}>
          <Trouble error={{ code: 'readOnlyProject', record: open.value.brokenSeal }} />
        </Bare>
      );
  }
}

interface BareProps {
  readonly projectId: string;
  readonly heading?: string;
  readonly children: ReactNode;
}

function Bare({ projectId, heading = '\u00a0', children }: BareProps) {
  const say = useSay();
  const back = <AgreementLink projectId={projectId} />;
  return (
    <>
      <ListColumn label={say(($) => $.signing.label)} top={back}>
        {null}
      </ListColumn>
      <Page title={say(($) => $.signing.steps.signature)} heading={heading} strip={back}>
        {children}
      </Page>
    </>
  );
}

/** Where nothing waits for a signature (any more). */
export function NothingToSign({ projectId }: { readonly projectId: string }) {
  const say = useSay();
  return (
    <Bare projectId={projectId} heading={say(($) => $.signing.nothing.title)}>
      <p>{say(($) => $.signing.nothing.text)}</p>
      <br />
      <ButtonLink to="/projects/$projectId" params={{ projectId }}>
        {say(($) => $.signing.toAgreement)}
      </ButtonLink>
    </Bare>
  );
}

export function AgreementLink({ projectId }: { readonly projectId: string }) {
  const say = useSay();
  return (
    <BackLink to="/projects/$projectId" params={{ projectId }}>
      {say(($) => $.signing.toAgreement)}
    </BackLink>
  );
}
