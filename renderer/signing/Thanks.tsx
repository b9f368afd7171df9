import { versionCalled } from '../../shared/explaining/versionCalled.ts';
import { hasSigned } from '../../shared/agreements/signing.ts';
import type { OpenProject } from '../../shared/contract/answers.ts';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { ListColumn } from '../frame/ListColumn.tsx';
import { Page } from '../frame/Page.tsx';
import type { Reading } from './reading.ts';
import styles from './Reading.module.css';
import { AgreementLink } from './SigningRoom.tsx';
import { signerOf } from './signingWords.ts';
import type { SigningParty } from './walk.ts';

interface ThanksProps {
  readonly open: OpenProject;
  readonly reading: Reading;
  readonly party: SigningParty;
}

/** After the first signature: what comes now, in the words of the one who signed. */
export function Thanks({ open: { project }, reading: { version, words }, party }: ThanksProps) {
  const { say, language } = words;
  const other = party === 'client' ? 'freelancer' : 'client';
  // Whoever signed gave their own name, which need not be the one in the agreement.
  const signed = version.signatures.find((signature) => signature.party === party)?.name;
  const heading = say(($) => $.signing.thanks.heading, { name: signed ?? signerOf(project, party) });
  const back = <AgreementLink projectId={project.id} />;
  return (
    <>
      <ListColumn label={say(($) => $.signing.label)} top={back}>
        {null}
      </ListColumn>
      <Page
        key="thanks"
        title={heading}
        heading={<span lang={language}>{heading}</span>}
        strip={back}
        foot={{
          primary: (
            <ButtonLink kind="primary" to="/projects/$projectId/sign" params={{ projectId: project.id }}>
              <span lang={language}>
                {party === 'client'
                  ? say(($) => $.signing.thanks.handBack, { name: signerOf(project, 'freelancer') })
                  : say(($) => $.signing.thanks.goOn)}
              </span>
            </ButtonLink>
          ),
        }}
      >
        <div className={styles.part} lang={language}>
          {!hasSigned(version, other) && (
            <p>
              {say(($) => $.signing.thanks.text, {
                other: signerOf(project, other),
                what: versionCalled(say, project.agreements, version),
              })}
            </p>
          )}
        </div>
      </Page>
    </>
  );
}
