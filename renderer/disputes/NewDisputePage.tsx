import { useParams } from '@tanstack/react-router';
import { ProjectRoom } from '../projects/ProjectRoom.tsx';
import { NewDispute } from './NewDispute.tsx';

export function NewDisputePage() {
  const { projectId } = useParams({ from: '/projects/$projectId/disputes/new' });
  return <ProjectRoom projectId={projectId}>{(open) => <NewDispute open={open} />}</ProjectRoom>;
}
