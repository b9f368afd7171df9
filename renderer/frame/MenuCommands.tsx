import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { assertNever } from '../../shared/assertNever.ts';
import type { MenuCommand } from '../../shared/contract/contract.ts';
import { bridge } from '../data/bridge.ts';
import { useImport } from '../projects/importing.ts';

/** Does what the menu of the window, the tray and notifications ask for; has nothing to show itself. */
export function MenuCommands() {
  const navigate = useNavigate();
  const { history } = useRouter();
  const { importProject } = useImport();
  const follow = useEffectEvent((command: MenuCommand) => {
    switch (command) {
      case 'importProject':
        importProject();
        return;
      case 'newProject':
        void navigate({ to: '/projects/new' });
        return;
      case 'goBack':
        history.back();
        return;
      case 'goForward':
        history.forward();
        return;
      case 'showToday':
        void navigate({ to: '/today' });
        return;
      case 'showClients':
        void navigate({ to: '/clients' });
        return;
      case 'showProjects':
        void navigate({ to: '/projects' });
        return;
      case 'showDisputes':
        void navigate({ to: '/disputes' });
        return;
      case 'showOutbox':
        void navigate({ to: '/outbox' });
        return;
      case 'showSettings':
        void navigate({ to: '/settings' });
        return;
      default:
        assertNever(command);
    }
  });
  useEffect(() => bridge().onMenu((command) => follow(command)), []);
  useEffect(() => bridge().onOpen((address) => history.push(address)), [history]);
  return null;
}
