import { inForceAt, signedBy } from '../../shared/agreements/inForce.ts';
import type { SignedVersion } from '../../shared/agreements/inForce.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import type { Day } from '../../shared/model/day.ts';
import { dayFromNumber, dayNumber } from '../../shared/model/day.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { dayNumberIn, moment } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';

/** Which version a page of the agreement shows, and why. `since` is the day from which it counted. */
export type VersionShown =
  | { readonly kind: 'inForce'; readonly version: AgreementVersion; readonly since: Day }
  | { readonly kind: 'onDay'; readonly version: AgreementVersion; readonly since: Day; readonly on: Day }
  | {
      readonly kind: 'earlier';
      readonly version: AgreementVersion;
      readonly since: Day;
      readonly current: number;
    }
  | { readonly kind: 'draft'; readonly version: AgreementVersion }
  | { readonly kind: 'nothingYet'; readonly on: Day }
  | { readonly kind: 'none' };

/** What the address asks for: a version by its number, or the one of a past day. */
export interface VersionAsked {
  readonly version?: number | undefined;
  readonly on?: Day | undefined;
}

/**
 * The version asked for, else the one in force, else the last draft. A version counts on a day from the day on which the second
 * signature was given (rulebook, Promises).
 */
export function versionShown(project: ProjectFile, asOf: Instant, asked: VersionAsked): VersionShown {
  const now = moment(asOf);
  const signed = signedBy(project.agreements, now);
  const current = inForceAt(signed, now);
  const sinceOf = ({ signedAt }: SignedVersion): Day =>
    dayFromNumber(dayNumberIn(project.timeZone, signedAt));

  const named = project.agreements.find(({ number }) => number === asked.version);
  if (named !== undefined) {
    return asNamed(named);
  }
  if (asked.on !== undefined) {
    const day = dayNumber(asked.on);
    const then = signed.findLast(({ signedAt }) => dayNumberIn(project.timeZone, signedAt) <= day);
    return then === undefined
      ? { kind: 'nothingYet', on: asked.on }
      : { kind: 'onDay', version: then.version, since: sinceOf(then), on: asked.on };
  }
  const last = current ?? project.agreements.at(-1);
  return last === undefined ? { kind: 'none' } : asNamed(last);

  function asNamed(version: AgreementVersion): VersionShown {
    const signing = signed.find((candidate) => candidate.version.number === version.number);
    if (signing === undefined || current === undefined) {
      return { kind: 'draft', version };
    }
    const since = sinceOf(signing);
    return version.number === current.number
      ? { kind: 'inForce', version, since }
      : { kind: 'earlier', version, since, current: current.number };
  }
}
