import { signedBy } from '../agreements/inForce.ts';
import type { Instant } from '../model/instant.ts';
import { dayNumberIn, instantOf, moment } from '../model/instant.ts';
import { isClosed } from '../model/openDisputes.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import { momentOfLocal } from '../updates/localTime.ts';

/**
 * How often a project had changed by a moment and since when it is as it is, for calendars to tell old from new (RFC 5545, SEQUENCE and
 * LAST-MODIFIED). Nothing is ever taken out of a project, so both only go up. A day counts as a change: dates move while the client
 * keeps one waiting, and what was open is missed, without anything happening in the file.
 */
export function lastChange(
  project: ProjectFile,
  asOf: Instant,
): { readonly sequence: number; readonly changedAt: Instant } {
  const now = moment(asOf);
  const moments = [
    ...signedBy(project.agreements, now).map(({ signedAt }) => signedAt),
    ...[...project.events.map(({ at }) => at), ...project.disputes.flatMap(momentsOf)]
      .map(moment)
      .filter((at) => at <= now),
  ];
  const today = dayNumberIn(project.timeZone, now);
  const begun = momentOfLocal(project.timeZone, today, 0);
  return {
    sequence: Math.max(0, today) + moments.length + project.disputes.filter(isClosed).length,
    changedAt: instantOf(new Date(moments.reduce((latest, at) => Math.max(latest, at), begun))),
  };
}

function momentsOf({
  receivedAt,
  acknowledgedAt,
  offers = [],
  contacts = [],
  followUps = [],
}: ProjectFile['disputes'][number]): Instant[] {
  return [
    receivedAt,
    acknowledgedAt,
    ...offers.map(({ draftedAt }) => draftedAt),
    ...contacts.flatMap(({ promisedAt, keptAt }) => [promisedAt, keptAt]),
    ...followUps.map(({ doneAt }) => doneAt),
  ].filter((at) => at !== undefined);
}
