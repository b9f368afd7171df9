import type { Query } from '@tanstack/react-query';
import type { OpenProject } from '../../../shared/contract/answers.ts';
import type { AppError } from '../../../shared/contract/appError.ts';
import type { Channel, RequestOf } from '../../../shared/contract/contract.ts';
import type { Dispute } from '../../../shared/model/dispute.ts';
import type { Letter, Offer } from '../../../shared/model/offer.ts';
import type { Result } from '../../../shared/result.ts';
import { bridge } from '../../data/bridge.ts';
import { markSaved } from '../../data/lastSaved.ts';
import { queryClient } from '../../data/queryClient.ts';
import type { AnswerOf } from '../../data/question.ts';
import { keyOf } from '../../data/question.ts';
import { readAfresh } from '../../data/readAfresh.ts';
import { Keeper } from './Keeper.ts';

export interface DisputePlace {
  readonly projectId: string;
  readonly disputeId: string;
}

export type DisputeChange = RequestOf<'disputes.save'>['change'];
export interface OfferChange {
  readonly offer?: Offer;
}
export interface LetterChange {
  readonly letter?: Letter;
}

/** One keeper for each thing that is edited, for as long as the window is open. */
const disputes = new Map<string, Keeper<DisputeChange>>();
const offers = new Map<string, Keeper<OfferChange>>();
const letters = new Map<string, Keeper<LetterChange>>();

export function disputeKeeper(place: DisputePlace): Keeper<DisputeChange> {
  return kept(disputes, place, (change) => bridge().call('disputes.save', { ...place, change }), []);
}

export function offerKeeper(place: DisputePlace): Keeper<OfferChange> {
  return kept(
    offers,
    place,
    ({ offer }) =>
      offer === undefined ? nothingToSave() : bridge().call('offers.save', { ...place, offer }),
    ['disputes.check'],
  );
}

export function letterKeeper(place: DisputePlace): Keeper<LetterChange> {
  return kept(
    letters,
    place,
    ({ letter }) =>
      letter === undefined ? nothingToSave() : bridge().call('letters.save', { ...place, letter }),
    // The letter goes beside the offer; neither the findings nor the paper change with it.
    ['disputes.check', 'offers.read', 'offers.print'],
  );
}

/** The dispute as it is here and now, with what is still on its way to the main process. */
export function disputeNow(place: DisputePlace): Dispute | undefined {
  const read = queryClient.getQueryData<Result<OpenProject, AppError>>(
    keyOf('projects.read', [{ projectId: place.projectId }]),
  );
  const dispute =
    read?.ok === true ? read.value.project.disputes.find(({ id }) => id === place.disputeId) : undefined;
  return dispute === undefined ? undefined : withChange(dispute, disputeKeeper(place).current().change);
}

export function withChange(dispute: Dispute, change: DisputeChange): Dispute {
  return {
    ...dispute,
    receivedAt: change.receivedAt ?? dispute.receivedAt,
    channel: change.channel ?? dispute.channel,
    text: change.text ?? dispute.text,
    requested: change.requested ?? dispute.requested,
    claims: change.claims ?? dispute.claims,
  };
}

/** The offer as it is here and now. */
export function offerNow(place: DisputePlace): Offer | undefined {
  const read = queryClient.getQueryData<AnswerOf<'offers.read'>>(keyOf('offers.read', [place]));
  return offerKeeper(place).current().change.offer ?? (read?.ok === true ? read.value : undefined);
}

function kept<Change extends object>(
  keepers: Map<string, Keeper<Change>>,
  { projectId, disputeId }: DisputePlace,
  send: (change: Partial<Change>) => Promise<Result<unknown, AppError>>,
  untouched: readonly Channel[],
): Keeper<Change> {
  const name = JSON.stringify([projectId, disputeId]);
  const known = keepers.get(name);
  if (known !== undefined) {
    return known;
  }
  const keeper = new Keeper<Change>({
    send: async (change) => {
      const result = await send(change);
      if (result.ok) {
        markSaved(queryClient);
      }
      return result;
    },
    reread: () =>
      readAfresh({
        predicate: ({ queryKey: [channel] }: Query) => !untouched.some((name) => name === channel),
      }),
  });
  keepers.set(name, keeper);
  window.addEventListener('pagehide', keeper.flush);
  return keeper;
}

function nothingToSave(): Promise<Result<null, AppError>> {
  return Promise.resolve({ ok: true, value: null });
}
