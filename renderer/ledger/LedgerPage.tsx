import { useParams } from '@tanstack/react-router';
import { ProjectRoom } from '../projects/ProjectRoom.tsx';
import { Ledger } from './Ledger.tsx';

export function LedgerPage() {
  const { projectId } = useParams({ from: '/projects/$projectId/timeline' });
  return <ProjectRoom projectId={projectId}>{(open) => <Ledger open={open} />}</ProjectRoom>;
}
