import { useNavigate } from '@tanstack/react-router';
import { versionCalled } from '../../shared/explaining/versionCalled.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { Button } from '../components/Button.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useCall } from '../data/useCall.ts';
import { dropWalk } from '../signing/useWalk.ts';
import { useSay } from '../words/useSay.ts';

interface DropVersionProps {
  readonly project: ProjectFile;
  readonly version: AgreementVersion;
  readonly inForce: number | null;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks before a version that waits for signatures is dropped: it cannot be signed after that. */
export function DropVersion({ project, version, inForce, isOpen, onClose }: DropVersionProps) {
  const say = useSay();
  const navigate = useNavigate();
  const { call, error, isWaiting } = useCall('agreements.withdraw');

  async function drop(): Promise<void> {
    const dropped = await call({ projectId: project.id, number: version.number });
    if (dropped.ok) {
      onClose();
      dropWalk(project.id);
      void navigate({
        to: '/projects/$projectId',
        params: { projectId: project.id },
        search: {},
        replace: true,
      });
    }
  }

  return (
    <Dialog
      title={say(($) => $.agreement.drop.title, { what: versionCalled(say, project.agreements, version) })}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            {say(($) => $.agreement.drop.keep)}
          </Button>
          <Button kind="primary" isPending={isWaiting} onPress={() => void drop()}>
            {say(($) => $.agreement.drop.drop)}
          </Button>
        </>
      }
    >
      {error !== undefined && <Trouble error={error} />}
      <p>{say(($) => $.agreement.drop.what)}</p>
      <p>
        {inForce === null
          ? say(($) => $.agreement.proposal.nothingCounts)
          : say(($) => $.agreement.drop.staysInForce, { number: inForce })}
      </p>
    </Dialog>
  );
}
