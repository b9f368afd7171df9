import { useQuery } from '@tanstack/react-query';
import type { AppError } from '../../shared/contract/appError.ts';
import type { Channel, ResponseOf } from '../../shared/contract/contract.ts';
import { bridge } from './bridge.ts';
import type { AnswerOf, Asking } from './question.ts';
import { keyOf, requestOf } from './question.ts';

export type Answered<Value> =
  | { readonly status: 'waiting' }
  | { readonly status: 'failed'; readonly error: AppError; readonly again: () => void }
  | { readonly status: 'here'; readonly value: Value };

/** Asks the main process; every change saved from the window asks again. */
export function useAnswer<Name extends Channel>(
  channel: Name,
  ...asking: Asking<Name>
): Answered<ResponseOf<Name>> {
  const { data, refetch } = useQuery({
    queryKey: keyOf(channel, asking),
    queryFn: (): Promise<AnswerOf<Name>> => bridge().call(channel, requestOf(asking)),
  });
  if (data === undefined) {
    return { status: 'waiting' };
  }
  return data.ok
    ? { status: 'here', value: data.value }
    : { status: 'failed', error: data.error, again: () => void refetch() };
}
