import { IconFileText, IconPencil, IconUser } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { versionCalled } from '../../shared/explaining/versionCalled.ts';
import { hasSigned } from '../../shared/agreements/signing.ts';
import { walkParts } from '../../shared/agreements/walkParts.ts';
import type { OpenProject } from '../../shared/contract/answers.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import { readDraft } from '../data/draft.ts';
import { FirstStep } from '../firstRun/FirstStep.tsx';
import { ListColumn } from '../frame/ListColumn.tsx';
import { Page } from '../frame/Page.tsx';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import styles from './Reading.module.css';
import { SignatureList } from './SignatureList.tsx';
import { AgreementLink, NothingToSign, SigningRoom } from './SigningRoom.tsx';
import { signerOf } from './signingWords.ts';
import { furthestStep, walkSteps } from './walk.ts';
import { walkThrough } from './walkDraft.ts';

/** Who signs now: first page of the way, and between the two signatures. */
export function WhoSignsPage() {
  return (
    <SigningRoom>
      {(open, version) =>
        version === undefined ? (
          <NothingToSign projectId={open.project.id} />
        ) : (
          <WhoSigns open={open} version={version} />
        )
      }
    </SigningRoom>
  );
}

interface WhoSignsProps {
  readonly open: OpenProject;
  readonly version: AgreementVersion;
}

function WhoSigns({ open: { project }, version }: WhoSignsProps) {
  const say = useSay();
  const screens = useLanguage();
  const write = useWriter(project);
  const navigate = useNavigate();
  const { confirmed } = walkThrough(version, readDraft({ kind: 'signing', projectId: project.id })).client;
  const furthest = furthestStep(walkSteps('client', walkParts(project, version)), confirmed);
  const back = <AgreementLink projectId={project.id} />;
  const goTo = (party: 'client' | 'freelancer', step: string) =>
    void navigate({
      to: '/projects/$projectId/sign/$party/$step',
      params: { projectId: project.id, party, step },
    });
  const client = signerOf(project, 'client');
  const language = project.client.language ?? screens;
  return (
    <>
      <ListColumn label={say(($) => $.signing.label)} top={back}>
        {null}
      </ListColumn>
      <Page
        title={say(($) => $.signing.who.heading)}
        lead={say(($) => $.signing.who.lead, {
          project: project.title,
          what: versionCalled(say, project.agreements, version),
        })}
        strip={back}
      >
        <div className={styles.part}>
          <SignatureList project={project} version={version} words={{ say, write, language: screens }} />
          <ul className={styles.choices}>
            {!hasSigned(version, 'client') && (
              <FirstStep
                icon={IconUser}
                title={
                  confirmed.length === 0
                    ? say(($) => $.signing.who.client, { name: client })
                    : say(($) => $.signing.who.goOn, { name: client })
                }
                hint={
                  confirmed.length === 0
                    ? say(($) => $.signing.who.clientHint, {
                        language: say(($) => $.signing.languages[language]),
                      })
                    : say(($) => $.signing.who.goOnHint, { step: say(($) => $.signing.steps[furthest]) })
                }
                onPress={() => goTo('client', furthest)}
              />
            )}
            {!hasSigned(version, 'freelancer') && (
              <FirstStep
                icon={IconPencil}
                title={say(($) => $.signing.who.freelancer, { name: signerOf(project, 'freelancer') })}
                hint={say(($) => $.signing.who.freelancerHint)}
                onPress={() => goTo('freelancer', 'look')}
              />
            )}
            <FirstStep
              icon={IconFileText}
              title={say(($) => $.signing.who.elsewhere)}
              hint={say(($) => $.signing.who.elsewhereHint)}
              onPress={() =>
                void navigate({
                  to: '/projects/$projectId/sign/elsewhere',
                  params: { projectId: project.id },
                })
              }
            />
          </ul>
        </div>
      </Page>
    </>
  );
}
