import { useNavigate, useSearch } from '@tanstack/react-router';
import type { OpenProject } from '../../shared/contract/answers.ts';
import { assertNever } from '../../shared/assertNever.ts';
import { timelineTable } from '../../shared/explaining/timelineTable.ts';
import type { Say } from '../../shared/i18n/translator.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { Instant } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { Button } from '../components/Button.tsx';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { copyTables } from '../components/copyTables.ts';
import { TimelineFigure } from '../components/TimelineFigure.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { Page } from '../frame/Page.tsx';
import { useNote } from '../frame/useNote.ts';
import { useSavePaper } from '../paper/useSavePaper.ts';
import { ProjectStrip } from '../projects/ProjectStrip.tsx';
import { ProjectTabs } from '../projects/ProjectTabs.tsx';
import { ProjectMenu } from '../projects/ProjectMenu.tsx';
import { useExport } from '../projects/useExport.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import styles from './Agreement.module.css';
import { AgreementAction } from './AgreementAction.tsx';
import { AgreementNotices } from './AgreementNotices.tsx';
import { ChangeOrder } from './ChangeOrder.tsx';
import { ClauseRows } from './ClauseRows.tsx';
import { DeliverableTable } from './DeliverableTable.tsx';
import { DroppedVersions } from './DroppedVersions.tsx';
import { Payments } from './Payments.tsx';
import { SealLine } from './SealLine.tsx';
import { SignedDocuments } from './SignedDocuments.tsx';
import { useBeginWriting } from './useBeginWriting.ts';
import { TalkedAbout } from './TalkedAbout.tsx';
import { VersionChooser } from './VersionChooser.tsx';
import type { VersionShown } from './versionShown.ts';
import { versionShown } from './versionShown.ts';

/** What was agreed and signed, how it stands, and who waited for whom. */
export function Agreement({ open }: { readonly open: OpenProject }) {
  const { project, standing } = open;
  const say = useSay();
  const write = useWriter(project);
  const navigate = useNavigate();
  const search = useSearch({ from: '/projects/$projectId' });
  const begin = useBeginWriting(project);
  const { note, tell } = useNote();
  const { save, error } = useExport(project.id, ({ fileName, folder }) =>
    tell(say(($) => $.projects.savedAsFile, { file: fileName, folder })),
  );
  const shown = versionShown(project, standing.asOf, search);
  const version = 'version' in shown ? shown.version : undefined;
  const isNow = shown.kind === 'inForce' || version?.number === standing.versionInForce;
  const isSigned = standing.versionInForce !== null;
  const isBroken = open.brokenSeal !== null;
  const hasTimeline = isSigned && shown.kind === 'inForce';
  const place = { projectId: project.id, number: version?.number ?? 0 };
  const paper = useSavePaper(place, ({ fileName, folder }) =>
    tell(say(($) => $.papers.saved, { file: fileName, folder })),
  );
  const copyTimeline = () => {
    const { columns, rows } = timelineTable({ say, write }, standing);
    tell(
      copyTables([[columns, ...rows]])
        ? say(($) => $.projects.copiedTimeline)
        : say(($) => $.projects.notCopied),
    );
  };
  return (
    <Page
      title={project.title}
      lead={leadWords(say, write, project, shown)}
      strip={<ProjectStrip />}
      savedAt={open.savedAt}
      more={
        <ProjectMenu
          open={open}
          actions={[
            { id: 'save', label: say(($) => $.projects.saveAsFile), onAction: save },
            ...(hasTimeline
              ? [{ id: 'copy', label: say(($) => $.projects.copyTimeline), onAction: copyTimeline }]
              : []),
          ]}
        />
      }
      tabs={
        <ProjectTabs
          projectId={project.id}
          end={
            isSigned && (
              <VersionChooser
                on={search.on}
                today={standing.today}
                asked={version?.number === search.version ? search.version : undefined}
                write={write}
                onChoose={(on) =>
                  void navigate({
                    to: '/projects/$projectId',
                    params: { projectId: project.id },
                    search: on === undefined ? {} : { on },
                    replace: true,
                  })
                }
              />
            )
          }
        />
      }
      foot={{
        sentence:
          note === undefined ? (
            <SealLine version={version} write={write} signedAt={lastSignedAt(shown)} />
          ) : (
            <span role="status">{note}</span>
          ),
        quiet: !isBroken && (
          // With a racing heart nobody looks into menus: the way from a complaint to an answer begins in sight.
          <>
            <ButtonLink
              kind="quiet"
              to="/projects/$projectId/disputes/new"
              params={{ projectId: project.id }}
            >
              {say(($) => $.projects.complained)}
            </ButtonLink>
            {version !== undefined && (
              <Button kind="quiet" isPending={paper.isWaiting} onPress={paper.save}>
                {say(($) => $.papers.save)}
              </Button>
            )}
          </>
        ),
        primary: <AgreementAction open={open} begin={begin} />,
      }}
    >
      {error !== undefined && <Trouble error={error} onRetry={save} />}
      {paper.error !== undefined && <Trouble error={paper.error} onRetry={paper.save} />}
      {begin.error !== undefined && <Trouble error={begin.error} />}
      <AgreementNotices open={open} shown={shown} />
      {version !== undefined && (
        <div className={styles.columns}>
          <div className={styles.main}>
            <DeliverableTable
              key={version.number}
              version={version}
              write={write}
              standing={isNow ? standing : undefined}
              cited={search.clause}
            />
            <ClauseRows
              key={`clauses ${version.number}`}
              version={version}
              write={write}
              clientName={clientAsParty(project)}
              standing={isNow ? standing : undefined}
              cited={search.clause}
            />
          </div>
          <aside className={styles.side}>
            <ChangeOrder
              version={version}
              before={project.agreements.findLast(({ number }) => number < version.number)}
              write={write}
              names={{ freelancer: project.freelancer.name, client: project.client.name }}
            />
            <SignedDocuments projectId={project.id} version={version} write={write} />
            <Payments version={version} standing={isNow ? standing : undefined} write={write} />
            <TalkedAbout project={project} write={write} isReadOnly={isBroken} />
            <DroppedVersions project={project} write={write} />
          </aside>
        </div>
      )}
      {hasTimeline && (
        <TimelineFigure
          project={project}
          standing={standing}
          write={write}
          clientName={project.client.name}
          nowLabel={say(($) => $.timeline.today, { day: write.day(standing.today) })}
          withPayments
        />
      )}
    </Page>
  );
}

function clientAsParty({ client }: ProjectFile): string {
  return client.contact?.addressedAs ?? client.name;
}

function leadWords(say: Say, write: Writer, { client, draft }: ProjectFile, shown: VersionShown): string {
  switch (shown.kind) {
    case 'inForce':
      return say(($) => $.agreement.lead.inForce, {
        client: client.name,
        version: shown.version.number,
        day: write.dayWithYear(shown.since),
      });
    case 'onDay':
      return say(($) => $.agreement.lead.wasInForce, {
        client: client.name,
        version: shown.version.number,
        on: write.dayWithYear(shown.on),
        day: write.dayWithYear(shown.since),
      });
    case 'earlier':
      return say(($) => $.agreement.lead.earlier, {
        client: client.name,
        version: shown.version.number,
        day: write.dayWithYear(shown.since),
        current: shown.current,
      });
    case 'later':
      return say(($) => $.agreement.lead.later, {
        client: client.name,
        version: shown.version.number,
        day: write.dayWithYear(shown.since),
      });
    case 'proposed':
      return say(($) => $.agreement.lead.unsigned, { client: client.name, version: shown.version.number });
    case 'nothingYet':
      return say(($) => $.agreement.lead.nothingYet, {
        client: client.name,
        on: write.dayWithYear(shown.on),
      });
    case 'none':
      return draft === undefined
        ? say(($) => $.agreement.lead.none, { client: client.name })
        : say(($) => $.agreement.lead.beingWritten, { client: client.name });
    default:
      return assertNever(shown);
  }
}

/** The moment of the second signature, when the seal was set. */
function lastSignedAt(shown: VersionShown): Instant | undefined {
  return 'version' in shown
    ? shown.version.signatures
        .map(({ signedAt }) => signedAt)
        .toSorted((one, other) => Date.parse(one) - Date.parse(other))
        .at(-1)
    : undefined;
}
