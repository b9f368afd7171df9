import { LARGEST_AMOUNT } from './basics.ts';
import type { CountedEvent } from './countedEvents.ts';
import { countedEvents } from './countedEvents.ts';
import { dayNumber } from './day.ts';
import { dayNumberIn, moment } from './instant.ts';
import { isKnownCurrency, isKnownTimeZone } from './platform.ts';
import { findOverdelivery } from './overdelivery.ts';
import type { IdKind, Problem, ReferenceKind } from './problem.ts';
import { problem } from './problem.ts';
import type { ReadableEvent, ReadableProject, ReadableVersion } from './readable.ts';
import { allReadable } from './readable.ts';

type Path = readonly PropertyKey[];

/** What makes a file invalid beyond shapes and types (project-file, last section), each problem with its path. */
export function findInconsistencies(project: ReadableProject): Problem[] {
  return [
    ...findUnknownPlaces(project),
    ...(project.agreements ?? []).flatMap((version, index) =>
      findVersionProblems(version, ['agreements', index]),
    ),
    ...findUnorderedVersions(project),
    ...findEventProblems(project),
    ...findUnexactPayments(project),
    ...findOverdelivery(project),
    ...findDisputeProblems(project),
  ];
}

function findUnknownPlaces({ timeZone, currency }: ReadableProject): Problem[] {
  const problems: Problem[] = [];
  if (timeZone !== undefined && !isKnownTimeZone(timeZone)) {
    problems.push(problem(['timeZone'], timeZone, { code: 'timeZone' }));
  }
  if (currency !== undefined && !isKnownCurrency(currency)) {
    problems.push(problem(['currency'], currency, { code: 'currency' }));
  }
  return problems;
}

function findVersionProblems(version: ReadableVersion, at: Path): Problem[] {
  const deliverables = version.deliverables ?? [];
  const criteria = deliverables.flatMap((deliverable, index) =>
    (deliverable.criteria ?? []).map((criterion, place) => ({
      id: criterion.id,
      path: [...at, 'deliverables', index, 'criteria', place, 'id'],
    })),
  );
  return [
    ...findRepeated('deliverable', placed(deliverables, [...at, 'deliverables'])),
    ...findRepeated('criterion', criteria),
    ...findRepeated('exclusion', placed(version.exclusions ?? [], [...at, 'exclusions'])),
    ...findRepeated('duty', placed(version.clientDuties ?? [], [...at, 'clientDuties'])),
    ...findRepeated('instalment', placed(version.instalments ?? [], [...at, 'instalments'])),
    ...findBlocksNothing(version, at),
    ...findSumProblems(version, at),
  ];
}

function findBlocksNothing(version: ReadableVersion, at: Path): Problem[] {
  if (version.deliverables === undefined) {
    return [];
  }
  const known = new Set(version.deliverables.map((deliverable) => deliverable.id));
  return (version.clientDuties ?? []).flatMap((duty, index) =>
    (duty.blocks ?? []).flatMap((blocked, place) =>
      blocked === undefined || known.has(blocked)
        ? []
        : [
            problem([...at, 'clientDuties', index, 'blocks', place], blocked, {
              code: 'existingId',
              kind: 'deliverable',
            }),
          ],
    ),
  );
}

function findSumProblems(version: ReadableVersion, at: Path): Problem[] {
  const prices = exactSum(version.deliverables?.map((deliverable) => deliverable.price));
  const instalments = exactSum(version.instalments?.map((instalment) => instalment.amount));
  const problems: Problem[] = [];
  if (prices === 'beyond') {
    problems.push(problem([...at, 'deliverables'], undefined, { code: 'exactSum' }));
  }
  if (instalments === 'beyond') {
    problems.push(problem([...at, 'instalments'], undefined, { code: 'exactSum' }));
  }
  if (typeof prices === 'number' && typeof instalments === 'number' && prices !== instalments) {
    problems.push(
      problem([...at, 'instalments'], instalments, { code: 'instalmentsAddUp', deliverables: prices }),
    );
  }
  return problems;
}

/** `unknown` where a part could not be read: its own problem is told already. */
function exactSum(amounts: readonly (number | undefined)[] | undefined): number | 'beyond' | 'unknown' {
  if (amounts === undefined) {
    return 'unknown';
  }
  let total = 0n;
  for (const amount of amounts) {
    if (amount === undefined) {
      return 'unknown';
    }
    total += BigInt(amount);
  }
  return total > BigInt(LARGEST_AMOUNT) ? 'beyond' : Number(total);
}

function findUnorderedVersions(project: ReadableProject): Problem[] {
  const problems: Problem[] = [];
  let highest: number | undefined;
  (project.agreements ?? []).forEach(({ number }, index) => {
    if (number === undefined) {
      return;
    }
    if (highest !== undefined && number <= highest) {
      problems.push(
        problem(['agreements', index, 'number'], number, { code: 'ascendingNumber', after: highest }),
      );
    }
    highest = Math.max(highest ?? number, number);
  });
  return problems;
}

function findEventProblems(project: ReadableProject): Problem[] {
  const events = project.events ?? [];
  const named = idsOfAllVersions(project);
  const firstDay = dayNumber('1990-01-01');
  const zone = project.timeZone !== undefined && isKnownTimeZone(project.timeZone) ? project.timeZone : 'UTC';
  return [
    ...findRepeated('event', placed(events, ['events'])),
    ...events
      .flatMap(eventAndInstead)
      .flatMap(({ event, path }) => [
        ...findUnknownInEvent(event, named, path),
        ...(event.at !== undefined && dayNumberIn(zone, moment(event.at)) < firstDay
          ? [problem([...path, 'at'], event.at, { code: 'since1990' })]
          : []),
      ]),
  ];
}

/** What a correction puts in the place of an entry names things as the entry does, whether it counts by now or not. */
function eventAndInstead(event: ReadableEvent, index: number): CountedEvent[] {
  const path = ['events', index];
  return event.type !== 'message' || event.instead === undefined
    ? [{ event, path }]
    : [
        { event, path },
        { event: event.instead, path: [...path, 'instead'] },
      ];
}

/** A key that does not belong to its type of event is an unknown key, and says nothing. */
function findUnknownInEvent(event: CountedEvent['event'], named: NamedIds, at: Path): Problem[] {
  switch (event.type) {
    case 'delivered':
    case 'accepted':
    case 'revisionRequested':
      return unknownReference('deliverable', event.deliverable, named, [...at, 'deliverable']);
    case 'dutyMet':
      return unknownReference('duty', event.duty, named, [...at, 'duty']);
    case 'paymentReceived':
      return unknownReference('instalment', event.instalment, named, [...at, 'instalment']);
    case 'refundPaid':
    case 'updateSent':
    case 'earlyStartRequested':
    case 'message':
    case 'agreementSigned':
      return [];
    default:
      // Of a type that is not known: whatever it names has to exist all the same.
      return [
        ...unknownReference('deliverable', event.deliverable, named, [...at, 'deliverable']),
        ...unknownReference('duty', event.duty, named, [...at, 'duty']),
        ...unknownReference('instalment', event.instalment, named, [...at, 'instalment']),
      ];
  }
}

/**
 * Payments stay exact when added up, and refunds on top of the largest price too, since what was refunded may be owed again; the
 * first event that goes beyond is named.
 */
function findUnexactPayments(project: ReadableProject): Problem[] {
  const counted = countedEvents(project.events ?? []);
  return (['paymentReceived', 'refundPaid'] as const).flatMap((type) => {
    let total = type === 'refundPaid' ? largestPrice(project) : 0n;
    const beyond = counted.find(({ event }) => {
      if (event.type !== type || event.amount === undefined) {
        return false;
      }
      total += BigInt(event.amount);
      return total > BigInt(LARGEST_AMOUNT);
    });
    return beyond === undefined
      ? []
      : [problem([...beyond.path, 'amount'], beyond.event.amount, { code: 'exactSum' })];
  });
}

function largestPrice({ agreements }: ReadableProject): bigint {
  const prices = (agreements ?? [])
    .map(({ deliverables }) => exactSum(deliverables?.map(({ price }) => price)))
    .filter((price) => typeof price === 'number');
  return BigInt(Math.max(0, ...prices));
}

function findDisputeProblems(project: ReadableProject): Problem[] {
  const disputes = project.disputes ?? [];
  const named = idsOfAllVersions(project);
  const claims = disputes.flatMap((dispute, index) =>
    (dispute.claims ?? []).map((claim, place) => ({ claim, path: ['disputes', index, 'claims', place] })),
  );
  return [
    ...findRepeated('dispute', placed(disputes, ['disputes'])),
    ...findRepeated(
      'claim',
      claims.map(({ claim, path }) => ({ id: claim.id, path: [...path, 'id'] })),
    ),
    ...claims.flatMap(({ claim, path }) => [
      ...(typeof claim.target === 'object' && 'deliverable' in claim.target
        ? unknownReference('deliverable', claim.target.deliverable, named, [...path, 'target', 'deliverable'])
        : []),
      ...(typeof claim.target === 'object' && 'exclusion' in claim.target
        ? unknownReference('exclusion', claim.target.exclusion, named, [...path, 'target', 'exclusion'])
        : []),
      ...unknownReference('criterion', claim.criterion, named, [...path, 'criterion']),
    ]),
  ];
}

/** By kind; undefined where some version's list cannot be read, so that nothing is said to be missing from it. */
type NamedIds = Readonly<Record<ReferenceKind, ReadonlySet<string | undefined> | undefined>>;

function idsOfAllVersions(project: ReadableProject): NamedIds {
  const versions = project.agreements;
  const deliverables = versions?.map((version) => version.deliverables);
  return {
    deliverable: idsIn(deliverables),
    criterion: idsIn(allReadable(deliverables)?.flatMap((list) => list.map(({ criteria }) => criteria))),
    exclusion: idsIn(versions?.map((version) => version.exclusions)),
    duty: idsIn(versions?.map((version) => version.clientDuties)),
    instalment: idsIn(versions?.map((version) => version.instalments)),
  };
}

function idsIn(lists: readonly (readonly { id?: string | undefined }[] | undefined)[] | undefined) {
  const records = allReadable(lists)?.flat();
  return records === undefined ? undefined : new Set(records.map(({ id }) => id));
}

function unknownReference(
  kind: ReferenceKind,
  id: string | undefined,
  named: NamedIds,
  path: Path,
): Problem[] {
  return id === undefined || (named[kind]?.has(id) ?? true)
    ? []
    : [problem(path, id, { code: 'existingId', kind })];
}

interface PlacedId {
  readonly id: string | undefined;
  readonly path: Path;
}

function placed(records: readonly { id?: string | undefined }[], at: Path): PlacedId[] {
  return records.map((record, index) => ({ id: record.id, path: [...at, index, 'id'] }));
}

function findRepeated(kind: IdKind, ids: readonly PlacedId[]): Problem[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, path }) => {
    if (id === undefined) {
      return [];
    }
    if (seen.has(id)) {
      return [problem(path, id, { code: 'uniqueId', kind })];
    }
    seen.add(id);
    return [];
  });
}
