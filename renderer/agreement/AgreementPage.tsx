import { useParams } from '@tanstack/react-router';
import { ProjectRoom } from '../projects/ProjectRoom.tsx';
import { Agreement } from './Agreement.tsx';

export function AgreementPage() {
  const { projectId } = useParams({ from: '/projects/$projectId' });
  return <ProjectRoom projectId={projectId}>{(open) => <Agreement open={open} />}</ProjectRoom>;
}
