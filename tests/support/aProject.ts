import type { AgreementVersion, Deliverable, RefundPolicy } from '../../shared/model/agreement.ts';
import type { Day } from '../../shared/model/day.ts';
import type { Claim, Dispute } from '../../shared/model/dispute.ts';
import type { ProjectEvent } from '../../shared/model/event.ts';
import type { Instant } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { Assessment } from '../../shared/rulebook/assessment.ts';
import { assess } from '../../shared/rulebook/assess.ts';
import { validProject } from './validProject.ts';

type WithoutId<Event> = Event extends ProjectEvent ? Omit<Event, 'id'> : never;

const POLICY: RefundPolicy = {
  acceptanceDays: 14,
  claimDays: 30,
  cure: { first: true, days: 10 },
  late: { graceDays: 3, weeklyRate: 500, cap: 2000 },
  unmetCriterion: { beforeAcceptance: 2500, afterAcceptance: 1000 },
  cancellation: { fee: 1000, depositRetained: false },
};

interface Promised {
  readonly due?: Day;
  readonly price?: number;
  readonly quantity?: number;
  readonly revisions?: number;
  readonly criteria?: readonly string[];
}

/** A project in the words of its story; each step gives a new one. Days are at noon in UTC, where the project lives. */
export class ProjectBuilder {
  readonly file: ProjectFile;

  constructor(file: ProjectFile) {
    this.file = file;
  }

  private with(change: Partial<ProjectFile>): ProjectBuilder {
    return new ProjectBuilder({ ...this.file, ...change });
  }

  private withVersion(change: (version: AgreementVersion) => Partial<AgreementVersion>): ProjectBuilder {
    return this.with({
      agreements: this.file.agreements.map((version, place) =>
        place === this.file.agreements.length - 1 ? settled({ ...version, ...change(version) }) : version,
      ),
    });
  }

  /** Promises a deliverable in the latest version. */
  promising(id: string, promised: Promised = {}): ProjectBuilder {
    const deliverable: Deliverable = {
      id,
      title: id,
      price: promised.price ?? 100_000,
      due: promised.due ?? '2026-03-10',
      quantity: promised.quantity ?? 1,
      revisionsIncluded: promised.revisions ?? 0,
      criteria: (promised.criteria ?? []).map((criterion) => ({ id: criterion, text: criterion })),
    };
    return this.withVersion(({ deliverables }) => ({
      deliverables: [...deliverables.filter((other) => other.id !== id), deliverable],
    }));
  }

  excluding(id: string): ProjectBuilder {
    return this.withVersion(({ exclusions }) => ({ exclusions: [...exclusions, { id, text: id }] }));
  }

  /** The client has to supply something that holds up deliverables. */
  needing(id: string, due: Day, ...blocks: string[]): ProjectBuilder {
    return this.withVersion(({ clientDuties }) => ({
      clientDuties: [...clientDuties, { id, text: id, due, blocks }],
    }));
  }

  withPolicy(policy: Partial<RefundPolicy>): ProjectBuilder {
    return this.withVersion(({ refundPolicy }) => ({ refundPolicy: { ...refundPolicy, ...policy } }));
  }

  withDeposit(amount: number): ProjectBuilder {
    return this.withVersion(() => ({
      instalments: [{ id: 'deposit', label: 'Deposit', amount, due: '2026-01-15', deposit: true }],
    }));
  }

  promisingUpdates(everyDays: number, first: Day, graceDays = 0): ProjectBuilder {
    return this.withVersion(() => ({ updates: { everyDays, first, graceDays } }));
  }

  atDistance(): ProjectBuilder {
    return this.withVersion(() => ({ concludedAtDistance: true }));
  }

  forConsumer(country?: string): ProjectBuilder {
    return this.with({ client: { ...this.file.client, kind: 'consumer', country } });
  }

  /** Both sign the latest version at this moment. */
  signedOn(day: Day): ProjectBuilder {
    return this.withVersion(() => ({
      signatures: (['freelancer', 'client'] as const).map((party) => ({
        party,
        name: party,
        signedAt: noon(day),
        method: 'typed' as const,
      })),
    }));
  }

  unsigned(): ProjectBuilder {
    return this.withVersion(() => ({ signatures: [] }));
  }

  /** A further version that begins as a copy of the latest and is signed on a day. */
  amendedOn(day: Day): ProjectBuilder {
    const latest = this.file.agreements.at(-1);
    if (latest === undefined) {
      throw new Error('nothing to amend');
    }
    return this.with({
      agreements: [...this.file.agreements, { ...latest, number: latest.number + 1 }],
    }).signedOn(day);
  }

  dropping(id: string): ProjectBuilder {
    return this.withVersion(({ deliverables, clientDuties }) => ({
      deliverables: deliverables.filter((deliverable) => deliverable.id !== id),
      clientDuties: clientDuties.map((duty) => ({
        ...duty,
        blocks: duty.blocks.filter((block) => block !== id),
      })),
    }));
  }

  happening(event: WithoutId<ProjectEvent>): ProjectBuilder {
    const id = `e${this.file.events.length + 1}`;
    return this.with({ events: [...this.file.events, { ...event, id }] });
  }

  delivering(deliverable: string, day: Day, quantity?: number): ProjectBuilder {
    return this.happening({ type: 'delivered', at: noon(day), deliverable, quantity });
  }

  accepting(deliverable: string, day: Day): ProjectBuilder {
    return this.happening({ type: 'accepted', at: noon(day), deliverable });
  }

  revising(deliverable: string, day: Day): ProjectBuilder {
    return this.happening({ type: 'revisionRequested', at: noon(day), deliverable });
  }

  supplying(duty: string, day: Day): ProjectBuilder {
    return this.happening({ type: 'dutyMet', at: noon(day), duty });
  }

  paying(amount: number, day: Day, instalment?: string): ProjectBuilder {
    return this.happening({ type: 'paymentReceived', at: noon(day), amount, instalment });
  }

  refunding(amount: number, day: Day): ProjectBuilder {
    return this.happening({ type: 'refundPaid', at: noon(day), amount });
  }

  updating(day: Day): ProjectBuilder {
    return this.happening({ type: 'updateSent', at: noon(day) });
  }

  complaining(day: Day, ...claims: Partial<Claim>[]): ProjectBuilder {
    const number = this.file.disputes.length + 1;
    const dispute: Dispute = {
      id: `r${number}`,
      receivedAt: noon(day),
      channel: 'email',
      text: 'I am not happy.',
      requested: { kind: 'none' },
      claims: claims.map((claim, place) => ({
        id: `r${number}-c${place + 1}`,
        kind: 'dissatisfaction',
        target: 'project',
        quote: '',
        ...claim,
      })),
    };
    return this.with({ disputes: [...this.file.disputes, dispute] });
  }

  asking(requested: Dispute['requested']): ProjectBuilder {
    return this.with({
      disputes: this.file.disputes.map((dispute, place) =>
        place === this.file.disputes.length - 1 ? { ...dispute, requested } : dispute,
      ),
    });
  }
}

/** A project that both signed on 10 January 2026, with nothing in it yet. */
export function aProject(): ProjectBuilder {
  return new ProjectBuilder({
    format: 'common-ground/project',
    formatVersion: 1,
    id: 'p',
    title: 'A project',
    timeZone: 'UTC',
    currency: 'EUR',
    freelancer: { name: 'Freelancer', country: 'DE', language: 'en' },
    client: { name: 'Client', country: 'DE', language: 'en', kind: 'business' },
    agreements: [
      {
        number: 1,
        concludedAtDistance: false,
        signatures: [],
        deliverables: [],
        exclusions: [],
        clientDuties: [],
        instalments: [],
        refundPolicy: POLICY,
      },
    ],
    events: [],
    disputes: [],
  }).signedOn('2026-01-10');
}

export function noon(day: Day): Instant {
  return `${day}T12:00:00Z`;
}

/** The instalments made to add up: what the deposit leaves is due at the end. */
function settled(version: AgreementVersion): AgreementVersion {
  const deposits = version.instalments.filter(({ deposit }) => deposit === true);
  const price = version.deliverables.reduce((total, deliverable) => total + deliverable.price, 0);
  const rest = price - deposits.reduce((total, { amount }) => total + amount, 0);
  return rest < 0
    ? { ...version, instalments: deposits }
    : {
        ...version,
        instalments: [...deposits, { id: 'rest', label: 'Rest', amount: rest, due: '2026-12-31' }],
      };
}

/** Checks the last dispute of a project that is valid. */
export function assessed(builder: ProjectBuilder): Assessment {
  const project = validProject(builder.file);
  return assess(project, project.disputes.at(-1)?.id ?? '');
}

/** The finding for one claim that comes in on a day. */
export function findingFor(
  builder: ProjectBuilder,
  day: Day,
  claim: Partial<Claim>,
): Assessment['findings'][number] {
  const finding = assessed(builder.complaining(day, claim)).findings[0];
  if (finding === undefined) {
    throw new Error('no finding');
  }
  return finding;
}

export function codesOf(finding: Assessment['findings'][number]): string[] {
  return finding.reasons.map(({ code }) => code);
}
