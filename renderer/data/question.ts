import type { AppError } from '../../shared/contract/appError.ts';
import type { Channel, RequestOf, ResponseOf } from '../../shared/contract/contract.ts';
import type { Result } from '../../shared/result.ts';

/** What stands behind the name of a channel in a call: nothing where the channel asks for nothing. */
export type Asking<Name extends Channel> =
  undefined extends RequestOf<Name> ? [] : [request: RequestOf<Name>];

export type AnswerOf<Name extends Channel> = Result<ResponseOf<Name>, AppError>;

/** The key under which an answer is kept. */
export function keyOf<Name extends Channel>(channel: Name, asking: Asking<Name>): readonly unknown[] {
  return [channel, ...asking];
}

/** The request of a call, as the bridge takes it. */
export function requestOf<Name extends Channel>(asking: Asking<Name>): RequestOf<Name> {
  // Asking is [] exactly where the request is undefined; the compiler cannot follow that through the condition.
  return asking[0] as RequestOf<Name>;
}
