import type { ClientCard } from '../model/client.ts';
import type { ProjectFile } from '../model/projectFile.ts';

/** A client with what is known of them: a card, or only the copies in projects. */
export interface ClientGroup {
  readonly id: string;
  readonly card: ClientCard | undefined;
  readonly projects: readonly ProjectFile[];
}

interface Growing {
  readonly id: string;
  readonly card: ClientCard | undefined;
  readonly projects: ProjectFile[];
  readonly ids: Set<string>;
  readonly emails: Set<string>;
  readonly names: Set<string>;
}

/**
 * Every client once, those with a card first. A project belongs to the client whose id it names, else to the one with its e-mail
 * address, else to the one of its name; whoever matches nobody is a client of their own.
 */
export function groupClients(
  cards: readonly ClientCard[],
  projects: readonly ProjectFile[],
): readonly ClientGroup[] {
  const groups: Growing[] = cards.map((card) => ({
    id: card.id,
    card,
    projects: [],
    ids: new Set([card.id]),
    emails: new Set(card.contacts.map(({ email }) => folded(email))),
    names: new Set([folded(card.name)]),
  }));
  for (const project of projects) {
    const { clientId, email = '', name } = project.client;
    const group =
      groups.find(({ ids }) => clientId !== undefined && ids.has(clientId)) ??
      groups.find(({ emails }) => folded(email) !== '' && emails.has(folded(email))) ??
      groups.find(({ names }) => folded(name) !== '' && names.has(folded(name)));
    if (group === undefined) {
      groups.push(groupOf(project));
    } else {
      group.projects.push(project);
      group.emails.add(folded(email));
      group.names.add(folded(name));
    }
  }
  return groups;
}

/** The client of an id: of a card, or of any of the projects in which one without a card stands. */
export function findClient<Group extends ClientGroup>(
  groups: readonly Group[],
  clientId: string,
): Group | undefined {
  return (
    groups.find(({ id }) => id === clientId) ??
    groups.find(({ projects }) => projects.some((project) => idWithoutCard(project) === clientId))
  );
}

function groupOf(project: ProjectFile): Growing {
  const { clientId, email = '', name } = project.client;
  const id = idWithoutCard(project);
  return {
    id,
    card: undefined,
    projects: [project],
    ids: new Set(clientId === undefined ? [id] : [id, clientId]),
    emails: new Set([folded(email)]),
    names: new Set([folded(name)]),
  };
}

function idWithoutCard({ id }: ProjectFile): string {
  return `of:${id}`;
}

/** As people compare names and addresses: case, accents and blanks make no difference. */
function folded(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/\s+/gu, ' ')
    .trim();
}
