import { addDays } from '../../shared/model/day.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import type { Claim } from '../../shared/model/dispute.ts';
import type { ProjectEvent } from '../../shared/model/event.ts';
import { instantOf } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { validProject } from '../support/validProject.ts';

const DELIVERABLES = 200;
const DUTIES = 60;
const CLAIMS = 60;
const PRICE = 50_000;
const QUANTITY = 2_000;
const FIRST_DAY = '2024-01-08';
const DAYS = 700;
const MINUTES = DAYS * 24 * 60;

export const DISPUTE = 'the-dispute';

/** A project with 200 deliverables and as many events as asked for, spread over two years; the same for the same number. */
export function largestProject(events: number): ProjectFile {
  const lastDay = addDays(FIRST_DAY, DAYS);
  return validProject({
    format: 'common-ground/project',
    formatVersion: 1,
    id: `largest-${events}`,
    title: 'The largest project',
    timeZone: 'Europe/Berlin',
    currency: 'EUR',
    freelancer: { name: 'Ada Lund', country: 'DE' },
    client: { name: 'Everything & Sons', country: 'DE', kind: 'business' },
    agreements: [agreement()],
    events: Array.from({ length: events }, (_, place) => event(place, events)),
    disputes: [
      {
        id: DISPUTE,
        receivedAt: `${lastDay}T12:00:00Z`,
        channel: 'email',
        text: 'Nothing is as it should be.',
        requested: { kind: 'full' },
        claims: Array.from({ length: CLAIMS }, (_, place) => claim(place)),
      },
    ],
  });
}

function agreement(): AgreementVersion {
  return {
    number: 1,
    concludedAtDistance: true,
    signatures: (['freelancer', 'client'] as const).map((party) => ({
      party,
      name: party,
      signedAt: `${FIRST_DAY}T08:00:00Z`,
      method: 'typed',
    })),
    deliverables: Array.from({ length: DELIVERABLES }, (_, place) => ({
      id: `d${place}`,
      title: `Deliverable ${place}`,
      price: PRICE,
      due: addDays(FIRST_DAY, 30 + place * 3),
      quantity: QUANTITY,
      revisionsIncluded: 2,
      criteria: [0, 1, 2].map((number) => ({ id: `d${place}c${number}`, text: `Criterion ${number}` })),
    })),
    exclusions: [],
    clientDuties: Array.from({ length: DUTIES }, (_, place) => ({
      id: `duty${place}`,
      text: `Duty ${place}`,
      due: addDays(FIRST_DAY, 10 + place * 5),
      blocks: [`d${place}`, `d${place + 1}`, `d${place + 2}`],
    })),
    instalments: [{ id: 'all', label: 'All', amount: DELIVERABLES * PRICE, due: addDays(FIRST_DAY, 30) }],
    refundPolicy: {
      acceptanceDays: 14,
      claimDays: 3_000,
      cure: { first: true, days: 10 },
      late: { graceDays: 3, weeklyRate: 500, cap: 2_000 },
      unmetCriterion: { beforeAcceptance: 2_500, afterAcceptance: 1_000 },
      cancellation: { fee: 2_000, depositRetained: false },
    },
    updates: { everyDays: 7, first: addDays(FIRST_DAY, 7), graceDays: 2 },
  };
}

/** Half of the events are mails, the rest is what the rules read. */
function event(place: number, count: number): ProjectEvent {
  const minute = Math.floor((place * MINUTES) / count);
  const at = instantOf(new Date(Date.parse(`${FIRST_DAY}T09:00:00Z`) + minute * 60_000));
  const id = `e${place}`;
  const deliverable = `d${place % DELIVERABLES}`;
  switch (place % 10) {
    case 0:
    case 1:
      return { id, at, type: 'delivered', deliverable, quantity: 1 };
    case 2:
      return { id, at, type: 'revisionRequested', deliverable };
    case 3:
      return { id, at, type: 'paymentReceived', amount: 1_000, instalment: 'all' };
    case 4:
      return place % 20 === 4
        ? { id, at, type: 'updateSent' }
        : { id, at, type: 'dutyMet', duty: `duty${place % DUTIES}` };
    default:
      return { id, at, type: 'message', direction: place % 2 === 0 ? 'in' : 'out', text: `Words ${place}.` };
  }
}

function claim(place: number): Claim {
  const deliverable = `d${place * 3}`;
  const common = { id: `claim${place}`, target: { deliverable }, quote: 'Not as it should be.' };
  switch (place % 4) {
    case 0:
      return { ...common, kind: 'notDelivered' };
    case 1:
      return { ...common, kind: 'late' };
    case 2:
      return { ...common, kind: 'quality', criterion: `${deliverable}c0`, criterionMet: 'no' };
    default:
      return { ...common, kind: 'communication', target: 'project' };
  }
}
