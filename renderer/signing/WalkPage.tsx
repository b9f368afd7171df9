import { useParams } from '@tanstack/react-router';
import { hasSigned } from '../../shared/agreements/signing.ts';
import type { OpenProject } from '../../shared/contract/answers.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import { useLanguage } from '../words/useLanguage.ts';
import { NothingToSign, SigningRoom } from './SigningRoom.tsx';
import { signingWords } from './signingWords.ts';
import { Thanks } from './Thanks.tsx';
import { useWalk } from './useWalk.ts';
import type { SigningParty } from './walk.ts';
import { WalkStepPage } from './WalkStepPage.tsx';

/** One side on its way to the signature. */
export function WalkPage() {
  const { party } = useParams({ from: '/projects/$projectId/sign/$party/$step' });
  return (
    <SigningRoom>
      {(open, version) =>
        version === undefined ? (
          <NothingToSign projectId={open.project.id} />
        ) : (
          <Walking
            key={`${version.number} ${party}`}
            open={open}
            version={version}
            party={party === 'freelancer' ? 'freelancer' : 'client'}
          />
        )
      }
    </SigningRoom>
  );
}

interface WalkingProps {
  readonly open: OpenProject;
  readonly version: AgreementVersion;
  readonly party: SigningParty;
}

function Walking({ open, version, party }: WalkingProps) {
  const { project } = open;
  const screens = useLanguage();
  const kept = useWalk(project.id, version, party);
  const own = party === 'client' ? (project.client.language ?? screens) : screens;
  const words = signingWords(kept.walk.language ?? own, project);
  const before = project.agreements.findLast(({ number }) => number < version.number);
  const reading = { project, version, before, words };
  return hasSigned(version, party) ? (
    <Thanks open={open} reading={reading} party={party} />
  ) : (
    <WalkStepPage open={open} reading={reading} party={party} kept={kept} />
  );
}
