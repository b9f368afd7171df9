import { assertNever } from '../assertNever.ts';
import type { Day } from '../model/day.ts';
import { addDays } from '../model/day.ts';
import type { Instant } from '../model/instant.ts';
import { dayOf, moment } from '../model/instant.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import type { Dated, DatedKind } from './dated.ts';
import type { TodayItem, Turn } from './todayItem.ts';
import { daysUntil } from './when.ts';

/** How far ahead a list looks unless told. */
const DAYS_AHEAD = 14;
/** After a reminder the client gets so many days before it is one's own turn again. */
const DAYS_AFTER_ASKING = 7;

/** Most urgent first, among what is due on the same day. */
const URGENCY: readonly DatedKind[] = [
  'firstReply',
  'contact',
  'cure',
  'offer',
  'update',
  'delivery',
  'payment',
  'duty',
  'followUp',
  'survey',
  'acceptance',
];

export interface DueProject {
  readonly project: ProjectFile;
  readonly isSample: boolean;
  /** What is open in it (see `dueIn`). */
  readonly open: readonly Dated[];
}

/**
 * What to do today and in the two weeks after, most urgent first: one's own turn before that of others; what is past or due today first,
 * and then by day; on the same day by kind, by moment and by title.
 */
export function todayItems(projects: readonly DueProject[], asOf: Instant): TodayItem[] {
  return inOrder(
    projects
      .flatMap((due) => due.open.map((dated) => todayItem(due, dated, asOf)))
      .filter(({ daysLeft }) => daysLeft <= DAYS_AHEAD),
  );
}

/** Most urgent first. */
export function inOrder(items: readonly TodayItem[]): TodayItem[] {
  return items.toSorted(
    (one, other) =>
      Number(one.turn === 'theirs') - Number(other.turn === 'theirs') ||
      Math.max(0, one.daysLeft) - Math.max(0, other.daysLeft) ||
      rankOf(one) - rankOf(other) ||
      one.daysLeft - other.daysLeft ||
      compare(one.projectTitle, other.projectTitle) ||
      compare(one.key, other.key),
  );
}

/** Whoever waits for a word comes first, then whatever is at its last chance. */
function rankOf({ kind, isAtRisk }: TodayItem): number {
  const isAWord = kind === 'firstReply' || kind === 'contact';
  return URGENCY.indexOf(kind) + (isAWord || isAtRisk ? 0 : URGENCY.length);
}

/** What is open in a project, with what a list needs to tell it. */
export function todayItem({ project, isSample }: DueProject, dated: Dated, asOf: Instant): TodayItem {
  const { timeZone } = project;
  const today = dayOf(asOf, timeZone);
  const turn = turnOf(dated, today);
  return {
    ...dated,
    projectId: project.id,
    projectTitle: project.title,
    called: project.client.contact?.addressedAs ?? project.client.name,
    clientName: project.client.name,
    isSample,
    timeZone,
    currency: project.currency,
    daysLeft: daysUntil(dated.when, today, timeZone),
    turn,
    isAtRisk: turn === 'yours' && isLastChance(dated, today, asOf),
  };
}

function turnOf(dated: Dated, today: Day): Turn {
  switch (dated.kind) {
    case 'duty':
      return dated.daysLate > 0 && dated.awaits === undefined && !wasJustAsked(dated.askedOn, today)
        ? 'yours'
        : 'theirs';
    case 'payment':
      return wasJustAsked(dated.askedOn, today) ? 'theirs' : 'yours';
    case 'acceptance':
      return 'theirs';
    case 'delivery':
      return dated.isHeldUp ? 'theirs' : 'yours';
    case 'offer':
      // While it can be taken it is the client's to take; before it is sent and after its last day it is one's own again.
      return dated.sentOn !== undefined && dated.when.day >= today ? 'theirs' : 'yours';
    case 'update':
    case 'firstReply':
    case 'contact':
    case 'cure':
    case 'followUp':
    case 'survey':
      return 'yours';
    default:
      return assertNever(dated);
  }
}

function wasJustAsked(askedOn: Day | undefined, today: Day): boolean {
  return askedOn !== undefined && addDays(askedOn, DAYS_AFTER_ASKING) > today;
}

/** The last day for what was promised or agreed, or already past it. */
function isLastChance(dated: Dated, today: Day, asOf: Instant): boolean {
  switch (dated.kind) {
    case 'update':
      return dated.lastDay <= today;
    case 'contact':
      return 'at' in dated.when ? moment(dated.when.at) <= moment(asOf) : dated.when.day < today;
    case 'cure':
      return addDays(dated.when.day, -1) <= today;
    case 'delivery':
    case 'offer':
      return dated.when.day <= today;
    case 'firstReply':
      return addDays(dated.when.day, 1) < today;
    case 'payment':
    case 'duty':
    case 'acceptance':
    case 'followUp':
    case 'survey':
      return false;
    default:
      return assertNever(dated);
  }
}

function compare(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
