import { useParams } from '@tanstack/react-router';
import { versionCalled } from '../../shared/explaining/versionCalled.ts';
import { signedAt } from '../../shared/agreements/inForce.ts';
import type { OpenProject } from '../../shared/contract/answers.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import { instantOf } from '../../shared/model/instant.ts';
import { Button } from '../components/Button.tsx';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { WaitingLines } from '../components/WaitingLines.tsx';
import { ListColumn } from '../frame/ListColumn.tsx';
import { Page } from '../frame/Page.tsx';
import { useNote } from '../frame/useNote.ts';
import { useSavePaper } from '../paper/useSavePaper.ts';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import styles from './Reading.module.css';
import { ReadSection } from './ReadSection.tsx';
import { SignatureList } from './SignatureList.tsx';
import { AgreementLink, NothingToSign, SigningRoom } from './SigningRoom.tsx';

/** Both have signed: the seal, and what to do with it. */
export function SealedPage() {
  const { number } = useParams({ from: '/projects/$projectId/sign/sealed/$number' });
  return (
    <SigningRoom>
      {(open) => {
        const version = open.project.agreements.find((one) => String(one.number) === number);
        return version === undefined ? (
          <NothingToSign projectId={open.project.id} />
        ) : (
          <Sealed open={open} version={version} />
        );
      }}
    </SigningRoom>
  );
}

interface SealedProps {
  readonly open: OpenProject;
  readonly version: AgreementVersion;
}

function Sealed({ open: { project }, version }: SealedProps) {
  const say = useSay();
  const language = useLanguage();
  const write = useWriter(project);
  const { note, tell } = useNote();
  const paper = useSavePaper({ projectId: project.id, number: version.number }, ({ fileName, folder }) =>
    tell(say(($) => $.papers.saved, { file: fileName, folder })),
  );
  const since = signedAt(version);
  const back = <AgreementLink projectId={project.id} />;
  const heading = say(($) => $.signing.sealed.heading);
  return (
    <>
      <ListColumn label={say(($) => $.signing.label)} top={back}>
        {null}
      </ListColumn>
      <Page
        title={heading}
        lead={
          since !== undefined &&
          say(($) => $.signing.sealed.lead, {
            project: project.title,
            what: versionCalled(say, project.agreements, version),
            moment: write.moment(instantOf(new Date(since))),
          })
        }
        strip={back}
        foot={{
          sentence: note !== undefined && <span role="status">{note}</span>,
          quiet: (
            <Button kind="quiet" isPending={paper.isWaiting} onPress={paper.save}>
              {say(($) => $.papers.save)}
            </Button>
          ),
          primary: (
            <ButtonLink kind="primary" to="/projects/$projectId" params={{ projectId: project.id }}>
              {say(($) => $.signing.toAgreement)}
            </ButtonLink>
          ),
        }}
      >
        {paper.error !== undefined && <Trouble error={paper.error} onRetry={paper.save} />}
        {version.seal === undefined ? (
          <WaitingLines />
        ) : (
          <div className={styles.part}>
            <ReadSection title={say(($) => $.signing.sealed.seal)}>
              <p className={styles.seal}>{inFours(version.seal)}</p>
              <p>{say(($) => $.signing.sealed.sealText)}</p>
            </ReadSection>
            <ReadSection title={say(($) => $.signing.sealed.signatures)}>
              <SignatureList project={project} version={version} words={{ say, write, language }} />
            </ReadSection>
          </div>
        )}
      </Page>
    </>
  );
}

function inFours(seal: string): string {
  return (seal.match(/.{4}/gu) ?? []).join(' ');
}
