import { failed, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { findInconsistencies } from './consistency.ts';
import { anyEvent } from './event.ts';
import type { Expected, Problem } from './problem.ts';
import { problem } from './problem.ts';
import type { ProjectFile } from './projectFile.ts';
import { FORMAT, FORMAT_VERSION, projectFile } from './projectFile.ts';
import type { ReadableProject } from './readable.ts';
import { readableProject } from './readable.ts';
import { z } from './zod.ts';

/**
 * `foreign`: not a project file of this app at all; `newer`: written by a later version, and opening it could lose what this one
 * does not know; `invalid`: ours, with mistakes. Each lists every problem that was found.
 */
export interface NotAProject {
  readonly code: 'foreign' | 'newer' | 'invalid';
  readonly problems: readonly Problem[];
}

/** zod reads nothing more of an event whose type it does not know; what all events have is told all the same. */
const anyEvents = z.looseObject({ events: z.array(anyEvent) });

/**
 * Reads a project file: all its problems at once, each with path, what was found and what was expected (project-file, last
 * section). Unknown keys are kept. The result is the very value that came in where it is valid.
 */
export function parseProject(value: unknown): Result<ProjectFile, NotAProject> {
  const shape = projectFile.safeParse(value, { reportInput: true });
  const problems = shape.success
    ? findInconsistencies(asReadable(shape.data))
    : problemsOfBrokenShape(value, shape.error);
  if (problems.length === 0) {
    // The value itself and not zod's copy, which would move unknown keys to the end.
    return ok(value as ProjectFile);
  }
  return failed({ code: sortOf(value), problems: inOrderOfFile(firstAtEachPlace(problems)) });
}

/** What is whole can be read as it is: reading it once more for what can be read would cost as much again. */
function asReadable(project: z.infer<typeof projectFile>): ReadableProject {
  // Unknown keys may hold anything; the checks look only at the keys that belong to a type of event.
  return project as ReadableProject;
}

function problemsOfBrokenShape(value: unknown, shape: z.ZodError): Problem[] {
  const events = anyEvents.safeParse(value, { reportInput: true });
  return [
    ...shape.issues.map(problemOfIssue),
    ...(events.error?.issues ?? []).map(problemOfIssue),
    ...findInconsistencies(readableProject.parse(value)),
  ];
}

/** What stands at a place is wrong in one way; what would be wrong with it besides only follows from that. */
function firstAtEachPlace(problems: readonly Problem[]): Problem[] {
  const told = new Set<string>();
  return problems.filter(({ path }) => {
    const isFirst = !told.has(path);
    told.add(path);
    return isFirst;
  });
}

function sortOf(value: unknown): NotAProject['code'] {
  if (!isRecord(value) || value.format !== FORMAT) {
    return 'foreign';
  }
  return typeof value.formatVersion === 'number' && value.formatVersion > FORMAT_VERSION
    ? 'newer'
    : 'invalid';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As a reader meets them: the keys of the file in their written order, then by path. */
function inOrderOfFile(problems: readonly Problem[]): Problem[] {
  const natural = new Intl.Collator('en', { numeric: true });
  const keys = Object.keys(projectFile.shape);
  const rank = (path: string) => keys.indexOf(path.split(/[.[]/, 1)[0] ?? '');
  return problems.toSorted(
    (one, other) => rank(one.path) - rank(other.path) || natural.compare(one.path, other.path),
  );
}

function problemOfIssue(issue: z.core.$ZodIssue): Problem {
  return problem(issue.path, issue.input, expectedOf(issue));
}

function expectedOf(issue: z.core.$ZodIssue): Expected {
  switch (issue.code) {
    case 'invalid_type':
      return expectedType(issue.expected);
    case 'too_small':
      return issue.origin === 'string'
        ? { code: 'filledText' }
        : { code: 'atLeast', limit: Number(issue.minimum) };
    case 'too_big':
      return issue.origin === 'array'
        ? { code: 'atMostItems', limit: Number(issue.maximum) }
        : { code: 'atMost', limit: Number(issue.maximum) };
    case 'invalid_value':
      return { code: 'oneOf', options: issue.values.map(String) };
    case 'invalid_format':
      return expectedFormat(issue);
    case 'invalid_union':
      return issue.message === 'claimTarget' || issue.message === 'instant'
        ? { code: issue.message }
        : { code: 'oneOf', options: optionsOf(issue) };
    default:
      return { code: 'other', message: issue.message };
  }
}

function expectedType(expected: string): Expected {
  switch (expected) {
    case 'string':
      return { code: 'text' };
    case 'int':
    case 'number':
      return { code: 'whole' };
    case 'boolean':
      return { code: 'yesNo' };
    case 'array':
      return { code: 'list' };
    case 'object':
      return { code: 'record' };
    default:
      return { code: 'other', message: expected };
  }
}

function expectedFormat(issue: z.core.$ZodIssueInvalidStringFormat): Expected {
  switch (issue.format) {
    case 'date':
      return { code: 'day' };
    case 'datetime':
      return { code: 'instant' };
    case 'regex':
      return issue.message === 'clockTime' ? { code: 'clockTime' } : { code: 'countryCode' };
    default:
      return { code: 'other', message: issue.message };
  }
}

function optionsOf(issue: z.core.$ZodIssueInvalidUnion): string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}
