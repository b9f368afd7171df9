import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AppError } from '../../shared/contract/appError.ts';
import type { Channel } from '../../shared/contract/contract.ts';
import { bridge } from './bridge.ts';
import { markSaved } from './lastSaved.ts';
import type { AnswerOf, Asking } from './question.ts';
import { requestOf } from './question.ts';

export interface Call<Name extends Channel> {
  /** Never rejects: what goes wrong is in the result, and in `error` until the next call. */
  readonly call: (...asking: Asking<Name>) => Promise<AnswerOf<Name>>;
  readonly isWaiting: boolean;
  readonly error: AppError | undefined;
  readonly forgetError: () => void;
}

/** These write a file of the person's choosing and change nothing that a page shows. */
const CHANGES_NOTHING: ReadonlySet<Channel> = new Set<Channel>([
  'projects.export',
  'calendar.save',
  'offers.savePdf',
  'offers.saveMail',
  'agreements.savePdf',
  'agreements.saveSignedPdf',
  'agreements.saveAttached',
  'mail.read',
  'outgoing.recompose',
  'sending.test',
  'reminders.snooze',
]);

/** These change which projects and disputes there are: the lists are asked again before the caller goes on. */
const CHANGES_LISTS: ReadonlySet<Channel> = new Set<Channel>([
  'projects.import',
  'projects.create',
  'projects.addSample',
  'projects.removeSample',
  'projects.restore',
]);

/** These wait for a mail server, and nothing that is typed meanwhile waits for them. */
const TAKES_LONG: ReadonlySet<Channel> = new Set<Channel>([
  'sending.test',
  'sending.send',
  'sending.sendWaiting',
  'sending.settle',
]);

/** Asks the main process to do something. Calls run one after the other, in the order in which they were made. */
export function useCall<Name extends Channel>(channel: Name): Call<Name> {
  const client = useQueryClient();
  const { mutateAsync, isPending, data, reset } = useMutation({
    scope: { id: TAKES_LONG.has(channel) ? 'sending' : 'changes' },
    // What was asked for may hold a password: it is let go with the one who asked.
    gcTime: 0,
    mutationFn: (asking: Asking<Name>): Promise<AnswerOf<Name>> => bridge().call(channel, requestOf(asking)),
    onSuccess: async (result) => {
      if (!result.ok || CHANGES_NOTHING.has(channel)) {
        return;
      }
      markSaved(client);
      if (CHANGES_LISTS.has(channel)) {
        await client.invalidateQueries({ refetchType: 'none' });
        await client.refetchQueries({ predicate: isList });
      } else {
        void client.invalidateQueries();
      }
    },
  });
  return {
    call: (...asking) => mutateAsync(asking),
    isWaiting: isPending,
    error: data === undefined || data.ok ? undefined : data.error,
    forgetError: reset,
  };
}

function isList({ queryKey: [channel] }: { readonly queryKey: readonly unknown[] }): boolean {
  return (
    channel === 'today.read' ||
    channel === 'clients.list' ||
    channel === 'projects.list' ||
    channel === 'disputes.list'
  );
}
