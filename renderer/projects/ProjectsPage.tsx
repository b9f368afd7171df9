import { Navigate } from '@tanstack/react-router';
import { Button } from '../components/Button.tsx';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { WaitingLines } from '../components/WaitingLines.tsx';
import { useAnswer } from '../data/useAnswer.ts';
import { Welcome } from '../firstRun/FirstRunPage.tsx';
import { Page } from '../frame/Page.tsx';
import { useNarrow } from '../frame/useNarrow.ts';
import { useSay } from '../words/useSay.ts';
import { useImport } from './importing.ts';
import { lastOpened } from './lastOpened.ts';
import { ProjectList } from './ProjectList.tsx';

/** All projects. Where there is room for the list beside a page, the project looked at last is opened at once. */
export function ProjectsPage() {
  const say = useSay();
  const isNarrow = useNarrow();
  const { importProject } = useImport();
  const projects = useAnswer('projects.list');
  switch (projects.status) {
    case 'waiting':
      return (
        <Page title={say(($) => $.projects.title)}>
          <WaitingLines />
        </Page>
      );
    case 'failed':
      return (
        <Page title={say(($) => $.projects.title)}>
          <Trouble error={projects.error} onRetry={projects.again} />
        </Page>
      );
    case 'here': {
      const all = projects.value.projects;
      const first = all.find(({ id }) => id === lastOpened()) ?? all[0];
      if (first === undefined) {
        return <Welcome damaged={projects.value.damaged} />;
      }
      return isNarrow ? (
        <Page
          title={say(($) => $.projects.title)}
          foot={{
            quiet: (
              <Button kind="quiet" onPress={importProject}>
                {say(($) => $.projects.open)}
              </Button>
            ),
            primary: (
              <ButtonLink kind="primary" to="/projects/new">
                {say(($) => $.projects.begin)}
              </ButtonLink>
            ),
          }}
        >
          <ProjectList projects={projects.value} look="page" />
        </Page>
      ) : (
        <Navigate to="/projects/$projectId" params={{ projectId: first.id }} replace />
      );
    }
  }
}
