import { describe, expect, it } from 'vitest';
import { makeCalendar } from '../../../electron/documents/calendar.ts';
import { calendarEntries } from '../../../shared/calendar/calendarEntries.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import { instantOf, moment } from '../../../shared/model/instant.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { holidaysOf } from '../../../shared/updates/publicHolidays.ts';
import { jsonFilesIn } from '../../support/jsonFilesIn.ts';
import type { ReadEvent } from '../../support/readCalendar.ts';
import { readCalendar } from '../../support/readCalendar.ts';
import { validProject } from '../../support/validProject.ts';

const HOUR_MS = 3_600_000;

interface Case {
  readonly name: string;
  readonly project: unknown;
}

const cases = [...jsonFilesIn<Case>('cases'), ...jsonFilesIn<Case>('updates')];

async function read(project: ProjectFile, asOf: Instant): Promise<ReadEvent[]> {
  const entries = calendarEntries(project, { asOf, language: 'de', holidays: await holidaysOf(project) });
  return readCalendar(makeCalendar({ name: project.title, language: 'de', entries })).events;
}

/** An hour after the last thing that happened. */
function afterAll({ events, disputes, agreements }: ProjectFile): number {
  return (
    HOUR_MS +
    Math.max(
      ...[
        ...events.map(({ at }) => at),
        ...disputes.map(({ receivedAt }) => receivedAt),
        ...agreements.flatMap(({ signatures }) => signatures.map(({ signedAt }) => signedAt)),
      ].map(moment),
    )
  );
}

describe('a calendar that took a file in', () => {
  it.each(cases)('is brought up to date by the next one: $name', async ({ project: value }) => {
    const project = validProject(value);
    const now = afterAll(project);
    const happened = { id: 'happened', type: 'updateSent', at: instantOf(new Date(now)) } as const;
    const first = await read(project, instantOf(new Date(now)));
    const second = await read(
      { ...project, events: [...project.events, happened] },
      instantOf(new Date(now + HOUR_MS)),
    );
    const imported = new Map(first.map((event) => [event.uid, event]));
    const isNewer = (event: ReadEvent) => {
      const old = imported.get(event.uid);
      return old === undefined || (event.sequence > old.sequence && event.stamp >= old.stamp);
    };

    expect(imported.size).toBe(first.length);
    expect(second.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
    expect(second.filter((event) => !isNewer(event))).toEqual([]);
    expect(
      [...first, ...second].flatMap(({ alarms }) => alarms).filter((at) => Date.parse(at) <= now),
    ).toEqual([]);
  });
});
