import type { ProjectEvent } from '../../shared/model/event.ts';
import type { Outgoing, OutgoingAbout, OutgoingKind } from '../../shared/model/outgoing.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { withRecord } from './offerFacts.ts';

/** The stored message of a kind about the same thing; the one stored last where an imported file has several. */
export function storedOutgoing(
  { outbox = [] }: ProjectFile,
  kind: OutgoingKind,
  about: OutgoingAbout,
): Outgoing | undefined {
  return outbox.findLast((one) => one.kind === kind && keyOfAbout(one.about) === keyOfAbout(about));
}

/** The same for everything that is about the same thing. */
export function keyOfAbout(about: OutgoingAbout): string {
  const { due, dispute, deliverable, duty, instalment, followUp } = about;
  return JSON.stringify([due, dispute, deliverable, duty, instalment, followUp]);
}

/** Replaces the message of the same id, else adds it. */
export function withOutgoing(project: ProjectFile, outgoing: Outgoing): ProjectFile {
  return { ...project, outbox: withRecord(project.outbox ?? [], outgoing) };
}

export function withoutOutgoing(project: ProjectFile, id: string): ProjectFile {
  const outbox = project.outbox?.filter((one) => one.id !== id) ?? [];
  const { outbox: before, ...rest } = project;
  if (before === undefined || before.length === outbox.length) {
    return project;
  }
  return outbox.length === 0 ? rest : { ...rest, outbox };
}

/** The event that a message became: it keeps the id. */
export function sentAs({ events }: ProjectFile, outgoingId: string): ProjectEvent | undefined {
  return events.find(({ id }) => id === outgoingId);
}
