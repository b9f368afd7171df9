import type { AppError } from '../../shared/contract/appError.ts';
import type { MessageOnItsWay, SendOutcome } from '../../shared/contract/sending.ts';
import type { Outgoing } from '../../shared/model/outgoing.ts';
import { useAnswer } from '../data/useAnswer.ts';
import { useCall } from '../data/useCall.ts';

interface UsedSending {
  /** Whether “Send now” stands beside the other ways. */
  readonly isSetUp: boolean;
  /** The message on its way, if it is: then its words are frozen, unless the server refused them. */
  readonly onItsWay: MessageOnItsWay | undefined;
  /** Undefined where it could not even begin: `error` says why. */
  readonly send: (outgoing: Outgoing, withPdf: boolean) => Promise<SendOutcome | undefined>;
  readonly isSending: boolean;
  readonly error: AppError | undefined;
}

/** Sending a message through the person's own account, where they have set one up. */
export function useSending(projectId: string, outgoingId: string): UsedSending {
  const account = useAnswer('sending.account');
  const queue = useAnswer('sending.queue');
  const { call, isWaiting, error } = useCall('sending.send');
  return {
    isSetUp: account.status === 'here' && account.value.account !== null,
    onItsWay:
      queue.status === 'here'
        ? queue.value.find((one) => one.projectId === projectId && one.outgoingId === outgoingId)
        : undefined,
    send: async (outgoing, withPdf) => {
      const sent = await call({ projectId, outgoing, withPdf });
      return sent.ok ? sent.value : undefined;
    },
    isSending: isWaiting,
    error,
  };
}
