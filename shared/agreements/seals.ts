import canonicalize from 'canonicalize';
import type { AgreementVersion } from '../model/agreement.ts';
import type { ProjectEvent } from '../model/event.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import { signedAt } from './inForce.ts';

/** SHA-256 of a text's UTF-8 bytes, as lower-case hex. */
export type Digest = (text: string) => string;

/** The version with its seal: hex(JCS(version without seal)) (project-file, Seals). */
export function sealVersion(version: AgreementVersion, digest: Digest): AgreementVersion {
  return { ...version, seal: sealOfVersion(version, digest) };
}

/** The events as one chain: each seal covers the event and the seal before it (project-file, Seals). */
export function sealEvents(events: readonly ProjectEvent[], digest: Digest): ProjectEvent[] {
  let previous = '';
  return events.map((event) => {
    previous = sealOfEvent(event, previous, digest);
    return { ...event, seal: previous };
  });
}

/**
 * Seals the versions that both have signed and all events of a file that has no seals yet. A file with any seal comes back as it
 * is: adding what is missing would hide that it was taken away.
 */
export function sealProject(project: ProjectFile, digest: Digest): ProjectFile {
  if (hasSeals(project)) {
    return project;
  }
  return {
    ...project,
    agreements: project.agreements.map((version) =>
      signedAt(version) !== undefined ? sealVersion(version, digest) : version,
    ),
    events: sealEvents(project.events, digest),
  };
}

/** The project with one more event at the end of its chain; a file without seals is sealed on the way. */
export function appendEvent(project: ProjectFile, event: ProjectEvent, digest: Digest): ProjectFile {
  const sealed = sealProject(project, digest);
  const previous = sealed.events.at(-1)?.seal ?? '';
  const added = { ...event, seal: sealOfEvent(event, previous, digest) };
  return { ...sealed, events: [...sealed.events, added] };
}

/**
 * The path of the first record whose seal is missing or does not match, versions before events; null when all hold. A file
 * without any seal is fine. Where an event witnesses a signing, the seal it names must be that of the version.
 */
export function findBrokenSeal(project: ProjectFile, digest: Digest): string | null {
  if (!hasSeals(project)) {
    return null;
  }
  return findBrokenVersion(project.agreements, digest) ?? findBrokenEvent(project, digest);
}

function findBrokenVersion(versions: readonly AgreementVersion[], digest: Digest): string | null {
  const broken = versions.findIndex((version) =>
    version.seal === undefined
      ? signedAt(version) !== undefined
      : version.seal !== sealOfVersion(version, digest),
  );
  return broken === -1 ? null : `agreements[${broken}]`;
}

function findBrokenEvent({ agreements, events }: ProjectFile, digest: Digest): string | null {
  const sealOfNumber = new Map(agreements.map((version) => [version.number, version.seal]));
  let previous = '';
  for (const [index, event] of events.entries()) {
    const witnesses =
      event.type !== 'agreementSigned' || event.agreementSeal === sealOfNumber.get(event.version);
    if (event.seal !== sealOfEvent(event, previous, digest) || !witnesses) {
      return `events[${index}]`;
    }
    previous = event.seal;
  }
  return null;
}

function hasSeals({ agreements, events }: ProjectFile): boolean {
  return [...agreements, ...events].some((record) => record.seal !== undefined);
}

function sealOfVersion(version: AgreementVersion, digest: Digest): string {
  return digest(canonical({ ...version, seal: undefined }));
}

function sealOfEvent(event: ProjectEvent, previous: string, digest: Digest): string {
  return digest(canonical({ previous, event: { ...event, seal: undefined } }));
}

/**
 * RFC 8785 of what the file will hold: what JSON cannot say is gone first. Half a character (a lone surrogate), which RFC 8785
 * refuses and UTF-8 cannot hold, counts as U+FFFD, so that a broken paste can be sealed too.
 */
export function canonical(record: object): string {
  try {
    return canonicalize(record) ?? '';
  } catch {
    // It throws for what JSON cannot say; a copy without that costs twice as much (tests/bench/sealsBench.ts).
    return canonicalize(sayable(record)) ?? '';
  }
}

function sayable(record: object): unknown {
  const written = JSON.stringify(record).replace(/\\\\|\\ud[89a-f][0-9a-f]{2}/g, (escape) =>
    escape === '\\\\' ? escape : '\u{fffd}',
  );
  return JSON.parse(written);
}
