import { signedAt } from '../../shared/agreements/inForce.ts';
import type { OpenProject, VerifiedProject } from '../../shared/contract/answers.ts';
import { recordWords } from '../../shared/explaining/recordWords.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import { instantOf } from '../../shared/model/instant.ts';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { Notice } from '../components/Notice.tsx';
import { SignedWords } from '../components/SignedWords.tsx';
import { Page } from '../frame/Page.tsx';
import { ProjectMenu } from '../projects/ProjectMenu.tsx';
import { ProjectStrip } from '../projects/ProjectStrip.tsx';
import { ProjectTabs } from '../projects/ProjectTabs.tsx';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import styles from './Seals.module.css';

interface SealsProps {
  readonly title: string;
  readonly open: OpenProject;
  readonly verified: VerifiedProject;
}

/** What was computed again just now, and what it says: the same as `verify` says at a prompt. */
export function Seals({ title, open, verified }: SealsProps) {
  const { project } = open;
  const { sealed, brokenRecord } = verified;
  const say = useSay();
  const sealedAnswer = brokenRecord === null ? 'hold' : 'broken';
  const answer = sealed ? sealedAnswer : 'none';
  return (
    <Page
      title={title}
      heading={say(($) => $.seals[answer])}
      lead={say(($) => $.seals.lead, {
        title: project.title,
        versions: say(($) => $.seals.versions, { count: verified.versions }),
        entries: say(($) => $.seals.entries, { count: verified.events }),
      })}
      strip={<ProjectStrip />}
      savedAt={open.savedAt}
      more={<ProjectMenu open={open} />}
      tabs={<ProjectTabs projectId={project.id} />}
      foot={{
        primary: (
          <ButtonLink kind="primary" to="/projects/$projectId" params={{ projectId: project.id }}>
            {say(($) => $.seals.back)}
          </ButtonLink>
        ),
      }}
    >
      <div className={styles.page}>
        <Meaning open={open} verified={verified} />
        <SignedVersions open={open} verified={verified} />
        <Entries open={open} verified={verified} />
        <Documents verified={verified} />
      </div>
    </Page>
  );
}

type PartProps = Omit<SealsProps, 'title'>;

function Meaning({ open, verified: { sealed, brokenRecord } }: PartProps) {
  const say = useSay();
  const write = useWriter(open.project);
  if (brokenRecord !== null) {
    const record = recordWords(say, write, open, brokenRecord);
    return (
      <Notice kind="risk" title={say(($) => $.seals.brokenWhat, { record })}>
        <p>{say(($) => $.seals.whatToDo)}</p>
      </Notice>
    );
  }
  return <p>{sealed ? say(($) => $.seals.whatItMeans) : say(($) => $.seals.noneWhat)}</p>;
}

function SignedVersions({ open: { project }, verified: { sealed, brokenRecord, kind } }: PartProps) {
  const say = useSay();
  const write = useWriter(project);
  const broken =
    kind === 'version'
      ? project.agreements.findIndex((_, place) => brokenRecord === `agreements[${place}]`)
      : -1;
  const signed = project.agreements.flatMap((version, place) => {
    const at = signedAt(version);
    return at === undefined ? [] : [{ version, at, place }];
  });
  if (signed.length === 0) {
    return null;
  }
  return (
    <section>
      <h2 className={styles.heading}>{say(($) => $.seals.signed)}</h2>
      <ul>
        {signed.map(({ version, at, place }) => (
          <li key={version.number} className={styles.row}>
            <span className={styles.what}>
              {say(($) => $.seals.version, {
                number: version.number,
                day: write.dayWithYear(write.dayOf(instantOf(new Date(at)))),
              })}
            </span>
            {sealed && <State state={stateAt(place, broken)} />}
            <Seal seal={version.seal} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entries({ open: { project }, verified: { events, brokenRecord, kind } }: PartProps) {
  const say = useSay();
  const last = project.events.at(-1);
  if (last?.seal === undefined) {
    return null;
  }
  return (
    <section>
      <h2 className={styles.heading}>{say(($) => $.seals.timeline)}</h2>
      <p className={styles.row}>
        <span className={styles.what}>
          {say(($) => $.seals.last, { entries: say(($) => $.seals.entries, { count: events }) })}
        </span>
        <State state={entriesState(brokenRecord, kind)} />
        <Seal seal={last.seal} />
      </p>
      <p className={styles.note}>{say(($) => $.seals.chain)}</p>
    </section>
  );
}

function Documents({ verified: { documents } }: Pick<PartProps, 'verified'>) {
  const say = useSay();
  if (documents.length === 0) {
    return null;
  }
  return (
    <section>
      <h2 className={styles.heading}>{say(($) => $.seals.documents)}</h2>
      <ul>
        {documents.map(({ version, fileName, state }) => (
          <li key={`${version} ${fileName}`} className={styles.row}>
            <span className={styles.what}>
              {say(($) => $.seals.documentOf, { file: fileName, number: version })}
            </span>
            <SignedWords kind={state === 'held' ? 'settled' : 'risk'}>
              {say(($) => $.seals[state])}
            </SignedWords>
          </li>
        ))}
      </ul>
    </section>
  );
}

type RecordState = 'holds' | 'broken' | 'unknown';

const SIGNS = { holds: 'settled', broken: 'risk', unknown: 'waiting' } as const;

/** What comes after the first that does not match was not looked at any more. */
function stateAt(place: number, broken: number): RecordState {
  if (broken === -1 || place < broken) {
    return 'holds';
  }
  return place === broken ? 'broken' : 'unknown';
}

/** Versions are looked at before entries. */
function entriesState(brokenRecord: string | null, kind: VerifiedProject['kind']): RecordState {
  if (brokenRecord === null) {
    return 'holds';
  }
  return kind === 'event' ? 'broken' : 'unknown';
}

function State({ state }: { readonly state: RecordState }) {
  const say = useSay();
  return <SignedWords kind={SIGNS[state]}>{say(($) => $.seals.state[state])}</SignedWords>;
}

/** In groups of four, to be read out and compared with the one on paper. */
function Seal({ seal }: { readonly seal: AgreementVersion['seal'] }) {
  const say = useSay();
  return seal === undefined ? null : (
    <span className={styles.seal} title={say(($) => $.seals.seal)}>
      {seal.replace(/(.{4})(?=.)/g, '$1 ')}
    </span>
  );
}
