import { useParams } from '@tanstack/react-router';
import { ProjectRoom } from '../projects/ProjectRoom.tsx';
import { Updates } from './Updates.tsx';

export function UpdatesPage() {
  const { projectId } = useParams({ from: '/projects/$projectId/updates' });
  return <ProjectRoom projectId={projectId}>{(open) => <Updates open={open} />}</ProjectRoom>;
}
