import type { AppError } from '../../shared/contract/appError.ts';
import type { OutboxRow } from '../../shared/contract/outgoing.ts';
import type { Result } from '../../shared/result.ts';
import { bridge } from '../data/bridge.ts';
import { useCall } from '../data/useCall.ts';

/** Says of a row of the outbox that it was sent: from then on its words stand in the ledger. */
export function useMarkSent({ address }: OutboxRow, onDone: (result: Result<unknown, AppError>) => void) {
  const message = useCall('outgoing.markSent');
  const offer = useCall('offers.markSent');
  const agreement = useCall('agreements.markSent');

  async function mark() {
    const { projectId } = address;
    switch (address.page) {
      case 'message': {
        const { kind, about } = address;
        // As it lies in the outbox now, with whatever was typed last.
        const read = await bridge().call('outgoing.read', { projectId, kind, about });
        return read.ok ? message.call({ projectId, outgoing: read.value.outgoing }) : read;
      }
      case 'offer':
        return offer.call({ projectId, disputeId: address.disputeId });
      case 'agreement':
        return agreement.call({ projectId, number: address.number });
    }
  }

  return {
    markSent: () => void mark().then(onDone),
    isWaiting: message.isWaiting || offer.isWaiting || agreement.isWaiting,
  };
}
