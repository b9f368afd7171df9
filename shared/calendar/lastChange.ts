import { signedAt } from '../agreements/inForce.ts';
import type { Instant } from '../model/instant.ts';
import { instantOf, moment } from '../model/instant.ts';
import type { ProjectFile } from '../model/projectFile.ts';

/**
 * How often a project had changed by a moment and when last, for calendars to tell old from new (RFC 5545, SEQUENCE and LAST-MODIFIED).
 * Nothing is ever taken out of a project, so both only go up, and the same project always gives the same.
 */
export function lastChange(
  project: ProjectFile,
  asOf: Instant,
): { readonly sequence: number; readonly changedAt: Instant } {
  const moments = [
    ...project.agreements.flatMap((version) => signedAt(version) ?? []),
    ...project.events.map(({ at }) => moment(at)),
    ...project.disputes.flatMap(({ receivedAt, offers = [] }) => [
      moment(receivedAt),
      ...offers.map(({ draftedAt }) => moment(draftedAt)),
    ]),
  ].filter((at) => at <= moment(asOf));
  return {
    sequence: moments.length,
    changedAt: instantOf(new Date(moments.reduce((latest, at) => Math.max(latest, at), 0))),
  };
}
