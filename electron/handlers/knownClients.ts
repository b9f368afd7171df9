import type { Account } from '../../shared/clients/accountOf.ts';
import { accountOf, totalsByCurrency } from '../../shared/clients/accountOf.ts';
import { cardOfProjects } from '../../shared/clients/cardOfProjects.ts';
import type { ClientGroup } from '../../shared/clients/groupClients.ts';
import { groupClients } from '../../shared/clients/groupClients.ts';
import { isSigned } from '../../shared/clients/withCard.ts';
import type { ClientProject, ClientSummary, OpenClient } from '../../shared/contract/clients.ts';
import type { ClientCard } from '../../shared/model/client.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { dayOf, moment } from '../../shared/model/instant.ts';
import { openDisputes } from '../../shared/model/openDisputes.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { StoredProject } from '../storage/storedProject.ts';
import { disputeSummaries } from './disputeSummaries.ts';
import type { HandlerNeeds } from './handlers.ts';
import { projectSummary } from './projectSummary.ts';

type Stores = Pick<HandlerNeeds, 'store' | 'clients'>;

/** A client with the projects as they are stored. */
export interface KnownClient extends ClientGroup {
  /** As kept, or as read off the projects. */
  readonly shown: ClientCard;
  readonly stored: readonly StoredProject[];
}

/** Every client once: those with a card, and those who are only in projects. */
export function knownClients({ store, clients }: Stores): KnownClient[] {
  const stored = store.list();
  const byId = new Map(stored.map((one) => [one.project.id, one]));
  const groups = groupClients(
    clients.current(),
    stored.map(({ project }) => project),
  );
  return groups.map(({ id, card, projects }) => ({
    id,
    card,
    projects,
    shown: card ?? cardOfProjects(id, projects),
    stored: projects.flatMap((project) => byId.get(project.id) ?? []),
  }));
}

export function clientSummary({ id, shown, projects, stored }: KnownClient, now: Instant): ClientSummary {
  return {
    clientId: id,
    name: shown.name,
    isCompany: shown.isCompany,
    kind: shown.kind,
    email: shown.contacts[0]?.email ?? '',
    country: shown.country,
    language: shown.language,
    projects: projects.length,
    money: totalsByCurrency(projects.map((project) => accountToday(project, now))),
    openDisputes: projects.flatMap(({ disputes }) => openDisputes(disputes)).length,
    mood:
      shown.moods
        .toSorted((one, other) => Number(one.day > other.day) - Number(one.day < other.day))
        .at(-1) ?? null,
    isSample: stored.length > 0 && stored.every(({ isSample }) => isSample),
  };
}

export function openClient(
  { store }: Pick<Stores, 'store'>,
  { card, shown, stored }: KnownClient,
  now: Instant,
): OpenClient {
  const projects = stored.map((one): ClientProject => {
    const { project } = one;
    const { name, kind, country } = project.client;
    return {
      ...projectSummary(one, now),
      ...accountToday(project, now),
      asSigned: isSigned(project) ? { name, kind, country: country ?? null } : null,
      isReadOnly: store.brokenSeal(project.id) !== null,
    };
  });
  const disputes = stored.flatMap(({ project }) => {
    const open = new Set(openDisputes(project.disputes).map(({ id }) => id));
    return disputeSummaries(project).map((summary) => ({ ...summary, isOpen: open.has(summary.disputeId) }));
  });
  return {
    card: shown,
    isKept: card !== undefined,
    projects,
    money: totalsByCurrency(projects),
    disputes: disputes.toSorted((one, other) => moment(other.receivedAt) - moment(one.receivedAt)),
  };
}

/** A project changes by becoming another value, so that its account stays right for a day. */
const accounts = new WeakMap<ProjectFile, { readonly day: string; readonly account: Account }>();

function accountToday(project: ProjectFile, now: Instant): Account {
  const day = dayOf(now, project.timeZone);
  const known = accounts.get(project);
  const account = known?.day === day ? known.account : accountOf(project, now);
  accounts.set(project, { day, account });
  return account;
}
