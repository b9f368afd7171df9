import { describe, expect, it } from 'vitest';
import { parseProject } from '../../../shared/model/parseProject.ts';
import { jsonFilesIn } from '../../support/jsonFilesIn.ts';

interface BrokenFile {
  readonly name: string;
  readonly why: string;
  readonly project: unknown;
  readonly paths: readonly string[];
}

const files = jsonFilesIn<BrokenFile>('invalid');

describe('a broken project file is told where it is broken', () => {
  it('has broken files to go by', () => {
    expect(files.length).toBeGreaterThanOrEqual(8);
  });

  it.each(files)('$name: $why', ({ project, paths }) => {
    const parsed = parseProject(project);

    expect(parsed).toMatchObject({ ok: false, error: { code: 'invalid' } });
    const named = parsed.ok ? [] : parsed.error.problems.map((problem) => problem.path);
    expect(named.toSorted()).toEqual(paths.toSorted());
  });
});
