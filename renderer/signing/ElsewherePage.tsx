import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { hasSigned } from '../../shared/agreements/signing.ts';
import type { OpenProject } from '../../shared/contract/answers.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { Button } from '../components/Button.tsx';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { InstantField } from '../components/InstantField.tsx';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { isStillToCome } from '../data/isStillToCome.ts';
import { useCall } from '../data/useCall.ts';
import { useNow } from '../data/useNow.ts';
import { ListColumn } from '../frame/ListColumn.tsx';
import { Page } from '../frame/Page.tsx';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import styles from './Reading.module.css';
import { SignatureList } from './SignatureList.tsx';
import { AgreementLink, NothingToSign, SigningRoom } from './SigningRoom.tsx';
import { signerOf } from './signingWords.ts';
import { dropWalk } from './useWalk.ts';

/** A signed document from elsewhere is attached as the signature of one or both. */
export function ElsewherePage() {
  return (
    <SigningRoom>
      {(open, version) =>
        version === undefined ? (
          <NothingToSign projectId={open.project.id} />
        ) : (
          <Elsewhere key={version.signatures.length} open={open} version={version} />
        )
      }
    </SigningRoom>
  );
}

type Party = 'freelancer' | 'client';
type Whose = 'both' | Party;

interface ElsewhereProps {
  readonly open: OpenProject;
  readonly version: AgreementVersion;
}

function Elsewhere({ open: { project }, version }: ElsewhereProps) {
  const say = useSay();
  const language = useLanguage();
  const write = useWriter(project);
  const now = useNow();
  const navigate = useNavigate();
  const { call, error, isWaiting } = useCall('agreements.attach');
  const missing = (['client', 'freelancer'] as const).filter((party) => !hasSigned(version, party));
  const [whose, setWhose] = useState<Whose>(missing.length === 2 ? 'both' : (missing[0] ?? 'both'));
  const [signedAt, setSignedAt] = useState<Instant | null>(null);
  const [isTried, setTried] = useState(false);
  const back = <AgreementLink projectId={project.id} />;

  async function attach(): Promise<void> {
    if (signedAt === null || isStillToCome(signedAt, now)) {
      setTried(true);
      return;
    }
    const parties = whose === 'both' ? [...missing] : [whose];
    const attached = await call({ projectId: project.id, number: version.number, parties, signedAt });
    if (!attached.ok || attached.value === null) {
      return;
    }
    if (attached.value.seal === undefined) {
      void navigate({ to: '/projects/$projectId/sign', params: { projectId: project.id } });
      return;
    }
    dropWalk(project.id);
    void navigate({
      to: '/projects/$projectId/sign/sealed/$number',
      params: { projectId: project.id, number: String(version.number) },
      replace: true,
    });
  }

  const options = [
    ...(missing.length === 2 ? [{ id: 'both' as const, label: say(($) => $.signing.elsewhere.both) }] : []),
    ...missing.map((party) => ({
      id: party,
      label: say(($) => $.signing.elsewhere.one, { name: signerOf(project, party) }),
    })),
  ];
  return (
    <>
      <ListColumn label={say(($) => $.signing.label)} top={back}>
        {null}
      </ListColumn>
      <Page
        title={say(($) => $.signing.elsewhere.heading)}
        lead={say(($) => $.signing.elsewhere.lead)}
        strip={back}
        foot={{
          quiet: (
            <ButtonLink kind="quiet" to="/projects/$projectId/sign" params={{ projectId: project.id }}>
              {say(($) => $.signing.back)}
            </ButtonLink>
          ),
          primary: (
            <Button kind="primary" isPending={isWaiting} onPress={() => void attach()}>
              {say(($) => $.signing.elsewhere.choose)}
            </Button>
          ),
        }}
      >
        <div className={styles.part}>
          {error !== undefined && <Trouble error={error} />}
          {missing.length === 1 && (
            <SignatureList project={project} version={version} words={{ say, write, language }} />
          )}
          <RadioGroup
            kind="list"
            label={say(($) => $.signing.elsewhere.whose)}
            options={options}
            value={whose}
            onChange={setWhose}
          />
          <InstantField
            label={say(($) => $.signing.elsewhere.signedAt)}
            value={signedAt}
            onChange={setSignedAt}
            timeZone={project.timeZone}
            latest={now}
            hint={say(($) => $.signing.elsewhere.signedAtHint)}
            problem={momentProblem()}
          />
          <p className={styles.second}>{say(($) => $.signing.elsewhere.proof, { number: version.number })}</p>
        </div>
      </Page>
    </>
  );

  function momentProblem(): string | undefined {
    if (isStillToCome(signedAt, now)) {
      return say(($) => $.signing.elsewhere.future);
    }
    return isTried && signedAt === null ? say(($) => $.signing.elsewhere.noMoment) : undefined;
  }
}
