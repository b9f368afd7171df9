import type { Instant } from '../model/instant.ts';
import { moment } from '../model/instant.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import { gatherFacts } from '../rulebook/facts.ts';
import { standingBy } from '../rulebook/standingOf.ts';
import type { PublicHolidays } from '../updates/publicHolidays.ts';
import { agreedDates } from './agreedDates.ts';
import type { Dated } from './dated.ts';
import type { DatingNeeds } from './dating.ts';
import { sentLetters } from './dating.ts';
import { disputeDates } from './disputeDates.ts';
import { updateDates } from './updateDates.ts';

export interface DatedSettings {
  readonly asOf: Instant;
  /** Of the project's `reminders.holidays` (see `holidaysOf`). */
  readonly holidays: PublicHolidays;
  /** Updates are promised on and on: how many days before and after are looked at. */
  readonly updateDays: { readonly before: number; readonly after: number };
}

/**
 * Everything in a project that has a date, done or open, by what was known at a moment and the version then in force. Today, reminders,
 * tray and calendar all take theirs from here.
 */
export function datedIn(project: ProjectFile, { asOf, holidays, updateDays }: DatedSettings): Dated[] {
  const facts = gatherFacts(project, moment(asOf));
  const needs: DatingNeeds = {
    project,
    facts,
    standing: standingBy(facts, asOf),
    asOf,
    holidays,
    letters: sentLetters(facts),
  };
  return [...agreedDates(needs), ...updateDates(needs, updateDays), ...disputeDates(needs)];
}
