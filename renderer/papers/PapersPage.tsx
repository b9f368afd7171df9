import { useParams } from '@tanstack/react-router';
import { ProjectRoom } from '../projects/ProjectRoom.tsx';
import { Papers } from './Papers.tsx';

export function PapersPage() {
  const { projectId } = useParams({ from: '/projects/$projectId/papers' });
  return <ProjectRoom projectId={projectId}>{(open) => <Papers open={open} />}</ProjectRoom>;
}
