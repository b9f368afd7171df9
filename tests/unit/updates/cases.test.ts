import { describe, expect, it } from 'vitest';
import type { Day } from '../../../shared/model/day.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import type { PromisedUpdate } from '../../../shared/updates/promisedUpdates.ts';
import { promisedUpdates } from '../../../shared/updates/promisedUpdates.ts';
import { holidaysOf } from '../../../shared/updates/publicHolidays.ts';
import { jsonFilesIn } from '../../support/jsonFilesIn.ts';
import { validProject } from '../../support/validProject.ts';

interface UpdatesCase {
  readonly name: string;
  readonly why: string;
  readonly project: unknown;
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Instant;
  readonly expected: readonly PromisedUpdate[];
}

const cases = jsonFilesIn<UpdatesCase>('updates');

describe('updates are promised as the agreement says', () => {
  it('has cases to go by', () => {
    expect(cases.length).toBeGreaterThanOrEqual(8);
  });

  it.each(cases)('$name: $why', async ({ project: value, from, to, asOf, expected }) => {
    const project = validProject(value);

    expect(promisedUpdates(project, { from, to, asOf, holidays: await holidaysOf(project) })).toEqual(
      expected,
    );
  });
});
