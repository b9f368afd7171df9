import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../components/Button.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { MoreMenu } from '../components/MoreMenu.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useCall } from '../data/useCall.ts';
import { useSay } from '../words/useSay.ts';

/** Takes the made-up project away. What was tried out in it cannot be brought back, so it asks. */
export function SampleMenu({ projectId }: { readonly projectId: string }) {
  const say = useSay();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const { call, error, isWaiting } = useCall('projects.removeSample');
  return (
    <>
      <MoreMenu
        label={say(($) => $.frame.more)}
        actions={[
          {
            id: 'remove',
            label: say(($) => $.projects.removeSample.action),
            onAction: () => setAsking(true),
          },
        ]}
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
