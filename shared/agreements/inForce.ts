import type { AgreementVersion, Signature } from '../model/agreement.ts';
import { moment } from '../model/instant.ts';

/** A version that both parties have signed, with the moment from which it counts. */
export interface SignedVersion {
  readonly version: AgreementVersion;
  /** Milliseconds since 1970. */
  readonly signedAt: number;
}

/** The later of the earliest signature of each party; undefined while one is missing (rulebook, signedAt). */
export function signedAt(version: AgreementVersion): number | undefined {
  const freelancer = earliestSignature(version, 'freelancer');
  const client = earliestSignature(version, 'client');
  return freelancer === undefined || client === undefined ? undefined : Math.max(freelancer, client);
}

function earliestSignature(version: AgreementVersion, party: Signature['party']): number | undefined {
  const moments = version.signatures
    .filter((signature) => signature.party === party)
    .map((signature) => moment(signature.signedAt));
  return moments.length === 0 ? undefined : Math.min(...moments);
}

/** The versions that both had signed by a moment, in the order of their numbers. */
export function signedBy(agreements: readonly AgreementVersion[], by: number): SignedVersion[] {
  return agreements
    .flatMap((version) => {
      const at = signedAt(version);
      return at === undefined || at > by ? [] : [{ version, signedAt: at }];
    })
    .toSorted((one, other) => one.version.number - other.version.number);
}

/** The highest-numbered of the signed versions that both had signed by a moment (rulebook, In force). */
export function inForceAt(signed: readonly SignedVersion[], at: number): AgreementVersion | undefined {
  return signed.findLast((candidate) => candidate.signedAt <= at)?.version;
}
