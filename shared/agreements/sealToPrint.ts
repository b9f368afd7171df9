import type { AgreementVersion } from '../model/agreement.ts';
import { signedAt } from './inForce.ts';
import type { Digest } from './seals.ts';
import { sealVersion } from './seals.ts';

/** The seal that a version has or, where both have signed and nothing was ever sealed, would get; none before both have signed. */
export function sealToPrint(version: AgreementVersion, digest: Digest): string | undefined {
  return signedAt(version) === undefined ? undefined : (version.seal ?? sealVersion(version, digest).seal);
}
