import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { OpenProject } from '../../shared/contract/answers.ts';
import { Button } from '../components/Button.tsx';
import { Dialog } from '../components/Dialog.tsx';
import type { MenuAction } from '../components/MoreMenu.tsx';
import { MoreMenu } from '../components/MoreMenu.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useCall } from '../data/useCall.ts';
import { useSay } from '../words/useSay.ts';

interface ProjectMenuProps {
  readonly open: OpenProject;
  /** What the page at hand adds. */
  readonly actions?: readonly MenuAction[];
}

/**
 * What is seldom needed. The made-up project can be taken away here; what was tried out in it cannot be brought back, so that asks.
 */
export function ProjectMenu({ open, actions = [] }: ProjectMenuProps) {
  const projectId = open.project.id;
  const say = useSay();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const { call, error, isWaiting } = useCall('projects.removeSample');
  const verifying: MenuAction = {
    id: 'verify',
    label: say(($) => $.seals.verify),
    onAction: () => void navigate({ to: '/projects/$projectId/seals', params: { projectId } }),
  };
  const removing: MenuAction = {
    id: 'remove',
    label: say(($) => $.projects.removeSample.action),
    onAction: () => setAsking(true),
  };
  return (
    <>
      <MoreMenu
        label={say(($) => $.frame.more)}
        actions={[...actions, verifying, ...(open.isSample ? [removing] : [])]}
      />
      <Dialog
        title={say(($) => $.projects.removeSample.title)}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)} autoFocus>
              {say(($) => $.projects.removeSample.keep)}
            </Button>
            <Button
              kind="primary"
              isPending={isWaiting}
              onPress={() => {
                void call({ projectId }).then((removed) => {
                  if (removed.ok) {
                    void navigate({ to: '/', replace: true });
                  }
                });
              }}
            >
              {say(($) => $.projects.removeSample.remove)}
            </Button>
          </>
        }
      >
        {error === undefined ? <p>{say(($) => $.projects.removeSample.what)}</p> : <Trouble error={error} />}
      </Dialog>
    </>
  );
}
