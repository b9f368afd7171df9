import type { Day } from '../../shared/model/day.ts';
import { addDays } from '../../shared/model/day.ts';
import type { ProjectEvent } from '../../shared/model/event.ts';
import type { Instant } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { validProject } from '../support/validProject.ts';

const EVENTS = 50;
const DELIVERABLES = 6;
const PRICE = 60_000;
const START = '2026-01-12';
const ZONES = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'Australia/Sydney',
  'Pacific/Kiritimati',
];

/** Projects of one spring with 50 events each, every eighth of them with an open dispute; the same for the same number. */
export function manyProjects(count: number): ProjectFile[] {
  return Array.from({ length: count }, (_, place) =>
    // They are alike but for days, zones and disputes.
    place < 8 ? validProject(project(place)) : project(place),
  );
}

function project(place: number): ProjectFile {
  const begins = addDays(START, place % 40);
  return {
    format: 'common-ground/project',
    formatVersion: 1,
    id: `project-${place}`,
    title: `Project ${place}`,
    timeZone: ZONES[place % ZONES.length] ?? 'UTC',
    currency: 'EUR',
    freelancer: { name: 'Ada Lund', country: 'DE', language: 'en' },
    client: { name: `Client ${place % 300}`, country: 'DE', language: 'en', kind: 'business' },
    ...(place % 3 === 0
      ? {
          reminders: {
            time: '09:00',
            leadDays: 1,
            workdaysOnly: true,
            holidays: place % 2 === 0 ? 'DE-BY' : 'GB',
          },
        }
      : {}),
    agreements: [
      {
        number: 1,
        concludedAtDistance: false,
        signatures: (['freelancer', 'client'] as const).map((party) => ({
          party,
          name: party,
          signedAt: at(begins, 8),
          method: 'typed',
        })),
        deliverables: Array.from({ length: DELIVERABLES }, (__, number) => ({
          id: `d${number}`,
          title: `Deliverable ${number}`,
          price: PRICE,
          due: addDays(begins, 30 + number * 25),
          quantity: number === 2 ? 4 : 1,
          revisionsIncluded: 2,
          criteria: [{ id: `d${number}c`, text: 'As sketched' }],
        })),
        exclusions: [],
        clientDuties: Array.from({ length: 4 }, (__, number) => ({
          id: `duty${number}`,
          text: `Duty ${number}`,
          due: addDays(begins, 10 + number * 30),
          blocks: [`d${number}`, `d${number + 1}`],
        })),
        instalments: Array.from({ length: 3 }, (__, number) => ({
          id: `i${number}`,
          label: `Instalment ${number}`,
          amount: (DELIVERABLES / 3) * PRICE,
          due: addDays(begins, 14 + number * 60),
        })),
        refundPolicy: {
          acceptanceDays: 14,
          claimDays: 60,
          cure: { first: true, days: 10 },
          late: { graceDays: 3, weeklyRate: 500, cap: 2_000 },
          unmetCriterion: { beforeAcceptance: 2_500, afterAcceptance: 1_000 },
          cancellation: { fee: 1_000, depositRetained: false },
        },
        updates: { everyDays: 14, first: addDays(begins, 14), graceDays: 2 },
      },
    ],
    events: Array.from({ length: EVENTS }, (__, number) => event(number, addDays(begins, number * 2))),
    disputes:
      place % 8 === 0
        ? [
            {
              id: 'r',
              receivedAt: '2026-05-11T10:00:00Z',
              acknowledgedAt: '2026-05-11T16:00:00Z',
              channel: 'email',
              text: 'It is late.',
              requested: { kind: 'none' },
              claims: [
                { id: 'c', kind: 'notDelivered', target: { deliverable: 'd3' }, quote: 'It is late.' },
              ],
              contacts: [{ id: 'k', promisedAt: '2026-05-11T16:00:00Z', by: '2026-05-13T16:00:00Z' }],
            },
          ]
        : [],
  };
}

function event(number: number, day: Day): ProjectEvent {
  const common = { id: `e${number}`, at: at(day, 10) };
  switch (number % 10) {
    case 1:
      return { ...common, type: 'dutyMet', duty: `duty${Math.min(2, Math.floor(number / 10))}` };
    case 3:
      return { ...common, type: 'updateSent' };
    case 5:
      return {
        ...common,
        type: 'delivered',
        deliverable: `d${Math.min(2, Math.floor(number / 10))}`,
        quantity: 1,
      };
    case 7:
      return { ...common, type: 'paymentReceived', amount: PRICE / 2, instalment: 'i0' };
    default:
      return {
        ...common,
        type: 'message',
        direction: number % 2 === 0 ? 'in' : 'out',
        text: `Words ${number}.`,
      };
  }
}

function at(day: Day, hour: number): Instant {
  return `${day}T${String(hour).padStart(2, '0')}:00:00Z`;
}
