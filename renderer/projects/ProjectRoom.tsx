import type { ReactNode } from 'react';
import { useEffect } from 'react';
import type { OpenProject } from '../../shared/contract/answers.ts';
import { Trouble } from '../components/Trouble.tsx';
import { WaitingLines } from '../components/WaitingLines.tsx';
import { useAnswer } from '../data/useAnswer.ts';
import { Page } from '../frame/Page.tsx';
import { useSay } from '../words/useSay.ts';
import { noteOpened } from './lastOpened.ts';
import { ProjectColumn } from './ProjectColumn.tsx';
import { ProjectStrip } from './ProjectStrip.tsx';

interface ProjectRoomProps {
  readonly projectId: string;
  readonly children: (open: OpenProject) => ReactNode;
}

/** The list of projects and, beside it, what is made of the open one. */
export function ProjectRoom({ projectId, children }: ProjectRoomProps) {
  return (
    <>
      <ProjectColumn />
      <Opened key={projectId} projectId={projectId}>
        {children}
      </Opened>
    </>
  );
}

function Opened({ projectId, children }: ProjectRoomProps) {
  const say = useSay();
  const open = useAnswer('projects.read', { projectId });
  useEffect(() => {
    noteOpened(projectId);
  }, [projectId]);
  switch (open.status) {
    case 'waiting':
      return (
        <Page title={say(($) => $.projects.title)} heading={'\u00a0'} strip={<ProjectStrip />}>
          <WaitingLines />
        </Page>
      );
    case 'failed':
      return (
        <Page title={say(($) => $.projects.title)} strip={<ProjectStrip />}>
          <Trouble error={open.error} onRetry={open.again} />
        </Page>
      );
    case 'here':
      return children(open.value);
  }
}
