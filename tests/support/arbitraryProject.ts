import fc from 'fast-check';
import type { Deliverable, RefundPolicy } from '../../shared/model/agreement.ts';
import type { Claim, Dispute } from '../../shared/model/dispute.ts';
import { addDays } from '../../shared/model/day.ts';
import type { ProjectEvent } from '../../shared/model/event.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { parseProject } from '../../shared/model/parseProject.ts';
import { aProject, noon } from './aProject.ts';

/** A short calendar, so that what happens meets what was agreed. */
const FIRST = '2026-01-05';
const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(FIRST, days));
const rate = fc.constantFrom(0, 1, 250, 333, 1000, 2500, 5001, 10_000);
const days = fc.integer({ min: 0, max: 20 });
const deliverableId = fc.constantFrom('a', 'b', 'c');
const price = fc.oneof(fc.integer({ min: 0, max: 2_000 }), fc.constantFrom(1, 99_999, 1_000_000_000_000));

const policy: fc.Arbitrary<RefundPolicy> = fc.record({
  acceptanceDays: days,
  claimDays: days,
  cure: fc.record({ first: fc.boolean(), days }),
  late: fc.record({ graceDays: fc.integer({ min: 0, max: 5 }), weeklyRate: rate, cap: rate }),
  unmetCriterion: fc.record({ beforeAcceptance: rate, afterAcceptance: rate }),
  cancellation: fc.record({ fee: rate, depositRetained: fc.boolean() }),
});

function deliverable(id: string): fc.Arbitrary<Deliverable> {
  return fc.record({
    id: fc.constant(id),
    title: fc.constant(id),
    price,
    due: day,
    quantity: fc.integer({ min: 1, max: 4 }),
    revisionsIncluded: fc.integer({ min: 0, max: 2 }),
    criteria: fc.constant([{ id: `${id}-sharp`, text: 'sharp' }]),
  });
}

const target: fc.Arbitrary<Claim['target']> = fc.oneof(
  { weight: 6, arbitrary: deliverableId.map((id) => ({ deliverable: id })) },
  { weight: 1, arbitrary: fc.constant({ exclusion: 'print' }) },
  { weight: 1, arbitrary: fc.constantFrom('outside' as const, 'unknown' as const, 'project' as const) },
);

const claim: fc.Arbitrary<Omit<Claim, 'id'>> = fc.record({
  kind: fc.constantFrom<Claim['kind'][]>(
    'notDelivered',
    'late',
    'quality',
    'changedMind',
    'overcharged',
    'communication',
    'dissatisfaction',
  ),
  target,
  quote: fc.constant('words'),
  criterion: fc.constantFrom(undefined, 'a-sharp', 'b-sharp'),
  criterionMet: fc.constantFrom(undefined, 'yes' as const, 'no' as const, 'unknown' as const),
});

type NewEvent = ProjectEvent extends infer Event
  ? Event extends ProjectEvent
    ? Omit<Event, 'id' | 'at'>
    : never
  : never;

const happening: fc.Arbitrary<NewEvent> = fc.oneof(
  fc.record({
    type: fc.constant('delivered' as const),
    deliverable: deliverableId,
    quantity: fc.constantFrom(undefined, 1),
  }),
  fc.record({ type: fc.constant('accepted' as const), deliverable: deliverableId }),
  fc.record({ type: fc.constant('revisionRequested' as const), deliverable: deliverableId }),
  fc.record({ type: fc.constant('dutyMet' as const), duty: fc.constantFrom('texts', 'photos') }),
  fc.record({
    type: fc.constant('paymentReceived' as const),
    amount: price,
    instalment: fc.constantFrom(undefined, 'all'),
  }),
  fc.record({ type: fc.constant('refundPaid' as const), amount: fc.integer({ min: 0, max: 500 }) }),
  fc.record({ type: fc.constant('updateSent' as const) }),
  fc.record({ type: fc.constant('earlyStartRequested' as const) }),
);

const requested: fc.Arbitrary<Dispute['requested']> = fc.oneof(
  fc.constant({ kind: 'full' as const }),
  fc.constant({ kind: 'none' as const }),
  price.map((amount) => ({ kind: 'amount' as const, amount })),
);

/** A valid project with one to three complaints; the last one is the one to check. */
export const arbitraryProject: fc.Arbitrary<ProjectFile> = fc
  .record({
    deliverables: fc.tuple(deliverable('a'), deliverable('b'), deliverable('c')),
    policy,
    updates: fc.option(
      fc.record({
        everyDays: fc.integer({ min: 1, max: 20 }),
        first: day,
        graceDays: fc.integer({ min: 0, max: 3 }),
      }),
      { nil: undefined },
    ),
    duties: fc.tuple(day, day),
    distance: fc.boolean(),
    client: fc.record({
      kind: fc.constantFrom('business' as const, 'consumer' as const),
      country: fc.constantFrom('DE', 'GB', 'US'),
    }),
    events: fc.array(fc.record({ event: happening, day, minute: fc.integer({ min: 0, max: 1439 }) }), {
      maxLength: 14,
    }),
    disputes: fc.array(fc.record({ day, claims: fc.array(claim, { maxLength: 5 }), requested }), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map((story): ProjectFile => {
    const base = aProject().file;
    const [version] = base.agreements;
    if (version === undefined) {
      throw new Error('the builder begins with a version');
    }
    const total = story.deliverables.reduce((sum, one) => sum + one.price, 0);
    return {
      ...base,
      client: { ...base.client, ...story.client },
      agreements: [
        {
          ...version,
          concludedAtDistance: story.distance,
          deliverables: story.deliverables,
          exclusions: [{ id: 'print', text: 'Printed matter' }],
          clientDuties: [
            { id: 'texts', text: 'Texts', due: story.duties[0], blocks: ['a', 'b'] },
            { id: 'photos', text: 'Photographs', due: story.duties[1], blocks: ['a'] },
          ],
          instalments: [{ id: 'all', label: 'All', amount: total, due: '2026-03-01', deposit: true }],
          refundPolicy: story.policy,
          updates: story.updates,
        },
      ],
      events: story.events.map(({ event, day: on, minute }, place) => ({
        ...event,
        id: `e${place}`,
        // Seconds and milliseconds by place: no two at the same moment, so that recorded order cannot matter.
        at: `${on}T${clock(minute)}:00.${String(place).padStart(3, '0')}Z`,
      })),
      disputes: story.disputes.map((dispute, place) => ({
        id: `r${place}`,
        receivedAt: noon(dispute.day),
        channel: 'email',
        text: 'words',
        requested: dispute.requested,
        claims: dispute.claims.map((one, number) => ({ ...one, id: `r${place}-c${number}` })),
      })),
    };
  })
  .filter((project) => parseProject(project).ok);

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
