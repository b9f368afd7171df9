import type { ProjectFile } from '../model/projectFile.ts';

/**
 * Whether a change leaves alone what must never change: every version that both have signed, every event, their order. What was
 * never sealed may be sealed. Compared as JSON, which is what the file will hold.
 */
export function keepsHistory(before: ProjectFile, after: ProjectFile): boolean {
  return keepsVersions(before, after) && keepsEvents(before, after);
}

function keepsVersions({ agreements }: ProjectFile, after: ProjectFile): boolean {
  const later = new Map(after.agreements.map((version) => [version.number, version]));
  return agreements
    .filter(({ signatures }) => isSignedByBoth(signatures))
    .every((version) => {
      const kept = later.get(version.number);
      return kept !== undefined && isSameRecord(version, kept);
    });
}

function isSignedByBoth(signatures: readonly { readonly party: string }[]): boolean {
  return ['freelancer', 'client'].every((party) => signatures.some((signature) => signature.party === party));
}

function keepsEvents({ events }: ProjectFile, after: ProjectFile): boolean {
  return events.every((event, place) => {
    const kept = after.events[place];
    return kept !== undefined && isSameRecord(event, kept);
  });
}

/** The very same record, but for a seal that it did not have. Most records are not even copied by a change. */
function isSameRecord<Sealed extends { readonly seal?: string | undefined }>(
  before: Sealed,
  after: Sealed,
): boolean {
  const unsealed = before.seal === undefined ? { ...after, seal: undefined } : after;
  return before === after || JSON.stringify(before) === JSON.stringify(unsealed);
}
