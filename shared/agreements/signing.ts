import type { AgreementVersion, Signature } from '../model/agreement.ts';
import type { ProjectEvent } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';
import { moment } from '../model/instant.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import { signedAt } from './inForce.ts';
import type { Digest } from './seals.ts';
import { appendEvent, sealProject, sealVersion } from './seals.ts';

/** The number that the next version gets. Numbers of versions that were dropped are not given again: papers carry them. */
export function nextNumber({ agreements, withdrawn }: ProjectFile): number {
  const taken = [...agreements, ...(withdrawn ?? []).map(({ version }) => version)];
  return Math.max(0, ...taken.map(({ number }) => number)) + 1;
}

/** The version that waits for signatures: the last one, where not both have signed it. */
export function proposedVersion({ agreements }: ProjectFile): AgreementVersion | undefined {
  const last = agreements.at(-1);
  return last !== undefined && signedAt(last) === undefined ? last : undefined;
}

export interface Stamps {
  /** Now. */
  readonly at: Instant;
  readonly newId: () => string;
  readonly digest: Digest;
}

/**
 * The project with signatures added to the version that waits for them. With the second party's, the version is sealed and the event
 * that witnesses it joins the chain (project-file, Seals). `wishes` are what the client asked for with the signature.
 */
export function withSignatures(
  project: ProjectFile,
  version: AgreementVersion,
  signatures: readonly Signature[],
  stamps: Stamps,
  wishes: { readonly earlyStart: boolean },
): ProjectFile {
  const { at, newId, digest } = stamps;
  const signed = { ...version, signatures: [...version.signatures, ...signatures] };
  const isComplete = signedAt(signed) !== undefined;
  const kept = isComplete ? sealVersion(signed, digest) : signed;
  const whole = sealProject(project, digest);
  const withVersion = {
    ...whole,
    agreements: whole.agreements.map((other) => (other.number === version.number ? kept : other)),
  };
  const events: ProjectEvent[] = [
    ...(wishes.earlyStart ? [{ id: newId(), at, type: 'earlyStartRequested' as const }] : []),
    ...(isComplete
      ? [
          {
            id: newId(),
            at,
            type: 'agreementSigned' as const,
            version: version.number,
            agreementSeal: kept.seal ?? '',
          },
        ]
      : []),
  ];
  return events.reduce<ProjectFile>((changed, event) => appendEvent(changed, event, digest), withVersion);
}

/** Whether a party's signature stands under a version. */
export function hasSigned({ signatures }: AgreementVersion, party: Signature['party']): boolean {
  return signatures.some((signature) => signature.party === party);
}

/** Whether a moment lies before the one from which the version before counts: a change cannot be signed before what it changes. */
export function isBeforeSigningOf(earlier: AgreementVersion | undefined, at: Instant): boolean {
  const since = earlier === undefined ? undefined : signedAt(earlier);
  return since !== undefined && moment(at) < since;
}
