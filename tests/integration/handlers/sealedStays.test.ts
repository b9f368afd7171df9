import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBrokenSeal, sealProject } from '../../../shared/agreements/seals.ts';
import type { Channel } from '../../../shared/contract/contract.ts';
import { contract } from '../../../shared/contract/contract.ts';
import { draftOfVersion } from '../../../shared/drafting/draftOfVersion.ts';
import { z } from '../../../shared/model/zod.ts';
import { appIn, valueOf } from '../../support/appIn.ts';
import type { Known } from '../../support/arbitraryRequest.ts';
import { arbitraryOf } from '../../support/arbitraryRequest.ts';
import { sha256 } from '../../support/digest.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const ID = 'bakery';
const BAKERY = sealProject({ ...sampleBakery('en'), id: ID }, sha256);
const SECOND = BAKERY.agreements[1];

const IDS = {
  dispute: BAKERY.disputes.map(({ id }) => id),
  event: BAKERY.events.map(({ id }) => id),
  deliverable: SECOND?.deliverables.map(({ id }) => id) ?? [],
  duty: SECOND?.clientDuties.map(({ id }) => id) ?? [],
  instalment: SECOND?.instalments.map(({ id }) => id) ?? [],
};

const KNOWN: Known = {
  words: [ID, ...Object.values(IDS).flat(), 'id-1', 'id-2', 'GBP', 'GB', 'Tom Brewer', '  '],
  days: ['2026-02-28', '2026-05-12', '2026-05-13', '2026-12-24', '2028-02-29'],
  moments: [
    '2026-03-05T09:20:00Z',
    '2026-05-12T21:47:00+01:00',
    '2026-05-13T07:59:59.999Z',
    '2031-01-01T00:00Z',
  ],
  under: {
    projectId: [ID],
    disputeId: IDS.dispute,
    corrects: IDS.event,
    event: IDS.event,
    deliverable: IDS.deliverable,
    duty: IDS.duty,
    instalment: IDS.instalment,
    at: ['2026-05-12T22:00:00+01:00', '2026-05-13T07:59:59.999Z', '2026-03-05T09:20:00Z'],
  },
};

interface Request {
  readonly channel: Channel;
  readonly request: unknown;
}

/** Channels as the contract lists them. */
const CHANNELS = Object.keys(contract).filter((name): name is Channel => name in contract);

/** Those that must have come to pass, or the property says little; there are many others. */
const TO_REACH: readonly Channel[] = [
  'agreements.saveDraft',
  'agreements.beginChange',
  'agreements.propose',
  'agreements.sign',
  'disputes.save',
  'ledger.add',
  'ledger.correct',
  'offers.read',
  'outgoing.handOver',
  'outgoing.save',
  'outgoing.markSent',
];

const anyChannel = fc.oneof(fc.constantFrom(...CHANNELS), fc.constantFrom(...TO_REACH));

const anyRequest: fc.Arbitrary<Request> = anyChannel.chain((channel) =>
  arbitraryOf(contract[channel].request, KNOWN).map((request) => ({
    channel,
    request: withoutGaps(request),
  })),
);

/** The way of a change order, in any order and with gaps: what nothing but chance would seldom find. */
const changeOrderRequest: fc.Arbitrary<Request> = fc.oneof(
  fc.constantFrom<Request>(
    { channel: 'agreements.beginChange', request: { projectId: ID } },
    { channel: 'agreements.propose', request: { projectId: ID } },
    { channel: 'agreements.propose', request: { projectId: ID } },
  ),
  fc
    .integer({ min: 1, max: 4 })
    .chain((number) =>
      fc.constantFrom<Request>(
        { channel: 'agreements.reopen', request: { projectId: ID, number } },
        { channel: 'agreements.withdraw', request: { projectId: ID, number } },
        { channel: 'agreements.markSent', request: { projectId: ID, number } },
        signing('client', number),
        signing('freelancer', number),
      ),
    ),
  fc.option(fc.integer({ min: 0, max: 500_000 }), { nil: undefined }).map((price): Request => {
    const draft = draftOfVersion(SECOND ?? neverWritten(), { number: 3, basedOn: 2 });
    const deliverables = draft.deliverables.map((one) => ({ ...one, price: price ?? one.price }));
    return {
      channel: 'agreements.saveDraft',
      request: { projectId: ID, draft: { ...draft, exclusions: [], deliverables } },
    };
  }),
);

/** Messages that are kept, marked as sent and then asked for again in other words. */
const messageRequest: fc.Arbitrary<Request> = fc
  .record({
    id: fc.constantFrom('o1', 'o2'),
    kind: fc.constantFrom('update', 'checkIn'),
    body: fc.constantFrom('first words', 'other words'),
    channel: fc.constantFrom<Channel>(
      'outgoing.save',
      'outgoing.markSent',
      'outgoing.handOver',
      'outgoing.recompose',
    ),
  })
  .map(({ channel, ...words }) => ({
    channel,
    request: {
      projectId: ID,
      outgoing: {
        ...words,
        about: { dispute: IDS.dispute[0] },
        draftedAt: '2026-05-13T07:00:00Z',
        language: 'en',
        subject: 'Words',
      },
      ...(channel === 'outgoing.handOver' ? { way: 'clipboard' } : {}),
    },
  }));

/** A change order from its draft to its seal; other requests come between. */
const CHANGE_ORDER: readonly Request[] = [
  {
    channel: 'agreements.saveDraft',
    request: {
      projectId: ID,
      draft: { ...draftOfVersion(SECOND ?? neverWritten(), { number: 3, basedOn: 2 }), exclusions: [] },
    },
  },
  { channel: 'agreements.propose', request: { projectId: ID } },
  signing('client', 3),
  signing('freelancer', 3),
];

function signing(party: 'client' | 'freelancer', number: number): Request {
  const signature = {
    party,
    name: party,
    method: 'typed',
    confirmed: ['time', 'deliverables', 'payments', 'refunds', 'withdrawal'],
  };
  return {
    channel: 'agreements.sign',
    request: { projectId: ID, number, signature, earlyStart: number % 2 === 0 },
  };
}

/** In every third place a step of the change order, as long as there is one. */
function withChangeOrder(requests: readonly Request[]): Request[] {
  return requests.flatMap((request, place) => {
    const step = place % 3 === 0 ? CHANGE_ORDER[place / 3] : undefined;
    return step === undefined ? [request] : [step, request];
  });
}

describe('whatever the window asks for, in whatever order', () => {
  it('what both have signed and what has happened stays in the file, byte for byte, and the seals hold', async () => {
    const reached = new Set<Channel>();
    let mostSealed = 0;
    const anyOf = fc.oneof(
      { weight: 3, arbitrary: anyRequest },
      { weight: 2, arbitrary: changeOrderRequest },
      { weight: 1, arbitrary: messageRequest },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyOf, { minLength: 10, maxLength: 40 }),
        fc.boolean(),
        async (random, isChanged) => {
          const requests = isChanged ? withChangeOrder(random) : random;
          const folder = temporaryFolder();
          const app = appIn(folder);
          await app.store.add(BAKERY, { isSample: false, from: 'test' });
          let before = sealedIn(folder);
          for (const { channel, request } of requests) {
            const parsed = contract[channel].request.safeParse(request);
            if (parsed.success) {
              // A request goes to the handler of its own channel; that the two belong together is lost in the loop.
              const handle = app[channel] as (request: unknown) => Promise<{ readonly ok: boolean }>;
              if ((await handle(parsed.data)).ok) {
                reached.add(channel);
              }
              const after = sealedIn(folder);
              expect(after.versions.slice(0, before.versions.length), channel).toEqual(before.versions);
              expect(after.events.slice(0, before.events.length), channel).toEqual(before.events);
              before = after;
            }
          }
          mostSealed = Math.max(mostSealed, before.versions.length);
          const { project } = valueOf(appIn(folder).store.read(ID));
          expect(findBrokenSeal(project, sha256)).toBeNull();
        },
      ),
      { numRuns: 100 },
    );
    // The property says nothing about what never happened.
    expect(mostSealed).toBeGreaterThan(BAKERY.agreements.length);
    expect(TO_REACH.filter((channel) => !reached.has(channel))).toEqual([]);
  });
});

/** As much of a stored file as is looked at here; the records themselves as they lie there, key by key. */
const stored = z.object({
  project: z.object({ id: z.string(), agreements: z.array(z.unknown()), events: z.array(z.unknown()) }),
});

/** The sealed versions and the events of the project as they lie on the disk. */
function sealedIn(folder: string) {
  const projects = join(folder, 'projects');
  const project = readdirSync(projects)
    .filter((name) => name.endsWith('.json'))
    .map((name) => stored.parse(JSON.parse(readFileSync(join(projects, name), 'utf8'))).project)
    .find(({ id }) => id === ID);
  if (project === undefined) {
    throw new Error('the project is not on the disk any more');
  }
  const isSealed = (version: unknown) => typeof version === 'object' && version !== null && 'seal' in version;
  return {
    versions: project.agreements.filter(isSealed).map((one) => JSON.stringify(one)),
    events: project.events.map((one) => JSON.stringify(one)),
  };
}

/** A key without a value is no key in what crosses the bridge. */
function withoutGaps(request: unknown): unknown {
  return request === undefined ? undefined : JSON.parse(JSON.stringify(request));
}

function neverWritten(): never {
  throw new Error('the sample has two versions');
}
