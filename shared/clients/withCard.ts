import type { ClientCard } from '../model/client.ts';
import type { Client, ProjectFile } from '../model/projectFile.ts';
import { partyOfCard } from './partyOfCard.ts';

/** With whom it was agreed, and what decides the right of withdrawal: a signature holds these as they are. */
const AS_SIGNED: ReadonlySet<string> = new Set<keyof Client>(['name', 'kind', 'country']);

/**
 * A project with what changed from one state of its client's card to the next. What did not change there stays, so that a project
 * may name another contact than the card. The very project where nothing of it changes.
 */
export function withCard(project: ProjectFile, before: ClientCard, after: ClientCard): ProjectFile {
  const from = Object.entries(partyOfCard(before));
  const to = new Map(Object.entries(partyOfCard(after)));
  const changed = new Set(
    [...from, ...to].map(([key]) => key).filter((key) => !isSame(new Map(from).get(key), to.get(key))),
  );
  changed.add('clientId');
  const held = isSigned(project) ? AS_SIGNED : new Set<string>();
  const client = [...changed]
    .filter((key) => !held.has(key))
    .reduce((party, key) => withKey(party, key, to.get(key)), project.client);
  return client === project.client ? project : { ...project, client };
}

/** Whether anybody has signed a version of it. */
export function isSigned({ agreements }: ProjectFile): boolean {
  return agreements.some(({ signatures }) => signatures.length > 0);
}

function withKey(party: Client, key: string, value: unknown): Client {
  const known = new Map<string, unknown>(Object.entries(party));
  if (isSame(known.get(key), value)) {
    return party;
  }
  if (value === undefined) {
    known.delete(key);
  } else {
    known.set(key, withUnknownKeys(known.get(key), value));
  }
  // Each key keeps the type that partyOfCard gave it, and those without which there is no party are always given.
  return Object.fromEntries(known) as Client;
}

/** What the app does not know of a contact stays. */
function withUnknownKeys(before: unknown, after: unknown): unknown {
  return isRecord(before) && isRecord(after) ? { ...before, ...after } : after;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
