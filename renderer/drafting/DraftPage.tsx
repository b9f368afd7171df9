import { useParams } from '@tanstack/react-router';
import { ProjectRoom } from '../projects/ProjectRoom.tsx';
import { DraftRoom } from './DraftRoom.tsx';

export function DraftPage() {
  const { projectId } = useParams({ from: '/projects/$projectId/draft' });
  return <ProjectRoom projectId={projectId}>{(open) => <DraftRoom open={open} />}</ProjectRoom>;
}
