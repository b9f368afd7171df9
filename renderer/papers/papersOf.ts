import { signedAt } from '../../shared/agreements/inForce.ts';
import { hasSigned } from '../../shared/agreements/signing.ts';
import type { AgreementVersion, AttachedDocument } from '../../shared/model/agreement.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { instantOf } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';

/** How far a paper of the agreement is. */
export type PaperState =
  | { readonly kind: 'signed'; readonly at: Instant }
  | { readonly kind: 'waitsForBoth' | 'waitsForClient' | 'waitsForYou' | 'draft' }
  | { readonly kind: 'dropped'; readonly at: Instant };

export interface VersionPaper {
  readonly number: number;
  /** Which change order it is, counted from 1; undefined for the agreement itself. */
  readonly change: number | undefined;
  readonly state: PaperState;
}

export interface AttachedPaper {
  readonly document: AttachedDocument;
  readonly attachedAt: Instant | undefined;
}

/** Versions, what was dropped and the draft, by their numbers. */
export function versionPapers({ agreements, withdrawn = [], draft }: ProjectFile): VersionPaper[] {
  const isChange = (number: number) => agreements.some((other) => other.number < number);
  const paper = (number: number, state: PaperState): VersionPaper => ({
    number,
    change: isChange(number) ? number - 1 : undefined,
    state,
  });
  return [
    ...agreements.map((version) => paper(version.number, stateOf(version))),
    ...withdrawn.map(({ version, withdrawnAt }) =>
      paper(version.number, { kind: 'dropped', at: withdrawnAt }),
    ),
    ...(draft === undefined ? [] : [paper(draft.number, { kind: 'draft' })]),
  ].toSorted((one, other) => one.number - other.number);
}

function stateOf(version: AgreementVersion): PaperState {
  const at = signedAt(version);
  if (at !== undefined) {
    return { kind: 'signed', at: instantOf(new Date(at)) };
  }
  if (hasSigned(version, 'client')) {
    return { kind: 'waitsForYou' };
  }
  return { kind: hasSigned(version, 'freelancer') ? 'waitsForClient' : 'waitsForBoth' };
}

/** Each document that a signature rests on once, however many signatures it carries. */
export function attachedPapers({ agreements, withdrawn = [] }: ProjectFile): AttachedPaper[] {
  const attached = [...agreements, ...withdrawn.map(({ version }) => version)]
    .flatMap(({ signatures }) => signatures)
    .flatMap(({ document, attachedAt }) => (document === undefined ? [] : [{ document, attachedAt }]));
  return attached.filter(
    ({ document }, place) =>
      attached.findIndex((other) => other.document.sha256 === document.sha256) === place,
  );
}

/** The paper asked for, else the version in force, else the last that waits for a signature, else the last of all. */
export function shownPaper(
  papers: readonly VersionPaper[],
  asked: number | undefined,
  inForce: number | null,
): VersionPaper | undefined {
  return (
    papers.find(({ number }) => number === asked) ??
    papers.find(({ number }) => number === inForce) ??
    papers.findLast(({ state }) => state.kind !== 'dropped') ??
    papers.at(-1)
  );
}
