import type { AgreementVersion } from '../../shared/model/agreement.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { UpdateSpan } from '../../shared/updates/promisedUpdates.ts';
import { clocksAt, slowMomentOfLocal } from './slowLocalTime.ts';

const DAY = 86_400_000;

interface SlowUpdate {
  readonly due: string;
  readonly remindAt: string;
  readonly status: 'kept' | 'missed' | 'due' | 'upcoming';
}

/**
 * The promised updates, straight from the words of the specification: every single day is looked at. Nothing of it is shared with the
 * rules that it is held against. For projects with one deliverable, in zones whose offsets are quarters of an hour.
 */
export function slowPromisedUpdates(project: ProjectFile, span: UpdateSpan): SlowUpdate[] {
  const { timeZone } = project;
  const now = Date.parse(span.asOf);
  const dayOf = (at: number) => new Date(clocksAt(timeZone, at)).toISOString().slice(0, 10);
  const dayAfter = (day: string, days: number) =>
    new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
  const events = project.events
    .filter(({ at }) => Date.parse(at) <= now)
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));

  const signedAt = ({ signatures }: AgreementVersion): number => {
    const of = (party: string) =>
      Math.min(...signatures.filter((one) => one.party === party).map((one) => Date.parse(one.signedAt)));
    return Math.max(of('freelancer'), of('client'));
  };
  const signed = project.agreements.filter((version) => signedAt(version) <= now);
  const inForceAt = (at: number) => signed.findLast((version) => signedAt(version) <= at);
  const speaking = (day: string) =>
    signed.findLast((version) => dayOf(signedAt(version)) <= day) ?? signed[0];

  const agreed = (version: AgreementVersion | undefined) => version?.deliverables[0]?.quantity;
  let there = 0;
  let end = '9999-12-31';
  for (const event of events) {
    if (event.type === 'delivered' && end === '9999-12-31') {
      const missing = (agreed(inForceAt(Date.parse(event.at)) ?? inForceAt(now)) ?? 0) - there;
      there += event.quantity ?? Math.max(0, missing);
      end = there >= (agreed(inForceAt(now)) ?? Infinity) ? dayOf(Date.parse(event.at)) : end;
    }
  }

  const used = new Set<string>();
  const found: SlowUpdate[] = [];
  let before = '0000-00-00';
  for (let day = '2026-01-01'; day <= span.to && day <= end; day = dayAfter(day, 1)) {
    const rhythm = speaking(day)?.updates;
    const since = rhythm === undefined ? NaN : (Date.parse(day) - Date.parse(rhythm.first)) / DAY;
    if (rhythm === undefined || since < 0 || since % rhythm.everyDays !== 0) {
      continue;
    }
    const last = dayAfter(day, rhythm.graceDays);
    const keeper = events.find(({ id, type, at }) => {
      const sent = dayOf(Date.parse(at));
      return type === 'updateSent' && !used.has(id) && sent > before && sent <= last;
    });
    used.add(keeper?.id ?? '');
    before = day;
    if (day >= span.from) {
      const remindAt = slowReminder(project, day, span);
      const open = remindAt <= now ? 'due' : 'upcoming';
      const judged = last < dayOf(now) ? 'missed' : open;
      found.push({
        due: day,
        remindAt: written(timeZone, remindAt),
        status: keeper === undefined ? judged : 'kept',
      });
    }
  }
  return found;
}

function slowReminder({ timeZone, reminders }: ProjectFile, due: string, { holidays }: UpdateSpan): number {
  const { time, leadDays, workdaysOnly } = reminders ?? { time: '09:00', leadDays: 0, workdaysOnly: false };
  let wanted = Date.parse(`${due}T${time}:00Z`) - leadDays * DAY;
  const isFree = () =>
    [0, 6].includes(new Date(wanted).getUTCDay()) || holidays.has(Math.floor(wanted / DAY));
  while (workdaysOnly && isFree()) {
    wanted -= DAY;
  }
  return slowMomentOfLocal(timeZone, wanted);
}

function written(timeZone: string, at: number): string {
  const ahead = (clocksAt(timeZone, at) - at) / 60_000;
  const digits = (number: number) => String(Math.trunc(Math.abs(number))).padStart(2, '0');
  const shown = new Date(clocksAt(timeZone, at)).toISOString().slice(0, 19);
  return `${shown}${ahead < 0 ? '-' : '+'}${digits(ahead / 60)}:${digits(ahead % 60)}`;
}
