import type { ProjectFile } from '../model/projectFile.ts';
import { signedAt } from './inForce.ts';
import type { Digest } from './seals.ts';
import { findBrokenSeal } from './seals.ts';

export interface VerifiedSeals {
  /** Versions that both have signed; each of them should have its seal. */
  readonly versions: number;
  readonly events: number;
  /** Whether the project has any seal at all; without, there is nothing to hold it against. */
  readonly sealed: boolean;
  /** The path of the first record that is not what was sealed, versions before events; null where all hold. */
  readonly brokenRecord: string | null;
  readonly kind: 'version' | 'event' | null;
}

/** Recomputes every seal of a project (project-file, Seals). */
export function verifySeals(project: ProjectFile, digest: Digest): VerifiedSeals {
  const { agreements, events } = project;
  const brokenRecord = findBrokenSeal(project, digest);
  return {
    versions: agreements.filter((version) => signedAt(version) !== undefined).length,
    events: events.length,
    sealed: [...agreements, ...events].some(({ seal }) => seal !== undefined),
    brokenRecord,
    kind: brokenRecord === null ? null : kindOf(brokenRecord),
  };
}

function kindOf(record: string): 'version' | 'event' {
  return record.startsWith('agreements') ? 'version' : 'event';
}
