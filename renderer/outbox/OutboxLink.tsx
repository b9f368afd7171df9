import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { OutboxAddress } from '../../shared/contract/outgoing.ts';

interface OutboxLinkProps {
  readonly address: OutboxAddress;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** Leads to where what waits in the outbox is gone on with. */
export function OutboxLink({ address, ...link }: OutboxLinkProps) {
  const { projectId } = address;
  switch (address.page) {
    case 'message':
      return (
        <Link
          {...link}
          to="/projects/$projectId/messages/$kind"
          params={{ projectId, kind: address.kind }}
          search={address.about}
        />
      );
    case 'offer':
      return (
        <Link
          {...link}
          to="/projects/$projectId/disputes/$disputeId/answer"
          params={{ projectId, disputeId: address.disputeId }}
        />
      );
    case 'agreement':
      return <Link {...link} to="/projects/$projectId" params={{ projectId }} />;
  }
}
