import type { AgreementVersion } from '../model/agreement.ts';
import type { Dispute } from '../model/dispute.ts';
import type { ProjectEvent } from '../model/event.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import { signedAt } from './inForce.ts';
import type { Digest } from './seals.ts';
import { canonical, findBrokenSeal, sealProject } from './seals.ts';

/**
 * How a project that comes in stands to the one of the same id that is here. `continues`: it holds all that is here, unchanged, and
 * more. `behind`: everything in it is here already, and more is here. `loses`: signed versions and entries are all there, but
 * something else that was recorded here is not. `differs`: another history, by the first record that is not the same. `broken`: its
 * own seals do not hold.
 */
export type Comparison =
  | { readonly code: 'same' | 'behind' | 'loses' | 'broken' }
  /** `project`: what comes in, with the very records that are here wherever they are the same. */
  | { readonly code: 'continues'; readonly project: ProjectFile }
  | { readonly code: 'differs'; readonly kind: 'version' | 'event'; readonly number: number };

/** Holds a project that comes in against the one that is here. Files without seals are compared as they would be sealed. */
export function compareProjects(stored: ProjectFile, incoming: ProjectFile, digest: Digest): Comparison {
  if (findBrokenSeal(incoming, digest) !== null) {
    return { code: 'broken' };
  }
  const here = sealProject(stored, digest);
  const there = sealProject(incoming, digest);
  if (canonical(here) === canonical(there)) {
    return { code: 'same' };
  }
  const differing = differingVersion(here, there, digest) ?? differingEvent(here, there, digest);
  if (differing !== null) {
    return differing;
  }
  if (lacksHistory(here, there)) {
    // Where each holds something that the other does not, neither is behind.
    return lacksHistory(there, here) || !keepsRest(there, here) ? { code: 'loses' } : { code: 'behind' };
  }
  if (!keepsRest(here, there)) {
    return !lacksHistory(there, here) && keepsRest(there, here) ? { code: 'behind' } : { code: 'loses' };
  }
  // Which of two titles, or of two wordings of a claim, is the later one cannot be told; what was added can.
  return recordsIn(there) > recordsIn(here)
    ? { code: 'continues', project: continued(here, there) }
    : { code: 'loses' };
}

/** Of two projects of which one keeps everything of the other, the one with more was added to. */
function recordsIn({ agreements, events, disputes, talkedAbout, withdrawn, draft }: ProjectFile): number {
  const lists: (readonly unknown[] | undefined)[] = [
    agreements,
    ...agreements.map(({ signatures }) => signatures),
    events,
    disputes,
    ...disputes.flatMap(({ claims, offers, letters }) => [claims, offers, letters]),
    talkedAbout,
    withdrawn,
  ];
  const counted = lists.reduce((total, list) => total + (list?.length ?? 0), 0);
  return draft === undefined ? counted : counted + 1;
}

/** Signed versions and entries stay the very records that they are here, down to the order of their keys. */
function continued(here: ProjectFile, there: ProjectFile): ProjectFile {
  const signed = byNumber(here.agreements.filter((version) => signedAt(version) !== undefined));
  return {
    ...there,
    agreements: there.agreements.map((version) => signed.get(version.number) ?? version),
    events: [...here.events, ...there.events.slice(here.events.length)],
  };
}

/** The first version signed by both that both projects have and that is not the same in them. */
function differingVersion(
  { agreements }: ProjectFile,
  there: ProjectFile,
  digest: Digest,
): Comparison | null {
  const known = byNumber(there.agreements);
  const other = agreements.find((version) => {
    const counterpart = known.get(version.number);
    return (
      counterpart !== undefined &&
      signedAt(version) !== undefined &&
      signedAt(counterpart) !== undefined &&
      digest(canonical(version)) !== digest(canonical(counterpart))
    );
  });
  return other === undefined ? null : { code: 'differs', kind: 'version', number: other.number };
}

/** By their seals, which chain each entry to all before it, and by what stands there. */
function differingEvent({ events }: ProjectFile, there: ProjectFile, digest: Digest): Comparison | null {
  const place = events.findIndex((event, index) => {
    const counterpart = there.events[index];
    return counterpart !== undefined && !isSameEvent(event, counterpart, digest);
  });
  return place === -1 ? null : { code: 'differs', kind: 'event', number: place + 1 };
}

function isSameEvent(one: ProjectEvent, other: ProjectEvent, digest: Digest): boolean {
  return one.seal === other.seal && digest(canonical(one)) === digest(canonical(other));
}

/** A version signed by both here that is missing there, or not signed there, or fewer entries. */
function lacksHistory(here: ProjectFile, there: ProjectFile): boolean {
  const known = byNumber(there.agreements);
  return (
    there.events.length < here.events.length ||
    here.agreements.some((version) => {
      const counterpart = known.get(version.number);
      return (
        signedAt(version) !== undefined && (counterpart === undefined || signedAt(counterpart) === undefined)
      );
    })
  );
}

/**
 * Whether everything else that was recorded here is there: the client's words of each dispute unchanged, with all claims, offers and
 * letters; what was talked about; what was withdrawn; a version on its way to being signed; the draft being written.
 */
function keepsRest(here: ProjectFile, there: ProjectFile): boolean {
  return (
    here.disputes.every((dispute) => keepsDispute(dispute, there)) &&
    keepsAll(here.talkedAbout ?? [], there.talkedAbout ?? []) &&
    keepsAll(here.withdrawn ?? [], there.withdrawn ?? []) &&
    here.agreements.every((version) => keepsProposal(version, there)) &&
    keepsDraft(here, there) &&
    Object.keys(here).every((key) => Object.hasOwn(there, key))
  );
}

function keepsDispute(dispute: Dispute, { disputes }: ProjectFile): boolean {
  const counterpart = disputes.find(({ id }) => id === dispute.id);
  return (
    counterpart !== undefined &&
    (['receivedAt', 'channel', 'text'] as const).every((key) => counterpart[key] === dispute[key]) &&
    keepsIds(dispute.claims, counterpart.claims) &&
    keepsIds(dispute.offers ?? [], counterpart.offers ?? []) &&
    keepsIds(dispute.letters ?? [], counterpart.letters ?? [])
  );
}

function keepsIds(here: readonly { readonly id: string }[], there: readonly { readonly id: string }[]) {
  const known = new Set(there.map(({ id }) => id));
  return here.every(({ id }) => known.has(id));
}

function keepsAll(here: readonly object[], there: readonly object[]): boolean {
  const known = new Set(there.map(canonical));
  return here.every((record) => known.has(canonical(record)));
}

/** A version that not both have signed: it may have been signed since, not written anew, and no signature on it goes. */
function keepsProposal(version: AgreementVersion, there: ProjectFile): boolean {
  if (signedAt(version) !== undefined) {
    return true;
  }
  const counterpart = byNumber(there.agreements).get(version.number);
  return (
    counterpart !== undefined &&
    keepsAll(version.signatures, counterpart.signatures) &&
    termsOf(version) === termsOf(counterpart)
  );
}

function termsOf(version: AgreementVersion): string {
  return canonical({ ...version, signatures: undefined, seal: undefined, sentAt: undefined });
}

function keepsDraft({ draft }: ProjectFile, there: ProjectFile): boolean {
  return draft === undefined || (there.draft !== undefined && canonical(draft) === canonical(there.draft));
}

function byNumber(versions: readonly AgreementVersion[]): ReadonlyMap<number, AgreementVersion> {
  return new Map(versions.map((version) => [version.number, version]));
}
