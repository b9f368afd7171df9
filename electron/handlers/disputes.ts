import type { AppError } from '../../shared/contract/appError.ts';
import type { RequestOf } from '../../shared/contract/contract.ts';
import type { Dispute } from '../../shared/model/dispute.ts';
import { moment } from '../../shared/model/instant.ts';
import { failed, ok } from '../../shared/result.ts';
import { assess } from '../../shared/rulebook/assess.ts';
import { standingOf } from '../../shared/rulebook/standingOf.ts';
import { changeDispute, noDispute } from './changeDispute.ts';
import { disputeSummaries } from './disputeSummaries.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';
import { notInFuture } from './notInFuture.ts';

type DisputeHandlers = Pick<Handlers, 'disputes.list' | 'disputes.open' | 'disputes.save' | 'disputes.check'>;

export function disputeHandlers({ store, clock, newId }: HandlerNeeds): DisputeHandlers {
  return {
    'disputes.list': () =>
      Promise.resolve(
        ok(
          store
            .list()
            .flatMap(({ project }) => disputeSummaries(project))
            .toSorted((one, other) => moment(other.receivedAt) - moment(one.receivedAt)),
        ),
      ),

    'disputes.open': ({ projectId, receivedAt, channel, text }) =>
      store.change(projectId, (project) => {
        const early = notInFuture(receivedAt, ['disputes', project.disputes.length, 'receivedAt'], clock());
        if (early !== null) {
          return failed(early);
        }
        const dispute: Dispute = {
          id: newId(),
          receivedAt,
          channel,
          text,
          requested: { kind: 'none' },
          claims: [],
        };
        return ok({ project: { ...project, disputes: [...project.disputes, dispute] }, answer: dispute });
      }),

    'disputes.save': ({ projectId, disputeId, change }) =>
      store.change(
        projectId,
        changeDispute(disputeId, (dispute, index) => {
          const refusal = refusalOf(dispute, index, change, clock());
          if (refusal !== null) {
            return failed(refusal);
          }
          const changed = withFields(dispute, change);
          return ok({ dispute: changed, answer: changed });
        }),
      ),

    'disputes.check': ({ projectId, disputeId }) => {
      const read = store.read(projectId);
      if (!read.ok) {
        return Promise.resolve(read);
      }
      const { project } = read.value;
      const dispute = project.disputes.find(({ id }) => id === disputeId);
      return Promise.resolve(
        dispute === undefined
          ? failed(noDispute(disputeId))
          : ok({
              assessment: assess(project, disputeId),
              standing: standingOf(project, dispute.receivedAt),
            }),
      );
    },
  };
}

type DisputeFields = RequestOf<'disputes.save'>['change'];

/** Claims rest on the words as they are: with claims before and after, the words stay. */
function refusalOf(dispute: Dispute, index: number, change: DisputeFields, now: Date): AppError | null {
  const stayMarked = dispute.claims.length > 0 && (change.claims ?? dispute.claims).length > 0;
  if (change.text !== undefined && change.text !== dispute.text && stayMarked) {
    return { code: 'wordsAreMarked' };
  }
  return change.receivedAt === undefined
    ? null
    : notInFuture(change.receivedAt, ['disputes', index, 'receivedAt'], now);
}

function withFields(dispute: Dispute, change: DisputeFields): Dispute {
  return {
    ...dispute,
    receivedAt: change.receivedAt ?? dispute.receivedAt,
    channel: change.channel ?? dispute.channel,
    text: change.text ?? dispute.text,
    requested: change.requested ?? dispute.requested,
    claims: change.claims ?? dispute.claims,
  };
}
