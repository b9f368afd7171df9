import { inForceAt, signedAt, signedBy } from '../../shared/agreements/inForce.ts';
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
  /** Signed by both, and it counts from a later day: a signature is dated after the day of looking. */
  | { readonly kind: 'later'; readonly version: AgreementVersion; readonly since: Day }
  /** Not signed by both. */
  | { readonly kind: 'proposed'; readonly version: AgreementVersion }
  | { readonly kind: 'nothingYet'; readonly on: Day }
  | { readonly kind: 'none' };

/** What the address asks for: a version by its number, or the one of a past day. */
export interface VersionAsked {
  readonly version?: number | undefined;
  readonly on?: Day | undefined;
}

/**
 * The version asked for, else the one in force, else the last of those that are not signed by both. A version counts on a day from the
 * day on which the second signature was given (rulebook, Promises); of a day to come nobody can tell, so that shows today.
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
  const day = asked.on === undefined ? undefined : dayNumber(asked.on);
  if (asked.on !== undefined && day !== undefined && day < dayNumberIn(project.timeZone, now)) {
    const then = signed.findLast(({ signedAt }) => dayNumberIn(project.timeZone, signedAt) <= day);
    return then === undefined
      ? { kind: 'nothingYet', on: asked.on }
      : { kind: 'onDay', version: then.version, since: sinceOf(then), on: asked.on };
  }
  const last = current ?? project.agreements.at(-1);
  return last === undefined ? { kind: 'none' } : asNamed(last);

  function asNamed(version: AgreementVersion): VersionShown {
    const at = signedAt(version);
    if (at === undefined) {
      return { kind: 'proposed', version };
    }
    const since = sinceOf({ version, signedAt: at });
    if (at > now || current === undefined) {
      return { kind: 'later', version, since };
    }
    return version.number === current.number
      ? { kind: 'inForce', version, since }
      : { kind: 'earlier', version, since, current: current.number };
  }
}
