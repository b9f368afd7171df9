import { useSearch } from '@tanstack/react-router';
import type { OpenProject } from '../../shared/contract/answers.ts';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { Trouble } from '../components/Trouble.tsx';
import type { PageFoot } from '../frame/Page.tsx';
import { Page } from '../frame/Page.tsx';
import { useNote } from '../frame/useNote.ts';
import { ProjectMenu } from '../projects/ProjectMenu.tsx';
import { ProjectStrip } from '../projects/ProjectStrip.tsx';
import { ProjectTabs } from '../projects/ProjectTabs.tsx';
import { useSay } from '../words/useSay.ts';
import { Button } from '../components/Button.tsx';
import { useSavePaper } from '../paper/useSavePaper.ts';
import { AttachedList } from './AttachedList.tsx';
import { CalendarFile } from './CalendarFile.tsx';
import { OfferList } from './OfferList.tsx';
import { PaperList } from './PaperList.tsx';
import { PaperPreview } from './PaperPreview.tsx';
import styles from './Papers.module.css';
import { shownPaper, versionPapers } from './papersOf.ts';
import { SignWithCertificate } from './SignWithCertificate.tsx';

/** Everything of a project that can be printed or was handed in, and the chosen version as it prints. */
export function Papers({ open }: { readonly open: OpenProject }) {
  const { project, standing, brokenSeal } = open;
  const say = useSay();
  const { paper: asked } = useSearch({ from: '/projects/$projectId/papers' });
  const papers = versionPapers(project);
  const shown = shownPaper(papers, asked, standing.versionInForce);
  const { note, tell } = useNote();
  const place = { projectId: project.id, number: shown?.number ?? 0 };
  const tellSaved = (saved: { readonly fileName: string; readonly folder: string }) =>
    tell(say(($) => $.papers.saved, { file: saved.fileName, folder: saved.folder }));
  const saving = useSavePaper(place, tellSaved);
  return (
    <Page
      title={project.title}
      lead={say(($) => $.papers.lead)}
      strip={<ProjectStrip />}
      savedAt={open.savedAt}
      more={<ProjectMenu open={open} />}
      tabs={<ProjectTabs projectId={project.id} />}
      foot={footOf()}
    >
      {brokenSeal !== null && <Trouble error={{ code: 'readOnlyProject', record: brokenSeal }} />}
      {saving.error !== undefined && <Trouble error={saving.error} onRetry={saving.save} />}
      <div className={styles.columns}>
        <div className={styles.lists}>
          <PaperList project={project} papers={papers} shown={shown?.number} />
          <AttachedList project={project} />
          <OfferList project={project} />
          {standing.versionInForce !== null && <CalendarFile projectId={project.id} />}
        </div>
        {shown !== undefined && (
          <PaperPreview key={shown.number} projectId={project.id} number={shown.number} />
        )}
      </div>
    </Page>
  );

  function footOf(): PageFoot {
    const sentence = note !== undefined && <span role="status">{note}</span>;
    if (shown?.state.kind === 'draft') {
      return {
        sentence: sentence || say(($) => $.papers.draftFoot),
        primary: (
          <ButtonLink kind="primary" to="/projects/$projectId/draft" params={{ projectId: project.id }}>
            {shown.change === undefined
              ? say(($) => $.agreement.actions.goOnWriting)
              : say(($) => $.agreement.actions.goOnChanging)}
          </ButtonLink>
        ),
      };
    }
    if (shown === undefined || brokenSeal !== null || shown.state.kind === 'dropped') {
      return { sentence: shown?.state.kind === 'dropped' && say(($) => $.papers.droppedFoot) };
    }
    return {
      sentence: sentence || say(($) => $.papers.nothingSent),
      quiet: <SignWithCertificate key={shown.number} place={place} onSaved={tellSaved} />,
      primary: (
        <Button kind="primary" isPending={saving.isWaiting} onPress={saving.save}>
          {say(($) => $.papers.save)}
        </Button>
      ),
    };
  }
}
